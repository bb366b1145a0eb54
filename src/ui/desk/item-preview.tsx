import type { WrapUpCode } from '../../core/contract/definitions'
import type { EpochMs } from '../../core/contract/ids'
import type { Wording } from '../../core/contract/guidance'
import { LANGUAGES } from '../../core/contract/language'
import { checklistOf, tickChecklist } from '../../core/guidance/tick-checklist'
import type { DeskItem } from '../../core/desk/desk-item'
import { partsOf } from '../../core/settings/published-sites'
import { leavesOf, codeTree } from '../../core/wrap-up/code-tree'
import { AlertLines } from '../alerts/alert-lines'
import { TagRow } from '../card/tag-row'
import { FilledText } from '../guidance/filled-text'
import { ScriptView } from '../guidance/script-view'
import { SnippetShelf } from '../guidance/snippet-shelf'
import { WordingFlag } from '../guidance/wording-flag'
import type { OnCommand } from '../hooks/reply'
import { ArticleView } from '../knowledge/article-view'
import { DemandView } from '../knowledge/demand-view'
import { OfferCard } from '../offers/offer-card'
import { PlanCalculator } from '../offers/plan-calculator'
import { PracticeCallView } from '../practice/practice-call-view'
import { LineChoice } from '../shift/line-choice'
import { RosterLine } from '../roster/roster-line'
import { SiteOffer } from '../sites/site-offer'
import { Label } from '../words/label'
import type { DayFigures } from '../../core/metrics/day-figures'
import { DayFiguresLine } from '../metrics/day-figures-line'
import { useWords } from '../words/use-words'
import type { FindItems } from './field-parts'
import '../card/card.css'
import '../wrap-up/wrap-up.css'

/** What stands around an item where agents meet it. */
export interface Around {
  readonly codes: readonly WrapUpCode[]
  readonly now: EpochMs
  readonly findItems: FindItems
}

/** What is done in a preview changes nothing, and says so. */
const inPreview: OnCommand = () => Promise.resolve({ ok: false, why: 'not-allowed' })
const nothing = () => {}
/** Made up: a day that falls a little short. */
const SOME_DAY: DayFigures = { contacts: 23, missed: 1, waiting: 2, handlingMs: 372_000, afterCallMs: 68_000, solvedAtOnce: 0.74, offersTaken: 0.12 }
const NO_VARIABLES = new Map<string, string>()
const NO_FACTS = { remembered: {}, daysUntil: {}, averageUse: {} }

/** An item as an agent meets it, drawn by the very components of the panel. */
export function ItemPreview({ item, around: { codes, now, findItems } }: { readonly item: DeskItem; readonly around: Around }) {
  const { labelText, dayOf } = useWords()
  switch (item.kind) {
    case 'article':
      return <ArticleView article={item} now={now} />
    case 'demand':
      return <DemandView demand={item} articles={[]} phrasings={[]} remembered={[]} variables={NO_VARIABLES} about={{}} lines={[]} now={now} onOpenArticle={nothing} onCommand={inPreview} />
    case 'offer':
      return <OfferCard offer={item} facts={NO_FACTS} />
    case 'plan':
      return <PlanCalculator plans={[item]} months={{}} thisMonth={dayOf(now).slice(0, 7)} onCommand={inPreview} />
    case 'alert-rule':
      return <AlertLines alerts={[{ rule: item.id, labels: item.labels, todo: item.todo, evidence: [] }]} />
    case 'target':
      return <DayFiguresLine figures={SOME_DAY} targets={{ [item.figure]: item }} hasAdvice />
    case 'practice-call':
      return <PracticeCallView call={item} />
    case 'script':
      return <ScriptView script={item} scripts={[item]} ticked={tickChecklist(checklistOf(item), [], {})} turns={[]} values={{}} onChoose={nothing} onTick={nothing} />
    case 'wording':
      return <WordingFlag spotted={{ wording: item, turn: '', said: firstPhrase(item), from: 0, to: 0 }} onDismiss={nothing} />
    case 'snippet':
      return <SnippetShelf snippets={[item]} values={{}} />
    case 'closing':
      return <p className="script-words"><FilledText text={labelText(item.text)} values={{}} /></p>
    case 'code':
      return <CodePath code={item} codes={codes} />
    case 'tag':
      return <TagRow tags={[item]} />
    case 'team':
      return <RosterLine labels={item.labels} short={item.code} under={namesIn(findItems('agent'), [item.lead])} />
    case 'agent':
      return <RosterLine labels={item.labels} short={item.number} under={namesIn(findItems('team'), item.teams)} />
    case 'site-profile':
      return <SiteOffer labels={item.labels} origins={item.origins} parts={partsOf(item)} />
    case 'line':
      return <LineChoice lines={[item]} line={item.id} isDecided={false} onLine={nothing} />
  }
}

const namesIn = (items: ReturnType<FindItems>, ids: readonly (string | undefined)[]): readonly string[] => ids.flatMap((id) => items.find((each) => each.id === id)?.name ?? [])

/** Where it stands in the tree: among those beside it, or above those that are chosen in its stead. */
function CodePath({ code, codes }: { readonly code: WrapUpCode; readonly codes: readonly WrapUpCode[] }) {
  const { labelText } = useWords()
  const all = [...codes.filter(({ id }) => id !== code.id), code]
  const leaves = leavesOf(codeTree(all))
  const below = leaves.filter(({ above }) => above.some(({ id }) => id === code.id))
  const beside = below.length > 0 ? below : leaves.filter((leaf) => leaf.code.id === code.id || leaf.code.parent === code.parent)
  return (
    <ul className="code-list is-preview">
      {beside.map(({ code: each, above }) => (
        <li key={each.id} aria-current={each.id === code.id || undefined}>
          <span className={`class-dot is-${each.codeClass}`} aria-hidden="true" />
          <span><Label of={each.labels} /></span>
          <span className="code-path faint">{above.map(({ labels }) => labelText(labels)).join(' › ')}</span>
        </li>
      ))}
    </ul>
  )
}

const firstPhrase = ({ phrases }: Wording): string => LANGUAGES.flatMap((language) => phrases[language])[0] ?? ''
