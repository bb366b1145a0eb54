import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { AgentId, ArticleId, CallId, CustomerId, OfferId } from '../../src/core/contract/ids'
import { factsOfCustomer } from '../../src/core/offers/facts-of-customer'
import type { OffersOfCall } from '../../src/core/offers/offers-of-call'
import { CustomerEditor } from '../../src/ui/customer/customer-editor'
import { KeepTyping } from '../../src/ui/forms/keep-typing'
import type { OnCommand } from '../../src/ui/hooks/reply'
import { DoubtBox } from '../../src/ui/knowledge/doubt-box'
import { OffersPanel } from '../../src/ui/offers/offers-panel'
import { PanelTabs } from '../../src/ui/panel/panel-tabs'
import { TypeLine } from '../../src/ui/transcript/type-line'
import { anOffer, aPlan, same } from '../core/offers/an-offer'
import { CARDS, NOW } from '../fixtures/cards'
import { draw, orderBook, placed } from './draw'

const [CALL, OTHER_CALL] = ['call-1' as CallId, 'call-2' as CallId]
const FACTS = factsOfCustomer({ now: NOW, timeZone: 'Asia/Shanghai', tags: [], remembered: [], contacts: [], unsolved: 0, openTasks: 0, offers: { shownInCall: 0 }, use: {} })
const OFFERS: OffersOfCall = {
  ranked: [anOffer({ id: 'pack' as OfferId, labels: same('pack') })], isExploring: false, probability: () => 1, segment: 'known', answered: [], others: [], upset: [], shown: new Set(['pack' as OfferId]), facts: FACTS, plans: [], months: {},
}
const PLANS = [aPlan()]
const { person } = CARDS.one

interface DeskProps {
  readonly call?: CallId
  readonly isRead?: boolean
  readonly agent?: string
  readonly left?: number
  readonly onCommand?: OnCommand
}

/** The tabs of the panel that are typed in, as the desk has them. */
function Tabs({ call = CALL, isRead = true, agent = 'a1', left, onCommand = orderBook().onCommand }: DeskProps) {
  return (
    <KeepTyping agent={agent as AgentId} left={left}>
      <PanelTabs
        tabs={[
          { id: 'offers', title: 'offers', hotkey: '1', draw: () => <OffersPanel key={call} call={call} customer={'c1' as CustomerId} read={isRead ? { offers: OFFERS, plans: PLANS } : undefined} hasFailed={false} now={NOW} onCommand={onCommand} /> },
          { id: 'call', title: 'call', hotkey: '2', draw: () => <TypeLine key={call} call={call} short={{ snippets: [], values: {} }} onType={(speaker, text) => onCommand('transcript/type-line', { call, speaker, text })} /> },
          { id: 'doubt', title: 'doubt', hotkey: '3', draw: () => <DoubtBox article={'a1' as ArticleId} doubt={undefined} now={NOW} onCommand={onCommand} /> },
          { id: 'customer', title: 'customer', hotkey: '4', draw: () => (person ? <CustomerEditor person={person} tags={[]} allTags={[]} remembered={[]} now={NOW} onCommand={onCommand} /> : null) },
        ]}
      />
    </KeepTyping>
  )
}
const open = (tab: string) => fireEvent.click(screen.getByRole('tab', { name: new RegExp(`^${tab}`) }))
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })
const value = (field: HTMLElement) => (field as HTMLInputElement).value
const words = () => screen.getByRole('textbox', { name: '客户原话（选填）' })
const elsewhereAndBack = (tab: string) => {
  open(tab === 'call' ? 'doubt' : 'call')
  open(tab)
}

describe('what was typed for an offer', () => {
  it('is there when its tab was left, as the column does by itself, and when it is read again', () => {
    const { rerender } = draw(<Tabs />)
    type(words(), '那就办一个吧')
    elsewhereAndBack('offers')
    expect(value(words())).toBe('那就办一个吧')
    rerender(placed(<Tabs isRead={false} />))
    rerender(placed(<Tabs />))
    expect(value(words())).toBe('那就办一个吧')
  })

  it('belongs to its call, and to the agent who typed it', () => {
    const { rerender } = draw(<Tabs />)
    type(words(), '那就办一个吧')
    rerender(placed(<Tabs call={OTHER_CALL} />))
    expect(value(words())).toBe('')
    rerender(placed(<Tabs />))
    expect(value(words())).toBe('那就办一个吧')
    rerender(placed(<Tabs agent="a2" />))
    expect(value(words())).toBe('')
  })

  it('is gone with a client who leaves, and not when it is first read that some left before', () => {
    const { rerender } = draw(<Tabs />)
    type(words(), '那就办一个吧')
    rerender(placed(<Tabs left={1} />))
    expect(value(words())).toBe('那就办一个吧')
    rerender(placed(<Tabs left={2} />))
    expect(value(words())).toBe('')
  })

  it('is done with when it was answered, and stays where the answer was refused', async () => {
    let isTaken = false
    const onCommand: OnCommand = () => Promise.resolve(isTaken ? { ok: true } : { ok: false, why: 'not-saved' })
    draw(<Tabs onCommand={onCommand} />)
    type(words(), '不用')
    fireEvent.click(screen.getByRole('button', { name: /婉拒/ }))
    await screen.findByRole('alert')
    elsewhereAndBack('offers')
    expect(value(words())).toBe('不用')
    isTaken = true
    fireEvent.click(screen.getByRole('button', { name: /婉拒/ }))
    await waitFor(() => expect(value(words())).toBe(''))
  })
})

describe('what was typed elsewhere in the panel', () => {
  it('is there when its tab was left: months of use, a line of the call, what is wrong with an article, a note on the customer', async () => {
    draw(<Tabs />)
    fireEvent.click(screen.getByRole('button', { name: /加一个月/ }))
    const month = () => screen.getAllByRole('spinbutton')[0] as HTMLElement
    type(month(), '7000')
    elsewhereAndBack('offers')
    expect(value(month())).toBe('7000')

    open('call')
    type(screen.getByRole('textbox'), '流量用得快')
    elsewhereAndBack('call')
    expect(value(screen.getByRole('textbox'))).toBe('流量用得快')

    open('doubt')
    fireEvent.click(screen.getByRole('button', { name: /有疑问/ }))
    type(await screen.findByRole('textbox'), '价格不对')
    elsewhereAndBack('doubt')
    expect(value(screen.getByRole('textbox'))).toBe('价格不对')

    open('customer')
    const [name, note] = [() => screen.getByRole('textbox', { name: '姓名' }), () => screen.getByRole('textbox', { name: '添加备注' })]
    type(name(), '王大明')
    type(note(), '喜欢微信')
    elsewhereAndBack('customer')
    expect([value(name()), value(note())]).toEqual(['王大明', '喜欢微信'])
  })

  it('comes back into its field when it was refused after its tab was left', async () => {
    let refuse: () => void = () => {}
    const onCommand: OnCommand = () => new Promise((resolve) => (refuse = () => resolve({ ok: false, why: 'not-saved' })))
    draw(<Tabs onCommand={onCommand} />)
    open('call')
    type(screen.getByRole('textbox'), '流量用得快')
    fireEvent.submit(screen.getByRole('textbox'))
    open('doubt')
    await act(async () => refuse())
    open('call')
    expect(value(screen.getByRole('textbox'))).toBe('流量用得快')
  })
})
