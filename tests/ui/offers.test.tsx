import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { CallId, CustomerId, EpochMs, OfferId, PlanId, TranscriptLineId } from '../../src/core/contract/ids'
import type { Offer } from '../../src/core/contract/offers'
import { factsOfCustomer } from '../../src/core/offers/facts-of-customer'
import type { OffersOfCall } from '../../src/core/offers/offers-of-call'
import type { WhyNot } from '../../src/core/offers/why-not'
import { OffersPanel } from '../../src/ui/offers/offers-panel'
import { SuggestedOffer } from '../../src/ui/offers/suggested-offer'
import { SuggestionCard, type SuggestionCardProps } from '../../src/ui/suggestions/suggestion-card'
import { PlanCalculator } from '../../src/ui/offers/plan-calculator'
import { whyWords } from '../../src/ui/offers/why-words'
import { createFormats } from '../../src/ui/format/create-formats'
import { createWords } from '../../src/ui/words/create-words'
import { LANGUAGES } from '../../src/core/contract/language'
import { anOffer, aPlan, same } from '../core/offers/an-offer'
import { NOW } from '../fixtures/cards'
import { draw, orderBook, placed } from './draw'

const CALL = 'call-1' as CallId
const named = (id: string, change: Partial<Offer> = {}) => anOffer({ id: id as OfferId, labels: same(id), ...change })
const FACTS = factsOfCustomer({
  now: NOW, timeZone: 'Asia/Shanghai', person: { name: '李娜', salutation: '女士' }, tags: [], remembered: [{ field: '月费', value: '59' }], contacts: [], unsolved: 0, openTasks: 0, offers: { shownInCall: 0 }, use: {},
})
function someOffers(change: Partial<OffersOfCall> = {}): OffersOfCall {
  return { ranked: [named('pack'), named('family')], isExploring: false, probability: () => 0.61234, segment: 'known', answered: [], others: [], upset: [], shown: new Set(), facts: FACTS, plans: [], months: {}, ...change }
}
const panel = (offers: OffersOfCall, onCommand = orderBook().onCommand) => (
  <OffersPanel call={CALL} customer={undefined} read={{ offers, plans: [] }} hasFailed={false} now={NOW} onCommand={onCommand} />
)

describe('the card of an offer', () => {
  it('has first the sentence to say, with the customer’s own facts, and a gap where nobody knows one', () => {
    draw(panel(someOffers({ ranked: [named('pack', { leadIn: same('{name}，您现在付 {remembered.月费} 元，{remembered.套餐}不够用？') })] })))
    expect(screen.getByRole('article', { name: 'pack' }).querySelector('.offer-lead-in')?.textContent).toContain('李娜女士，您现在付 59 元，套餐不够用？')
    expect(screen.getByText('套餐').tagName).toBe('MARK')
  })

  it('does not tell what an acceptance is worth: that is not for the customer’s ears', () => {
    const { container } = draw(panel(someOffers({ ranked: [named('pack', { value: 73_519 })] })))
    expect(container.textContent).not.toMatch(/73[,.]?519/)
  })

  it('is told to the record once, with the probability of its place; one chosen by hand with none', () => {
    const { given, onCommand } = orderBook()
    const { rerender } = draw(panel(someOffers(), onCommand))
    rerender(placed(panel(someOffers({ shown: new Set(['pack' as OfferId]) }), onCommand)))
    fireEvent.click(screen.getByRole('button', { name: 'family' }))
    expect(given.map(({ name, body }) => [name, body])).toEqual([
      ['offer/record-shown', { call: CALL, offer: 'pack', segment: 'known', isExploring: false, probability: 0.6123 }],
      ['offer/record-shown', { call: CALL, offer: 'family', segment: 'known', isExploring: false, probability: 0 }],
    ])
  })

  it('stays where it is when what was learnt turns the order round', () => {
    const { rerender } = draw(panel(someOffers()))
    rerender(placed(panel(someOffers({ ranked: [named('family'), named('pack')] }))))
    expect(screen.getByRole('article', { name: 'pack' })).toBeTruthy()
  })

  it('is answered by a key, with the customer’s words; later asks when', async () => {
    const { given, onCommand } = orderBook()
    draw(panel(someOffers({ shown: new Set(['pack' as OfferId, 'family' as OfferId]) }), onCommand))
    fireEvent.change(screen.getByRole('textbox', { name: '客户原话（选填）' }), { target: { value: '听着不错' } })
    fireEvent.keyDown(document.body, { key: '7' })
    await waitFor(() => expect(given.map(({ body }) => body)).toEqual([{ call: CALL, offer: 'pack', answer: 'accepted', words: '听着不错' }]))
    await waitFor(() => expect((screen.getByRole('button', { name: /以后再说/ }) as HTMLButtonElement).disabled).toBe(false))
    // A key is given a moment after its button is drawn.
    await waitFor(() => expect(screen.getByRole('button', { name: /以后再说/ }).getAttribute('aria-keyshortcuts')).toBe('9'))
    fireEvent.keyDown(document.body, { key: '9' })
    fireEvent.click(await screen.findByRole('button', { name: '保存' }))
    await waitFor(() => expect(given.at(-1)?.body).toMatchObject({ answer: 'later', laterAt: expect.any(Number) as number }))
  })

  it('says what was not done, and keeps the words', async () => {
    const { onCommand } = orderBook({ ok: false, why: 'not-saved' })
    draw(panel(someOffers(), onCommand))
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '再说' } })
    fireEvent.click(screen.getByRole('button', { name: /婉拒/ }))
    expect(await screen.findByRole('alert')).toBeTruthy()
    expect((screen.getByRole('textbox') as HTMLInputElement).value).toBe('再说')
  })

  it('that was answered shows the answer, and no other pushes itself into its place; a slip is put right', async () => {
    const { given, onCommand } = orderBook()
    const { rerender } = draw(panel(someOffers(), onCommand))
    rerender(placed(panel(someOffers({ ranked: [named('family')], answered: [{ offer: named('pack'), answer: 'declined', words: '不需要' }] }), onCommand)))
    expect(screen.getByText('客户婉拒了')).toBeTruthy()
    expect(screen.queryByRole('article')).toBeNull()
    expect(screen.getByRole('button', { name: 'family' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '改一下' }))
    const item = screen.getByText('客户婉拒了').closest('li')
    fireEvent.click(within(item as HTMLElement).getByRole('button', { name: /接受/ }))
    await waitFor(() => expect(given.at(-1)?.body).toEqual({ call: CALL, offer: 'pack', answer: 'accepted', words: '不需要' }))
  })
})

