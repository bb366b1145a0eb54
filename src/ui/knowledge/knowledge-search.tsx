import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { ArticleId, DemandId } from '../../core/contract/ids'
import type { Article } from '../../core/contract/knowledge'
import type { TypedDemand } from '../../core/knowledge/search-demands'
import { KeyedField } from '../keys/keyed-field'
import { Empty } from '../states/empty'
import { Refusal } from '../states/refusal'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { FreshnessBand } from './freshness-band'
import './knowledge.css'

export interface KnowledgeSearchProps {
  readonly typed: string
  readonly onType: (typed: string) => void
  /** Best first. Absent: being searched for the first time. */
  readonly articles: readonly Article[] | undefined
  readonly demands: readonly TypedDemand[]
  /** The line has neither articles nor demands. */
  readonly isEmpty: boolean
  /** What is listed is for what was typed before. */
  readonly isStale: boolean
  readonly isBuilding: boolean
  readonly hasFailed: boolean
  readonly now: number
  readonly onOpenArticle: (article: ArticleId) => void
  readonly onOpenDemand: (demand: DemandId) => void
  /** "Nothing fits": said by a click, or told by itself of what nothing was found for and nobody typed on. */
  readonly onGap: (typed: string) => void
  /** What was noted as a gap last. */
  readonly noted?: string | undefined
}

/** Who rests so long on an empty list is not in the middle of a word. */
const GAP_AFTER_MS = 3000

/** Typing finds demands and articles; the arrows and Enter are all that is needed. Nothing typed: the demands of customers, to look through. */
export function KnowledgeSearch(props: KnowledgeSearchProps) {
  const { typed, onType, articles, demands, isEmpty, isStale, isBuilding, hasFailed, now, onOpenArticle, onOpenDemand, onGap, noted } = props
  const { t } = useWords()
  const [active, setActive] = useState(0)
  const listId = useId()
  const isTyped = typed.trim() !== ''
  const found = [
    ...demands.map((demand) => ({ id: demand.id as string, open: () => onOpenDemand(demand.id), demand })),
    ...(isTyped ? (articles ?? []) : []).map((article) => ({ id: article.id as string, open: () => onOpenArticle(article.id), article })),
  ]
  const current = Math.min(active, found.length - 1)
  // Who types and presses Enter faster than the answer comes means what comes, not what stood there before.
  const isAwaited = useRef(false)
  useEffect(() => {
    if (!isAwaited.current || isStale) return
    isAwaited.current = false
    found[0]?.open()
  })
  const missed = isTyped && articles !== undefined && !isStale && !isBuilding && !hasFailed && found.length === 0 && noted !== typed.trim() ? typed.trim() : ''
  const noteGap = useEffectEvent(() => onGap(missed))
  useEffect(() => {
    if (missed === '') return undefined
    const timer = setTimeout(noteGap, GAP_AFTER_MS)
    return () => clearTimeout(timer)
  }, [missed])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && found.length > 0) {
      event.preventDefault()
      const next = (current + step + found.length) % found.length
      setActive(next)
      document.getElementById(`${listId}-${next}`)?.scrollIntoView?.({ block: 'nearest' })
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      if (isTyped && isStale) isAwaited.current = true
      else found[current]?.open()
    } else if (event.key === 'Escape' && isTyped) {
      event.stopPropagation()
      onType('')
    }
  }
  if (isEmpty) return <Empty title={t('knowledge.empty')} hint={t('knowledge.emptyHint')} action={<a className="button" href="/tabs/knowledge.html#import" target="_blank" rel="noreferrer">{t('knowledge.toImport')}</a>} />
  return (
    <div className="knowledge-search stack">
      <KeyedField
        hotkey="z" label={t('knowledge.search')} type="search" autoFocus placeholder={t('knowledge.searchHint')} value={typed} role="combobox" autoComplete="off"
        aria-expanded={found.length > 0} aria-controls={listId} aria-autocomplete="list" aria-activedescendant={found[current] ? `${listId}-${current}` : undefined}
        onChange={({ target: { value } }) => {
          onType(value)
          setActive(0)
          isAwaited.current = false
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={listId} role="listbox" className="knowledge-list" aria-label={isTyped ? t('knowledge.results') : t('knowledge.demands')}>
        {found.map((each, at) => (
          // The pointer must not take the focus from the field before the choice is made.
          <li key={each.id} id={`${listId}-${at}`} role="option" aria-selected={at === current} onPointerDown={(event) => event.preventDefault()} onClick={each.open}>
            {'demand' in each ? <DemandOption demand={each.demand} all={demands} /> : <ArticleOption article={each.article} now={now} />}
          </li>
        ))}
      </ul>
      <div role="status" className="small soft">
        {isBuilding && <p>{t('knowledge.building')}</p>}
        {isTyped && articles !== undefined && !hasFailed && found.length === 0 && <p>{t('knowledge.nothing')}</p>}
      </div>
      {hasFailed && <Refusal why="failed" />}
      {isTyped && articles !== undefined && !hasFailed && (noted === typed.trim()
        ? <p className="small is-green" role="status">{t('knowledge.gapNoted')}</p>
        : <button type="button" className="link-button small knowledge-gap" onClick={() => onGap(typed.trim())}>{t('knowledge.noneFits')}</button>)}
    </div>
  )
}

function DemandOption({ demand, all }: { readonly demand: TypedDemand; readonly all: readonly TypedDemand[] }) {
  const { t } = useWords()
  const parent = all.find(({ id }) => id === demand.parent)
  return (
    <>
      <span className={parent ? 'is-below' : ''}><Label of={demand.labels} /></span>
      <span className="knowledge-kind small">{demand.page.guide ? t('knowledge.pageAndGuide') : t('knowledge.page')}</span>
    </>
  )
}

function ArticleOption({ article, now }: { readonly article: Article; readonly now: number }) {
  return (
    <>
      <span lang={article.language}>{article.title}</span>
      <span className="small"><FreshnessBand article={article} now={now} /></span>
    </>
  )
}
