import type { LineMark } from '../../core/settings/line-marks'
import { siteName } from '../format/site-name'
import { Icon } from '../icons/icon'
import { LineBadge } from '../lines/line-mark'
import { useWords } from '../words/use-words'
import type { SiteInList } from './site-in-list'

interface SiteRowProps {
  readonly site: SiteInList
  /** Of the line of business that its calls are of. */
  readonly mark?: LineMark | undefined
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** One line of the list: its light in a word, and a sign where something is to be done. */
export function SiteRow({ site: { origin, light, missingFrames, troubles, decided }, mark, isChosen, onChoose }: SiteRowProps) {
  const { t } = useWords()
  const isTroubled = missingFrames.length > 0 || (troubles !== undefined && troubles.impossible > 0)
  return (
    <button type="button" className={`site-row is-${light}`} aria-current={isChosen} onClick={onChoose}>
      <span className="light" aria-hidden="true">{light === 'cannot-see' && <Icon name="alert" />}</span>
      <span className="site-name">{siteName(origin)}{mark && <> <LineBadge mark={mark} /></>}</span>
      <span className="site-row-state small soft">
        {decided && <Icon name="lock" />}
        {isTroubled && <span className="is-amber"><Icon name="alert" /></span>}
        {t(`site.light.${light}`)}
      </span>
    </button>
  )
}
