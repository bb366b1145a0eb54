import { cleanup, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { ArticleId, EpochMs, FactId } from '../../src/core/contract/ids'
import type { Demand } from '../../src/core/contract/knowledge'
import { variablesOf } from '../../src/core/knowledge/fill-variables'
import { freshnessOf } from '../../src/core/knowledge/freshness'
import { DemandView } from '../../src/ui/knowledge/demand-view'
import { DoubtBox } from '../../src/ui/knowledge/doubt-box'
import { KnowledgeSearch, type KnowledgeSearchProps } from '../../src/ui/knowledge/knowledge-search'
import { LibraryImport } from '../../src/ui/knowledge/library-import'
import { MarkdownText } from '../../src/ui/knowledge/markdown-text'
import type { OfferedPhrasing } from '../../src/core/knowledge/offered-phrasings'
import { PhrasingList } from '../../src/ui/knowledge/phrasing-list'
import { anArticleRow } from '../fixtures/builders/an-article'
import { theDemoLibrary } from '../fixtures/builders/the-demo-library'
import { NOW } from '../fixtures/cards'
import { draw, orderBook, placed } from './draw'

const ARTICLES = [anArticleRow('roaming', '国际漫游怎么开'), anArticleRow('packs', '漫游流量包价格')]
const demandNamed = (id: string) => [...theDemoLibrary().values()].flatMap(({ definitions }) => definitions).find((each): each is Demand => each.kind === 'demand' && each.id === `l.${id}`)!

function drawSearch(more: Partial<KnowledgeSearchProps>) {
  const opened: string[] = []
  const props: KnowledgeSearchProps = {
    typed: '漫游', articles: ARTICLES, demands: [], isEmpty: false, isStale: false, isBuilding: false, hasFailed: false, now: NOW,
    onType: () => {}, onOpenArticle: (id) => opened.push(id), onOpenDemand: (id) => opened.push(id), onGap: () => {}, ...more,
  }
  const drawn = draw(<KnowledgeSearch {...props} />)
  return { opened, drawn, props, field: screen.getByRole('combobox') }
}

describe('the search box', () => {
  it('opens with arrows and Enter what is chosen', () => {
    const { field, opened } = drawSearch({ demands: [demandNamed('tel-abroad')] })
    expect(screen.getAllByRole('option')).toHaveLength(3)
    fireEvent.keyDown(field, { key: 'ArrowDown' })
    fireEvent.keyDown(field, { key: 'ArrowDown' })
    expect(screen.getAllByRole('option').map((each) => each.getAttribute('aria-selected'))).toEqual(['false', 'false', 'true'])
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(opened).toEqual(['line-1.packs'])
  })

  it('opens what comes, not what stood there before, for Enter that is pressed before the answer', () => {
    const { field, opened, drawn, props } = drawSearch({ isStale: true })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(opened).toEqual([])
    drawn.rerender(placed(<KnowledgeSearch {...props} isStale={false} articles={[ARTICLES[1]!]} />))
    expect(opened).toEqual(['line-1.packs'])
  })

  it('says that nothing was found, and notes the gap', () => {
    const onGap = vi.fn()
    drawSearch({ typed: '火星移民', articles: [], onGap })
    expect(screen.getByText(/没有搜到/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /知识缺口/ }))
    expect(onGap).toHaveBeenCalledWith('火星移民')
  })

  it('notes the gap by itself where nothing was found and nobody types on, once', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const onGap = vi.fn()
    const { drawn, props } = drawSearch({ typed: '火星', articles: [], isStale: true, onGap })
    const typed = (typed: string, more: Partial<KnowledgeSearchProps> = {}) => drawn.rerender(placed(<KnowledgeSearch {...props} typed={typed} isStale={false} onGap={onGap} {...more} />))
    vi.advanceTimersByTime(10_000)
    typed('火星移')
    vi.advanceTimersByTime(2000)
    typed('火星移民')
    vi.advanceTimersByTime(2000)
    expect(onGap).not.toHaveBeenCalled()
    typed('火星移民', { now: NOW + 1000 })
    vi.advanceTimersByTime(2000)
    typed('火星移民', { noted: '火星移民' })
    vi.advanceTimersByTime(10_000)
    typed('漫游', { articles: ARTICLES })
    vi.advanceTimersByTime(10_000)
    expect(onGap.mock.calls).toEqual([['火星移民']])
    vi.useRealTimers()
  })
})

