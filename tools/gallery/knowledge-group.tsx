import type { ReactNode } from 'react'
import airline from '../../demo/library/airline.json'
import bank from '../../demo/library/bank.json'
import telecom from '../../demo/library/telecom.json'
import utility from '../../demo/library/utility.json'
import { atOnce } from '../../src/core/at-once'
import type { Language } from '../../src/core/contract/definitions'
import type { ArticleId, EpochMs, FactId, LineId, TranscriptLineId } from '../../src/core/contract/ids'
import type { Article } from '../../src/core/contract/knowledge'
import type { Redacted } from '../../src/core/contract/models'
import type { HeardLine } from '../../src/core/knowledge/guide/guide-walk'
import { variablesOf } from '../../src/core/knowledge/fill-variables'
import { readLibrary } from '../../src/core/knowledge/library/read-library'
import { lintArticles, type Finding } from '../../src/core/knowledge/lint-articles'
import type { OfferedPhrasing } from '../../src/core/knowledge/offered-phrasings'
import type { OpenDoubt } from '../../src/core/knowledge/open-doubts'
import type { TypedDemand } from '../../src/core/knowledge/search-demands'
import { DeskFrame } from '../../src/ui/desk/desk-frame'
import type { OnCommand } from '../../src/ui/hooks/reply'
import { ArticleView } from '../../src/ui/knowledge/article-view'
import { DemandView } from '../../src/ui/knowledge/demand-view'
import { DoubtBox } from '../../src/ui/knowledge/doubt-box'
import { KnowledgePage, type KnowledgePageProps } from '../../src/ui/knowledge/knowledge-page'
import { KnowledgeSearch, type KnowledgeSearchProps } from '../../src/ui/knowledge/knowledge-search'
import { SuggestionCard } from '../../src/ui/suggestions/suggestion-card'
import { NOW } from '../../tests/fixtures/cards'
import { someFeedback } from './feedback-group'
import { Unfolded } from './unfolded'

const onCommand: OnCommand = () => Promise.resolve({ ok: true })
const read = [telecom, bank, airline, utility].map((file) => readLibrary(JSON.stringify(file), { line: 'l' as LineId, language: 'zh-CN', timeZone: 'Asia/Shanghai', now: NOW }))
const files = read.map((each) => (each.ok ? each.value : { articles: [], definitions: [] }))
const ARTICLES: readonly Article[] = files.flatMap(({ articles }) => articles).map((article, at) => (at % 9 === 4 ? { ...article, validTo: (NOW + 5 * 86_400_000) as EpochMs } : at % 9 === 6 ? { ...article, checkedAt: (NOW - 200 * 86_400_000) as EpochMs } : article))
const DEMANDS = files.flatMap(({ definitions }) => definitions) as readonly TypedDemand[]
/** A language's own business, so that each look reads as it would there. */
const OF = { 'zh-CN': ['tel', 'util'], 'zh-TW': ['bank'], en: ['air'] } as const
const ofLanguage = (language: Language) => {
  const isOwn = ({ id }: { readonly id: string }) => OF[language].some((each) => id.startsWith(`l.${each}`))
  return { articles: ARTICLES.filter(isOwn), demands: DEMANDS.filter(isOwn) }
}
const doubtOf = (article: ArticleId, dueInHours: number, texts: readonly string[] = []): OpenDoubt =>
  ({ article, since: (NOW + (dueInHours - 24) * 3_600_000) as EpochMs, dueAt: (NOW + dueInHours * 3_600_000) as EpochMs, texts, count: texts.length + 1 })

const demandOf = (demands: readonly TypedDemand[]) => demands.find(({ page }) => page.guide)

/** What the customer answers to the first question of the guide. */
const ANSWERED = { 'zh-CN': '嗯，所有设备都很慢', 'zh-TW': '對，在店裡', en: 'Yes, they gave me a reference number' } as const
/** The page is drawn now: later than that is after its question came up. */
const answered = (language: Language, afterMs: number): HeardLine => ({ id: 'a' as TranscriptLineId, speaker: 'customer', text: ANSWERED[language] as string as Redacted, at: (Date.now() + afterMs) as EpochMs, isFinal: true })

const phrasingsOf = (articles: readonly Article[]): readonly OfferedPhrasing[] =>
  articles.map(({ id, phrasings }, at) => ({ article: id, judged: `judged-${at}` as FactId, at: (NOW - at * 9_000_000) as EpochMs, text: phrasings[0] ?? '', count: 1 + ((at * 2) % 5) }))

/** A demand with its guide, as it is opened in the panel: untouched, with an answer proposed that was given before, or gone on by one; with what customers said when its articles were used. */
export function DemandShown({ language, guide = 'untouched', isSaid = false }: { readonly language: Language; readonly guide?: 'untouched' | 'proposes' | 'went on'; readonly isSaid?: boolean }) {
  const { articles, demands } = ofLanguage(language)
  const demand = demandOf(demands)
  return demand && (
    <DemandView
      demand={demand} articles={articles.filter((each) => each.demand === demand.id)} phrasings={isSaid ? phrasingsOf(articles.filter((each) => each.demand === demand.id).slice(0, 3)) : []} remembered={demand.page.fields.filter((each) => /地址|address|卡別/.test(each)).map((field) => ({ field, value: { 'zh-CN': '望海路 8 号 3 栋', 'zh-TW': '白金卡', en: '4 Mill Lane' }[language], toldAt: NOW }))}
      variables={variablesOf([[['姓名', 'name'], language === 'en' ? 'Ms Whitfield' : '王小明'], [['坐席'], '林小满']])} about={{}} now={NOW} onOpenArticle={() => {}}
      lines={guide === 'untouched' ? [] : [answered(language, guide === 'went on' ? 60_000 : -60_000)]} onCommand={onCommand}
    />
  )
}

