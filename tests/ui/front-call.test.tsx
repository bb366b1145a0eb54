import { act, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CallInList } from '../../src/adapters/store/read/read-calls'
import type { CallPhase } from '../../src/core/calls/call'
import type { CallId, EpochMs } from '../../src/core/contract/ids'
import { EMPTY_DRAFT } from '../../src/core/wrap-up/wrap-up-draft'
import { chooseFront } from '../../src/sidepanel/choose-front'
import { useFrontCall } from '../../src/sidepanel/use-front-call'
import type { KeptFocuses } from '../../src/sidepanel/use-kept-focus'
import { WrapUp } from '../../src/sidepanel/wrap-up'
import { CallStrip } from '../../src/ui/calls/call-strip'
import { useNow } from '../../src/ui/hooks/use-now'
import type { OnCommand } from '../../src/ui/hooks/reply'
import { CARDS, CODES, NOW } from '../fixtures/cards'
import { draw, placed } from './draw'

const aCall = (id: string, phase: CallPhase, minute: number): CallInList =>
  // Of a call the panel's list reads these; the rest of the row is the background's.
  ({ call: { id, phase, direction: 'inbound', contact: `contact-${id}`, startedAt: NOW + minute * 60_000, wrapUp: phase === 'ended' ? 'waiting' : 'not-yet', ...(phase === 'ended' && { endedAt: NOW + minute * 60_000 }) } as never })
const over = aCall('over', 'ended', 1)
const ringing = aCall('ringing', 'ringing', 2)
const front = (choice: Parameters<typeof chooseFront<CallInList>>[0]) => chooseFront(choice)?.call.id
const clickedOn = (call: string, ...amid: string[]) => ({ call: call as CallId, amid: amid as CallId[] })

describe('the call in front', () => {
  it('is the live one, whatever else rings', () => {
    expect(front({ calls: [over, ringing, aCall('talk', 'talking', 0)], trail: [] })).toBe('talk')
  })
  it('is the ringing one over a call that is over, also over one that was clicked on before', () => {
    expect(front({ calls: [over, ringing], trail: ['over' as CallId] })).toBe('ringing')
    expect(front({ calls: [over, ringing], chosen: clickedOn('over'), trail: [] })).toBe('ringing')
  })
  it('stays the one that is being written, until the agent goes to the caller', () => {
    expect(front({ calls: [over, ringing], writing: 'over' as CallId, trail: [] })).toBe('over')
    expect(front({ calls: [over, ringing], writing: 'over' as CallId, chosen: clickedOn('ringing', 'ringing'), trail: [] })).toBe('ringing')
  })
  it('stays what the agent clicked on while it rang already, and while somebody is on the line', () => {
    expect(front({ calls: [over, ringing], chosen: clickedOn('over', 'ringing'), trail: [] })).toBe('over')
    expect(front({ calls: [over, ringing, aCall('talk', 'talking', 0)], chosen: clickedOn('over'), trail: [] })).toBe('over')
  })
  it('is the form that made room, once the ring is over, and not just any newer one', () => {
    expect(front({ calls: [over, aCall('newer', 'ended', 3)], trail: ['gone' as CallId, 'over' as CallId] })).toBe('over')
    expect(front({ calls: [over, aCall('newer', 'ended', 3)], trail: [] })).toBe('newer')
  })
})

const onCommand = vi.fn<OnCommand>()
beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  vi.spyOn(document, 'hasFocus').mockReturnValue(true)
  onCommand.mockReset().mockResolvedValue({ ok: true })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