describe('the text of an article', () => {
  it('puts no HTML, no picture and no script into the page; links open elsewhere, and only safe ones', () => {
    const { container } = draw(<MarkdownText language="zh-CN" text={'<img src=x onerror=alert(1)>\n\n![图](http://x.example/a.png) [好](https://a.example) [坏](javascript:alert(1)) <b>粗</b>\n\n| 档 | 元 |\n|---|---|\n| 一 | 5 |'} />)
    expect(container.querySelectorAll('img, b, script, iframe')).toHaveLength(0)
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>')
    const links = [...container.querySelectorAll('a')]
    expect(links.map(({ href, target, rel }) => [href, target, rel])).toEqual([['https://a.example/', '_blank', 'noopener noreferrer']])
    expect([...container.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual(['一', '5'])
  })
})

describe('one page for a demand', () => {
  it('fills texts from the card, says what is missing, copies, registers a task with its time and leads through the guide', async () => {
    const demand = demandNamed('tel-slow')
    const writeText = vi.fn((_text: string) => Promise.resolve())
    Object.assign(navigator, { clipboard: { writeText } })
    const { given, onCommand } = orderBook()
    draw(<DemandView demand={demand} articles={[]} phrasings={[]} remembered={[]} variables={variablesOf([[['姓名'], '王小明']])} about={{}} lines={[]} now={NOW} onOpenArticle={() => {}} onCommand={onCommand} />)
    expect(screen.getByText(/发送前请补上：装机地址/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '复制短信“重启光猫”' }))
    expect(writeText.mock.calls[0]?.[0]).toMatch(/^王小明您好，请把光猫断电一分钟/)
    fireEvent.click(screen.getByRole('button', { name: '登记“回访：网速是否恢复”' }))
    await screen.findByText(/已登记/)
    expect(given).toEqual([{ name: 'task/set', body: { kind: 'callback', text: '回访：网速是否恢复', dueAt: (NOW + 48 * 3_600_000) as EpochMs } }])
    for (const label of ['都慢', '没有达到', '红色或闪烁']) fireEvent.click(screen.getByRole('button', { name: label }))
    expect(screen.getByText(/光路问题/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '没有达到' }))
    expect(screen.getByText(/「光信号」灯是什么颜色/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /上一步/ }))
    expect(screen.getByText(/网线直连光猫测速/)).toBeTruthy()
  })
})

it('leads on to the system and the expert of a demand, with what the card knows', () => {
  draw(<DemandView demand={demandNamed('tel-slow')} articles={[]} phrasings={[]} remembered={[]} variables={variablesOf([[['号码'], '138 0013 8000']])} about={{}} lines={[]} now={NOW} onOpenArticle={() => {}} onCommand={orderBook().onCommand} />)
  const ticket = screen.getByRole('link', { name: '装维工单' })
  expect([ticket.getAttribute('href'), ticket.getAttribute('target'), ticket.getAttribute('rel')]).toEqual(['https://tickets.example/new?type=slow&number=138%200013%208000', '_blank', 'noopener noreferrer'])
  expect(screen.getByRole('link', { name: '8801' }).getAttribute('href')).toBe('tel:8801')
})

it('opens a system also where the card knows less than it asks for, and says what is not filled in', () => {
  draw(<DemandView demand={demandNamed('tel-slow')} articles={[]} phrasings={[]} remembered={[]} variables={variablesOf([])} about={{}} lines={[]} now={NOW} onOpenArticle={() => {}} onCommand={orderBook().onCommand} />)
  expect(screen.getByRole('link', { name: '装维工单' }).getAttribute('href')).toBe('https://tickets.example/new?type=slow&number=')
  expect(screen.getByText('未填入：号码')).toBeTruthy()
})