describe('why not', () => {
  const WHYS: readonly WhyNot[] = [
    { kind: 'condition', id: 'a', words: same('only for VIPs') }, { kind: 'unknown', id: 'b', words: same('uses little'), facts: ['averageUse.mb', 'daysUntil.x', 'remembered.y', 'openTasks'] },
    { kind: 'not-yet', from: '2026-12-01' }, { kind: 'over', to: '2026-01-01' }, { kind: 'pilot' }, { kind: 'no-marketing' }, { kind: 'complaint' }, { kind: 'anger' }, { kind: 'unsolved', count: 1 }, { kind: 'queue' }, { kind: 'complaint', heard: { kind: 'complaint', line: 'l1' as TranscriptLineId, text: '我要投诉', words: '投诉' } }, { kind: 'anger', heard: { kind: 'anger', line: 'l2' as TranscriptLineId, text: '气死我了', words: '气死' } },
    { kind: 'shown-lately', daysAgo: 3, perCustomerDays: 14 }, { kind: 'call-full', shown: 2 }, { kind: 'agent-full', shown: 20 }, { kind: 'declined', daysAgo: 0, daysLeft: 30 }, { kind: 'declined', daysAgo: 2, daysLeft: 28 },
    { kind: 'accepted', daysAgo: 0, daysLeft: 30 }, { kind: 'accepted', daysAgo: 5, daysLeft: 25 }, { kind: 'later', at: (NOW + 86_400_000) as EpochMs },
  ]
  it.each(LANGUAGES)('is answered in words for every reason (%s)', (language) => {
    const words = { t: createWords(language).t, language, timeZone: 'Asia/Shanghai', ...createFormats(language, 'Asia/Shanghai') }
    const said = WHYS.map((why) => whyWords(why, NOW, words))
    expect(new Set(said).size).toBe(WHYS.length)
    for (const each of said) expect(each).not.toMatch(/\{\{|\}\}|^$|offers\.|undefined/)
  })

  it('stands open where nothing is offered', () => {
    const { container } = draw(panel(someOffers({ ranked: [], others: [{ offer: named('vip'), whys: [{ kind: 'anger' }] }] })))
    expect(screen.getByText('现在没有适合推荐的')).toBeTruthy()
    expect(container.querySelector<HTMLDetailsElement>('.offer-why-not')?.open).toBe(true)
    expect(screen.getByText('客户情绪不好，先安抚')).toBeTruthy()
  })
})

describe('what the customer said that keeps offers away', () => {
  it('stands above them with the line, and goes by one click where it was not meant so', () => {
    const { given, onCommand } = orderBook()
    draw(panel(someOffers({ ranked: [], others: [{ offer: named('pack'), whys: [{ kind: 'anger' }] }], upset: [{ kind: 'complaint', line: 'l1' as TranscriptLineId, text: '我要投诉你们', words: '投诉' }] }), onCommand))
    expect(screen.getByRole('status').textContent).toContain('我要投诉你们')
    expect(screen.getByText('投诉').tagName).toBe('MARK')
    fireEvent.click(screen.getByRole('button', { name: '不是这个意思' }))
    expect(given).toEqual([{ name: 'suggestion/put-aside', body: { call: CALL, line: 'l1' } }])
  })
})