function Calls({ calls }: { readonly calls: readonly CallInList[] }) {
  const now = useNow()
  const { calls: listed, front: shown, choose, settle, writing, isFocusKept } = useFrontCall(calls, now)
  const [focuses] = useState<KeptFocuses>(() => new Map())
  return (
    <>
      <CallStrip calls={listed.map(({ call }) => ({ ...call, who: call.id === 'ringing' ? '王小明' : '刘芳', numberShown: '138 0013 8000' }))} now={now} onSelect={choose} {...(shown && { selected: shown.call.id })} />
      <h1>{shown?.call.id}</h1>
      {shown?.call.phase === 'ended' && (
        <WrapUp
          key={shown.call.id} front={{ ...shown, draft: undefined as never }} card={CARDS.wrapUp} codes={CODES as never} suggested={[]} now={now as EpochMs} typed={EMPTY_DRAFT} added={undefined}
          onAdded={() => {}} short={{ snippets: [], values: {} }} onDraft={() => {}} onSaved={() => {}} onSettled={settle} writing={writing} focuses={focuses} isFocusKept={isFocusKept} onCommand={onCommand}
        />
      )}
    </>
  )
}
const shown = () => screen.getByRole('heading', { level: 1 }).textContent
const note = () => screen.getByRole('textbox', { name: '备注' })
const later = (ms: number) => act(() => void vi.advanceTimersByTime(ms))

describe('a ring during the wrap-up', () => {
  it('leaves the form in its place while it is written, and stands large above the other calls, one key away', () => {
    const { rerender } = draw(<Calls calls={[over]} />)
    act(() => note().focus())
    rerender(placed(<Calls calls={[over, ringing]} />))
    later(60_000)
    expect(shown()).toBe('over')
    const [first] = screen.getAllByRole('listitem')
    expect(first?.className).toBe('is-calling')
    expect(first?.textContent).toMatch(/王小明138 0013 8000来电/)
    expect(screen.getByRole('status').textContent).toContain('来电：王小明 138 0013 8000')
    fireEvent.keyDown(note(), { key: ']', ctrlKey: true })
    expect(shown()).toBe('ringing')
  })

  it('waits some seconds for who typed and looked elsewhere, and then comes to the front', () => {
    const { rerender } = draw(<Calls calls={[over]} />)
    act(() => note().focus())
    fireEvent.change(note(), { target: { value: '已核' } })
    vi.spyOn(document, 'hasFocus').mockReturnValue(false)
    rerender(placed(<Calls calls={[over, ringing]} />))
    later(3_000)
    expect(shown()).toBe('over')
    later(4_000)
    expect(shown()).toBe('ringing')
  })

  it('comes to the front at once where nobody writes, and gives it back when it is over', () => {
    const { rerender } = draw(<Calls calls={[over]} />)
    rerender(placed(<Calls calls={[over, ringing]} />))
    expect(shown()).toBe('ringing')
    rerender(placed(<Calls calls={[over]} />))
    expect(shown()).toBe('over')
  })

  it('gives the form back with the cursor where it was', () => {
    const { rerender } = draw(<Calls calls={[over]} />)
    act(() => note().focus())
    rerender(placed(<Calls calls={[over, ringing]} />))
    fireEvent.keyDown(note(), { key: ']', ctrlKey: true })
    expect(shown()).toBe('ringing')
    rerender(placed(<Calls calls={[over]} />))
    expect(document.activeElement).toBe(note())
  })

  it('does not put the cursor back for who steps through the calls by key', () => {
    draw(<Calls calls={[over, ringing]} />)
    fireEvent.click(screen.getByRole('button', { name: /刘芳/ }))
    act(() => note().focus())
    fireEvent.click(screen.getByRole('button', { name: /王小明/ }))
    fireEvent.keyDown(document.body, { key: ']' })
    expect(shown()).toBe('over')
    expect(document.activeElement).not.toBe(note())
  })
})

describe('a wrap-up that was saved', () => {
  it('is gone at once, however late the database tells of it: what is done next belongs to the next call', async () => {
    draw(<Calls calls={[over, aCall('earlier', 'ended', 0)]} />)
    expect(shown()).toBe('over')
    await act(async () => void fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true }))
    expect(shown()).toBe('earlier')
  })
})
