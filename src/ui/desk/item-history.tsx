import { useState } from 'react'
import type { EpochMs } from '../../core/contract/ids'
import { LANGUAGES } from '../../core/contract/language'
import { compareVersions, type Difference } from '../../core/desk/compare-versions'
import { diffTexts } from '../../core/desk/diff-texts'
import { formOf } from '../../core/desk/item-forms'
import type { Field } from '../../core/desk/field'
import type { KeptVersion } from '../hooks/use-items'
import { LANGUAGE_NAMES } from '../setup/language-names'
import { useNames } from '../roster/use-names'
import { useWords } from '../words/use-words'

interface ItemHistoryProps {
  readonly versions: readonly KeptVersion[]
  readonly now: EpochMs
  readonly isReadOnly: boolean
  readonly isBusy: boolean
  readonly onRestore: (version: number) => void
}

/** Every version that is kept, the latest first: who, when, and what it says differently from the one before. */
export function ItemHistory({ versions, now, isReadOnly, isBusy, onRestore }: ItemHistoryProps) {
  const { t, whenExactly } = useWords()
  const { nameOfAgent } = useNames()
  const [opened, open] = useState<number | undefined>(versions[0]?.version)
  return (
    <div className="stack">
      <ol className="item-history">
        {versions.map((each, at) => {
          const before = versions[at + 1]
          const agent = each.by && nameOfAgent(each.by)
          return (
            <li key={each.version}>
              <div className="row is-spread">
                <button type="button" className="link-button" aria-expanded={opened === each.version} onClick={() => open(opened === each.version ? undefined : each.version)}>{t('items.history.version', { version: each.version })}</button>
                <span className="small soft dotted"><span>{whenExactly(each.at, now)}</span>{agent && <span>{t('items.history.by', { agent })}</span>}{at === 0 && <span>{t('items.history.latest')}</span>}</span>
                {at > 0 && !isReadOnly && <button type="button" className="button is-quiet small" disabled={isBusy} onClick={() => onRestore(each.version)}>{t('items.history.restore')}</button>}
              </div>
              {opened === each.version && (before ? <Differences differences={compareVersions(before.item, each.item)} fields={formOf(each.item.kind).fields} /> : <p className="small faint">{t('items.history.first')}</p>)}
            </li>
          )
        })}
      </ol>
      <p className="small faint">{t('items.history.kept')}</p>
    </div>
  )
}

function Differences({ differences, fields }: { readonly differences: readonly Difference[]; readonly fields: readonly Field[] }) {
  const { t, language, labelText, dayOf } = useWords()
  if (differences.length === 0) return <p className="small faint">{t('items.history.same')}</p>
  const shown = (text: string | undefined, path: string) => (text !== undefined && /(^|\.)(validFrom|validTo|checkedAt|retiredAt)$/u.test(path) && /^-?\d+$/u.test(text) ? dayOf(Number(text)) : (text ?? ''))
  return (
    <dl className="item-differences">
      {differences.map(({ path, before, after }) => (
        <div key={path}>
          <dt className="small soft">{nameOfPath(path, fields, labelText, t('items.state.retired'))}</dt>
          <dd>
            {diffTexts(shown(before, path), shown(after, path), language).map(({ text, is }, at) =>
              is === 'same' ? <span key={at}>{text}</span>
                : is === 'added' ? <ins key={at} aria-label={`${t('items.history.added')} ${text}`}>{text}</ins>
                : <del key={at} aria-label={`${t('items.history.removed')} ${text}`}>{text}</del>)}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The way through an item as its form calls it: "Its one page › Points 2 › What to say". */
function nameOfPath(path: string, fields: readonly Field[], labelText: (labels: Field['label']) => string | undefined, retired: string): string {
  if (path === 'retiredAt') return retired
  const names: string[] = []
  let inside: readonly Field[] = fields
  for (const part of path.split('.')) {
    const field = inside.find(({ name }) => name === part)
    const language = LANGUAGES.find((each) => each === part)
    if (field) {
      names.push(labelText(field.label) ?? part)
      inside = field.is === 'group' || field.is === 'rows' ? field.fields : []
    } else names.push(language ? LANGUAGE_NAMES[language] : /^\d+$/u.test(part) ? String(Number(part) + 1) : part)
  }
  return names.join(' › ')
}
