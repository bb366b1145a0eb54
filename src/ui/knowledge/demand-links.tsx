import type { DemandLink } from '../../core/contract/knowledge'
import type { Language } from '../../core/contract/language'
import type { Variables } from '../../core/knowledge/fill-variables'
import { linkAddress } from '../../core/knowledge/link-address'
import { DialNumber } from '../calls/dial-number'
import { useWords } from '../words/use-words'

interface DemandLinksProps {
  readonly links: readonly DemandLink[]
  readonly language: Language
  readonly variables: Variables
}

/** Systems open in a tab of their own, with what the card knows filled in; numbers are dialled by a click. */
export function DemandLinks({ links, language, variables }: DemandLinksProps) {
  const { t, list } = useWords()
  return (
    <ul className="points">
      {links.map(({ title, to }) => {
        const address = linkAddress(to, variables)
        return (
          <li key={`${title} ${to}`}>
            {address && !address.isNumber
              ? <a href={address.href} target="_blank" rel="noopener noreferrer" lang={language}>{title}</a>
              : <><span lang={language}>{title}</span> <DialNumber number={to} /></>}
            {address && address.missing.length > 0 && <span className="small is-amber"> {t('knowledge.linkLacks', { names: list(address.missing) })}</span>}
          </li>
        )
      })}
    </ul>
  )
}