/** What fits what is said: one card with why, or only that something may fit. */
export function SuggestionShown({ language, isQuiet = false }: { readonly language: Language; readonly isQuiet?: boolean }) {
  const [first, ...others] = ofLanguage(language).articles
  const words = { 'zh-CN': ['流量', '超了'], 'zh-TW': ['卡片', '遺失'], en: ['bag', 'missing'] }[language]
  return <SuggestionCard card={isQuiet || !first ? undefined : { article: first, explanation: { words, isNamed: false, keepsToLimits: false, wasTaken: true }, isModelChoice: false, words: [] }} others={others.slice(0, 3)} isMuted={false} now={NOW} onJudge={() => {}} onTake={() => {}} onMute={() => {}} />
}

/** What an agent sees in the panel: looking through, found, nothing, reading, one page of a demand. */
export function knowledgeGroup(language: Language, shot: (name: string, width: number, drawn: ReactNode) => ReactNode) {
  const { articles, demands } = ofLanguage(language)
  const search = (more: Partial<KnowledgeSearchProps>) => (
    <KnowledgeSearch
      typed="" articles={undefined} demands={demands} isEmpty={false} isStale={false} isBuilding={false} hasFailed={false} now={NOW} onType={() => {}} onOpenArticle={() => {}} onOpenDemand={() => {}} onGap={() => {}} {...more}
    />
  )
  const typed = { 'zh-CN': 'ly', 'zh-TW': '卡', en: 'bag' }[language]
  const article = articles.find(({ body }) => body.includes('|')) ?? articles[0]
  const numbered = articles.find(({ body }) => body.includes('1. ')) ?? articles[1]
  const demand = demandOf(demands)
  return [360, 480].flatMap((width) => [
    shot('through', width, search({})),
    shot('found', width, search({ typed, articles: articles.slice(0, 6), demands: demands.slice(0, 1) })),
    shot('building, nothing', width, search({ typed: 'qqqq', articles: [], demands: [], isBuilding: true })),
    shot('noted', width, search({ typed: 'qqqq', articles: [], demands: [], noted: 'qqqq' })),
    shot('failed', width, search({ typed, articles: [], demands: [], hasFailed: true })),
    shot('none', width, search({ isEmpty: true })),
    article && shot('article', width, <ArticleView article={article} demand={demand} now={NOW} onOpenDemand={() => {}}><DoubtBox article={article.id} doubt={undefined} now={NOW} onCommand={onCommand} /></ArticleView>),
    numbered && shot('doubted', width, <ArticleView article={numbered} now={NOW}><DoubtBox article={numbered.id} doubt={doubtOf(numbered.id, 7, [numbered.phrasings[0] ?? ''])} now={NOW} onCommand={onCommand} /></ArticleView>),
    shot('demand', width, <DemandShown language={language} />),
    shot('demand, said', width, <Unfolded><DemandShown language={language} isSaid /></Unfolded>),
    shot('guide proposes', width, <DemandShown language={language} guide="proposes" />),
    shot('guide went on', width, <DemandShown language={language} guide="went on" />),
    shot('suggested', width, <SuggestionShown language={language} />),
    shot('suggested, quiet', width, <SuggestionShown language={language} isQuiet />),
  ])
}

const findingsOf = (articles: readonly Article[]): ReadonlyMap<ArticleId, readonly Finding[]> => atOnce(lintArticles(articles, NOW))

/** The page of the desk: empty, many, doubts, phrasings to choose from and none, gaps, an import that ended with some that were not taken. */
export function knowledgePageGroup(which: 'none' | 'no-phrasings' | 'many' | 'doubts' | 'phrasings' | 'gaps' | 'import', language: Language) {
  const { articles, demands } = which === 'none' ? { articles: [], demands: [] } : { articles: ARTICLES, demands: DEMANDS }
  const own = ofLanguage(language).articles
  const [first, second] = own
  const props: KnowledgePageProps = {
    articles, demands, findings: findingsOf(articles), now: NOW, onFiles: () => {}, onImportAgain: () => {}, onCommand, feedback: which === 'none' ? [] : someFeedback(language), mayAnswer: true, whoOf: (agent) => agent,
    work: {
      doubts: which === 'none' || !first || !second ? [] : [doubtOf(first.id, -3, [first.phrasings[0] ?? '']), doubtOf(second.id, 20)],
      phrasings: which === 'none' || which === 'no-phrasings' ? [] : phrasingsOf(own.slice(0, 4)),
      gaps: which === 'none' ? [] : own.slice(0, 3).map(({ id, phrasings }, at) => ({ id, at: (NOW - at * 5_000_000) as EpochMs, typed: phrasings[1] ?? '' })),
    },
    importState: which !== 'import' ? undefined : {
      told: 'ended',
      end: {
        counts: { added: 58, changed: 3, unchanged: 1, definitions: 12 }, refusedCount: 3, refusedFiles: [{ name: 'tariffs.xlsx', why: 'unknown-file' }],
        refused: [{ place: 'articles[7]', name: first?.title ?? '', why: 'unreadable-day', field: 'validTo' }, { place: 'demands[2]', name: 'slow', why: 'guide-too-deep', field: 'guide.choices[1].next.choices[2].next' }, { place: 'articles[9]', name: second?.title ?? '', why: 'doubled-id', field: 'id' }],
      },
    },
    firstTab: which === 'no-phrasings' ? 'phrasings' : which === 'doubts' || which === 'phrasings' || which === 'gaps' || which === 'import' ? which : 'articles',
  }
  return <DeskFrame current="knowledge"><KnowledgePage {...props} /></DeskFrame>
}
