import { useMemo, useState } from 'react'
import type { ArticleId, DemandId, EpochMs } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import type { TranscriptLine } from '../core/contract/transcripts'
import type { CustomerCard } from '../core/customers/customer-card'
import { searchDemands, type TypedDemand } from '../core/knowledge/search-demands'
import { variablesOfCard } from '../core/knowledge/variables-of-card'
import type { PackLight } from '../core/packs/pack-light'
import { FeedbackButton } from '../ui/feedback/feedback-button'
import { useKept } from '../ui/forms/use-kept'
import { useArticle, useDemandPage } from '../ui/hooks/use-article'
import { useDemands } from '../ui/hooks/use-demands'
import { useKnowledgeSearch } from '../ui/hooks/use-knowledge-search'
import type { OnCommand } from '../ui/hooks/reply'
import { KeyButton } from '../ui/keys/key-button'
import { ArticleView } from '../ui/knowledge/article-view'
import { DemandView } from '../ui/knowledge/demand-view'
import { DoubtBox } from '../ui/knowledge/doubt-box'
import { KnowledgeSearch } from '../ui/knowledge/knowledge-search'
import { PackLightLine } from '../ui/packs/pack-light-line'
import { Failed } from '../ui/states/failed'
import { Skeleton } from '../ui/states/skeleton'
import { useWords } from '../ui/words/use-words'

type Opened = { readonly article: ArticleId; readonly demand?: undefined } | { readonly demand: DemandId; readonly article?: undefined }

interface KnowledgeTabProps {
  readonly settings: Settings
  /** Of the call in front. */
  readonly card: CustomerCard | undefined
  /** What is said, in that call and in the one before until it is read. */
  readonly lines: readonly TranscriptLine[]
  /** Absent: not read yet. */
  readonly light: PackLight | undefined
  readonly now: EpochMs
  /** In practice: what was looked up counts. */
  readonly onRead?: ((article: ArticleId) => void) | undefined
  readonly onCommand: OnCommand
}

/** A few of the demands stand above the articles that are found. */
const MOST_DEMANDS = 4
const NO_DEMANDS: readonly TypedDemand[] = []
const NOTHING_OPENED: readonly Opened[] = []

/** What is looked up while somebody listens: found, read, and back to what was found. */
export function KnowledgeTab({ settings, card, lines, light, now, onRead, onCommand }: KnowledgeTabProps) {
  const { t, date } = useWords()
  const [typed, setTyped] = useKept(`knowledge/search ${settings.line}`, '')
  const [way, setWay] = useKept(`knowledge/way ${settings.line}`, NOTHING_OPENED)
  const [noted, setNoted] = useState<string>()
  const demands = useDemands(settings.line)
  const found = useKnowledgeSearch(typed, settings.line)
  const opened = way.at(-1)
  const article = useArticle(opened?.article)
  const all = demands.value?.demands ?? NO_DEMANDS
  const fitting = useMemo(() => searchDemands(all, typed), [all, typed])
  const demand = all.find(({ id }) => id === opened?.demand)
  const page = useDemandPage(demand)
  const said = useMemo(() => lines.filter(({ call }) => call === card?.call.id), [lines, card?.call.id])
  const openArticle = (id: ArticleId) => {
    onRead?.(id)
    setWay((before) => [...before, { article: id }])
  }
  const openDemand = (id: DemandId) => setWay((before) => [...before, { demand: id }])
  if (demands.hasFailed) return <Failed />
  if (!demands.value) return <Skeleton lines={5} />
  if (!opened) {
    return (
      <div className="stack">
        <PackLightLine light={light} now={now} onCommand={onCommand} />
        <KnowledgeSearch
          typed={typed} onType={setTyped} {...found} demands={typed.trim() === '' ? fitting : fitting.slice(0, MOST_DEMANDS)} isEmpty={all.length === 0 && demands.value.articleCount === 0}
          now={now} onOpenArticle={openArticle} onOpenDemand={openDemand} noted={noted}
          onGap={(missed) => void onCommand('knowledge/note-gap', { line: settings.line, typed: missed }).then((reply) => reply.ok && setNoted(missed))}
        />
      </div>
    )
  }
  const read = article.value?.article
  const ofArticle = all.find(({ id }) => id === read?.demand)
  return (
    <div className="stack">
      <KeyButton hotkey="escape" label={t('knowledge.back')} tone="quiet" className="knowledge-back" onPress={() => setWay((before) => before.slice(0, -1))} />
      {read && opened.article && (
        <ArticleView article={read} demand={ofArticle} now={now} onOpenDemand={ofArticle && (() => openDemand(ofArticle.id))}>
          <DoubtBox key={read.id} article={read.id} doubt={article.value?.doubts.open} answer={article.value?.doubts.answer} now={now} onCommand={onCommand} />
          <FeedbackButton key={`feedback ${read.id}`} about={{ kind: 'article', id: read.id }} />
        </ArticleView>
      )}
      {demand && (
        <DemandView
          key={card?.call.id} demand={demand} articles={page.value?.articles ?? []} phrasings={page.value?.phrasings ?? []} remembered={card?.remembered ?? []} now={now} onOpenArticle={openArticle} onCommand={onCommand}
          variables={variablesOfCard(card, { agentName: settings.agent?.name, today: date(now) })}
          lines={said}
          about={{ ...(card?.person && { customer: card.person.customer }), ...(card && { call: card.call.id }) }}
        />
      )}
      {!demand && !read && (article.hasFailed ? <Failed /> : article.value ? <p className="soft">{t('knowledge.gone')}</p> : <Skeleton lines={5} />)}
    </div>
  )
}