describe('the offer that fits what is said', () => {
  const suggested = (onCommand = orderBook().onCommand, onJudge: SuggestionCardProps['onJudge'] = () => {}) => (
    <SuggestionCard
      card={undefined} others={[]} isMuted={false} now={NOW} onJudge={onJudge} onTake={() => {}} onMute={() => {}}
      offer={<SuggestedOffer call={CALL} offer={named('pack', { leadIn: same('我帮您看看？') })} facts={FACTS} words={['流量超了']} now={NOW} onCommand={onCommand} />}
    />
  )
  it('has the sentence to begin with and the words that brought it, and is answered where it stands', async () => {
    const { given, onCommand } = orderBook()
    draw(suggested(onCommand))
    expect(screen.getByRole('article', { name: 'pack' }).textContent).toMatch(/因为提到了：流量超了.*我帮您看看？/)
    expect(screen.queryByRole('button', { name: /采用/ })).toBeNull()
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '办一个' } })
    fireEvent.click(screen.getByRole('button', { name: /接受/ }))
    await waitFor(() => expect(given.map(({ name, body }) => [name, body])).toEqual([['offer/answer', { call: CALL, offer: 'pack', answer: 'accepted', words: '办一个' }]]))
  })
  it('is put away by one click', () => {
    const judged: string[] = []
    draw(suggested(undefined, (judgement) => judged.push(judgement)))
    fireEvent.click(screen.getByRole('button', { name: /收起/ }))
    expect(judged).toEqual(['cleared'])
  })
})

describe('the plan calculator', () => {
  const plans = [aPlan({ id: 'small' as PlanId, labels: same('small') }), aPlan({ id: 'large' as PlanId, labels: same('large'), monthlyFee: 5900, allowances: aPlan().allowances.map((each) => ({ ...each, amount: 'unlimited', overage: [] })) })]
  const calculator = (onCommand = orderBook().onCommand) => <PlanCalculator plans={plans} months={{ '2026-10': { mb: 7000, minutes: 130 } }} thisMonth="2026-11" customer={'c1' as CustomerId} onCommand={onCommand} />
  const cheapest = () => document.querySelector('.plan-table .is-cheapest th')?.textContent

  it('names the cheapest, and turns round when the months are changed', () => {
    draw(calculator())
    expect(cheapest()).toContain('small')
    expect(screen.getByText('超出 1,880，每 1,024 计 ¥5.00：2 × ¥5.00')).toBeTruthy()
    fireEvent.change(screen.getByRole('spinbutton', { name: '2026-10 Data, MB' }), { target: { value: '20000' } })
    expect(cheapest()).toContain('large')
  })

  it('of a line with plans of different kinds compares those of one kind at a time', () => {
    const power = aPlan({ id: 'power' as PlanId, labels: same('power'), monthlyFee: 0, allowances: [{ unit: 'kwh', labels: same('kWh'), amount: 0, overage: [{ price: 56, per: 1 }] }] })
    draw(<PlanCalculator plans={[power, ...plans]} months={{ '2026-09': { mb: 7000 }, '2026-10': { mb: 7000, kwh: 100 } }} thisMonth="2026-11" onCommand={orderBook().onCommand} />)
    expect(cheapest()).toContain('small')
    fireEvent.change(screen.getByRole('combobox', { name: '比较什么' }), { target: { value: '0' } })
    expect(document.querySelector('.plan-table')?.textContent).toMatch(/power.*¥56\.00/)
    expect(document.querySelector('.plan-table')?.textContent).not.toContain('small')
  })

  it('says which months are missing, and keeps what was entered with the customer when asked to', async () => {
    const { given, onCommand } = orderBook()
    draw(calculator(onCommand))
    fireEvent.click(screen.getByRole('button', { name: /加一个月/ }))
    fireEvent.change(screen.getByRole('spinbutton', { name: '2026-09 Data, MB' }), { target: { value: '900' } })
    fireEvent.click(screen.getByRole('button', { name: /加一个月/ }))
    fireEvent.click(screen.getByRole('button', { name: '删去 2026-09' }))
    expect(screen.getByText('缺少 2026-09，没有按估计补上。')).toBeTruthy()
    fireEvent.change(screen.getByRole('spinbutton', { name: '2026-08 Data, MB' }), { target: { value: '-5' } })
    fireEvent.click(screen.getByRole('button', { name: '记到客户资料' }))
    await screen.findByText('已记下')
    expect(given).toEqual([{ name: 'customer/remember', body: { customer: 'c1', field: '用量 2026-08', value: 'mb 0' } }])
  })
})