describe('a doubt', () => {
  it('is told by one click, and its clock is shown', async () => {
    const { given, onCommand } = orderBook()
    draw(<DoubtBox article={'a' as ArticleId} doubt={{ article: 'a' as ArticleId, since: NOW, dueAt: (NOW + 7 * 3_600_000) as EpochMs, texts: ['价格不对'], count: 1 }} now={NOW} onCommand={onCommand} />)
    expect(screen.getByText(/1 个疑问待答复 · 还剩 7 小时/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /有疑问/ }))
    await screen.findByText(/24 小时内答复/)
    expect(given).toEqual([{ name: 'article/doubt', body: { article: 'a', text: '' } }])
  })
})

describe('how fresh an article is', () => {
  const DAY = 86_400_000
  it.each([
    ['fresh', { checkedAt: NOW - 10 * DAY }], ['ageing', { checkedAt: NOW - 100 * DAY }], ['stale', { checkedAt: NOW - 200 * DAY }], ['expiring', { validTo: NOW + 3.5 * DAY }],
    ['expired', { validTo: NOW - 1 }], ['future', { validFrom: NOW + 1 }], ['retired', { retiredAt: NOW }],
  ])('is %s', (kind, given) => {
    expect(freshnessOf({ changedAt: NOW, ...given } as never, NOW).kind).toBe(kind)
  })
})

it('lists every item of a file that was not taken, with the reason', () => {
  draw(<LibraryImport onFiles={() => {}} onAgain={() => {}} state={{ told: 'ended', end: { counts: { added: 1, changed: 0, unchanged: 0, definitions: 0 }, refused: [{ place: 'demands[2]', why: 'guide-too-deep', field: 'guide' }], refusedCount: 1, refusedFiles: [] } }} />)
  expect(screen.getByRole('row', { name: /demands\[2\].*引导超过 3 层.*guide/ })).toBeTruthy()
})

describe('what customers said when an article was used', () => {
  const phrasing = { article: ARTICLES[0]!.id, judged: 'judged-1' as FactId, at: NOW, text: '去日本怎么开通漫游', count: 2 }

  it('becomes a phrasing of it by one click, and is set aside by another', () => {
    const { onCommand, given } = orderBook()
    draw(<PhrasingList phrasings={[phrasing]} articles={ARTICLES} now={NOW} onOpen={() => {}} onCommand={onCommand} />)
    fireEvent.click(screen.getByRole('button', { name: '把“去日本怎么开通漫游”加入问法' }))
    expect(given).toEqual([{ name: 'phrasing/add', body: { article: phrasing.article, judged: 'judged-1' } }])
    cleanup()
    draw(<PhrasingList phrasings={[phrasing]} articles={ARTICLES} now={NOW} onOpen={() => {}} onCommand={onCommand} />)
    fireEvent.click(screen.getByRole('button', { name: '不采用“去日本怎么开通漫游”' }))
    expect(given.at(-1)).toEqual({ name: 'phrasing/set-aside', body: { judged: 'judged-1' } })
  })

  it('stands on the page of the demand as well, closed until it is wanted, and only where there is some', () => {
    const { onCommand, given } = orderBook()
    const page = (phrasings: readonly OfferedPhrasing[]) => <DemandView demand={demandNamed('tel-slow')} articles={ARTICLES} phrasings={phrasings} remembered={[]} variables={variablesOf([])} about={{}} lines={[]} now={NOW} onOpenArticle={() => {}} onCommand={onCommand} />
    const { container, rerender } = draw(page([phrasing]))
    expect(screen.getByText('客户还这样问过（1）').closest('details')?.open).toBe(false)
    fireEvent.click(screen.getByRole('button', { name: '把“去日本怎么开通漫游”加入问法', hidden: true }))
    expect(given).toEqual([{ name: 'phrasing/add', body: { article: phrasing.article, judged: 'judged-1' } }])
    rerender(placed(page([])))
    expect(container.querySelector('details')).toBeNull()
  })

  it('says where it will stand when there is none', () => {
    draw(<PhrasingList phrasings={[]} articles={ARTICLES} now={NOW} onOpen={() => {}} onCommand={async () => ({ ok: true })} />)
    expect(screen.getByText('没有待选的问法')).toBeDefined()
  })
})
