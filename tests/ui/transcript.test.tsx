import { act, fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { EpochMs, TranscriptLineId } from '../../src/core/contract/ids'
import type { Redacted } from '../../src/core/contract/models'
import type { TranscriptLine } from '../../src/core/contract/transcripts'
import { KeysProvider } from '../../src/ui/keys/keys-provider'
import { ContactTranscript } from '../../src/ui/transcript/contact-transcript'
import { TranscriptView, type TranscriptViewProps } from '../../src/ui/transcript/transcript-view'
import { WordsProvider } from '../../src/ui/words/words-provider'
import { SNIPPETS } from '../fixtures/guidance'

const NOON = Date.parse('2026-03-10T12:00:00+08:00')
const aLine = (seq: number, text: string, more: Partial<TranscriptLine> = {}): TranscriptLine => ({
  id: `l${seq}` as TranscriptLineId, call: 'c' as never, contact: 'k' as never, line: 'b' as never, agent: 'a' as never,
  speaker: 'customer', source: 'captions', at: (NOON + seq * 1_000) as EpochMs, seq, isFinal: true, text: text as Redacted, ...more,
})
const draw = (props: Partial<TranscriptViewProps>) => {
  const view = (more: Partial<TranscriptViewProps>) => (
    <WordsProvider language="zh-CN" timeZone="Asia/Shanghai"><KeysProvider><TranscriptView lines={[]} listening={[]} {...more} /></KeysProvider></WordsProvider>
  )
  const drawn = render(view(props))
  return { again: (more: Partial<TranscriptViewProps>) => drawn.rerender(view(more)) }
}
const done = () => vi.fn<NonNullable<TranscriptViewProps['onType']>>(() => Promise.resolve({ ok: true }))

describe('the transcript in the panel', () => {
  it('tells by a word who speaks, once for all that he says', () => {
    draw({ lines: [aLine(1, '你好'), aLine(2, '我的流量超了'), aLine(3, '我查一下', { speaker: 'agent' }), aLine(4, '嗯', { speaker: 'unknown', speakerName: '会议室 3' })] })
    expect([...document.querySelectorAll('.said-by strong')].map(({ textContent }) => textContent)).toEqual(['客户', '坐席', '发言人'])
    expect(screen.getByText('会议室 3')).toBeTruthy()
    expect(screen.getAllByText('12:00')).toHaveLength(3)
  })

  it('does not miss captions while the call’s sound is turned into text', () => {
    const { again } = draw({ lines: [], onType: done(), isHeard: true })
    expect(screen.getByText('还没有人说话')).toBeTruthy()
    again({ lines: [aLine(1, '你好')], onType: done(), isHeard: true })
    expect(screen.queryByText('没有读到字幕，可以手动输入')).toBeNull()
    again({ lines: [aLine(1, '你好')], onType: done() })
    expect(screen.getByText('没有读到字幕，可以手动输入')).toBeTruthy()
  })

  it('draws what was taken out as a mark with its word', () => {
    draw({ lines: [aLine(1, '我的卡是 [card],电话 [phone]。')] })
    expect([...document.querySelectorAll('.said-mask')].map((mark) => [mark.textContent, mark.getAttribute('title')])).toEqual([['卡号', '卡号已隐去'], ['电话', '电话已隐去']])
    expect(document.querySelector('.said-text')?.textContent).toBe('我的卡是 卡号,电话 电话。')
  })

  it('finds what is looked for, also written wide or in capitals, and not in a mark', () => {
    draw({ lines: [...Array.from({ length: 6 }, (_, index) => aLine(index, `第 ${index} 句`)), aLine(8, '20GB 的包'), aLine(9, '[card]')] })
    const field = screen.getByRole('searchbox', { name: '在对话里查找' })
    fireEvent.change(field, { target: { value: '２０ｇｂ' } })
    expect(screen.getByText('找到 1 句')).toBeTruthy()
    expect(document.querySelector('mark')?.textContent).toBe('20GB')
    fireEvent.change(field, { target: { value: 'card' } })
    expect(screen.getByText('没有找到')).toBeTruthy()
  })

  it('expands a snippet in what is typed, by the Enter that takes it and adds nothing yet', async () => {
    const onType = done()
    draw({ lines: [], onType, short: { snippets: SNIPPETS, values: { closingLine: '祝您周末愉快！' } } })
    fireEvent.click(screen.getByRole('button', { name: '坐席' }))
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: '说了什么' })
    act(() => field.focus())
    fireEvent.change(field, { target: { value: '/by' } })
    act(() => field.setSelectionRange(3, 3))
    fireEvent.select(field)
    expect(screen.getByRole('listbox')).toBeTruthy()
    expect(fireEvent.keyDown(field, { key: 'Enter' })).toBe(false)
    expect(field.value).toBe('感谢您的来电，祝您周末愉快！再见。')
    expect(onType).not.toHaveBeenCalled()
    await act(async () => void fireEvent.submit(field))
    expect(onType.mock.calls).toEqual([['agent', '感谢您的来电，祝您周末愉快！再见。']])
  })

  it('adds what is typed by Enter, by whom the buttons say, and keeps it when it is refused', async () => {
    const onType = done()
    const { again } = draw({ lines: [], onType })
    const field = screen.getByRole('textbox', { name: '说了什么' })
    fireEvent.change(field, { target: { value: ' 要改套餐 ' } })
    await act(async () => void fireEvent.submit(field))
    fireEvent.click(screen.getByRole('button', { name: '坐席' }))
    fireEvent.change(field, { target: { value: '好的' } })
    await act(async () => void fireEvent.submit(field))
    expect(onType.mock.calls).toEqual([['customer', '要改套餐'], ['agent', '好的']])
    again({ lines: [], onType: () => Promise.resolve({ ok: false, why: 'not-saved' }) })
    fireEvent.change(field, { target: { value: '再见' } })
    await act(async () => void fireEvent.submit(field))
    expect((field as HTMLInputElement).value).toBe('再见')
    expect(screen.getByRole('alert')).toBeTruthy()
  })

  it('says how to get captions where there are none, whose are read, and that nobody spoke yet', () => {
    const { again } = draw({ onType: done() })
    expect(screen.getByText(/Google Meet、Zoom 或 Teams/)).toBeTruthy()
    again({ onType: done(), listening: ['meet.google.com'] })
    expect(screen.getByText('正在读取 meet.google.com 的字幕')).toBeTruthy()
    expect(screen.getByText('还没有人说话')).toBeTruthy()
    again({})
    expect(screen.getByText('通话时，这里显示双方说的话')).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('keeps the newest in sight until somebody scrolls up, and comes back to it', () => {
    const lines = Array.from({ length: 20 }, (_, index) => aLine(index, `第 ${index} 句`))
    const { again } = draw({ lines, onType: done() })
    const box = screen.getByRole('log')
    Object.defineProperties(box, { scrollHeight: { configurable: true, value: 900 }, clientHeight: { value: 300 } })
    again({ lines: [...lines, aLine(30, '新的')], onType: done() })
    expect(box.scrollTop).toBe(900)
    box.scrollTop = 100
    fireEvent.scroll(box)
    again({ lines: [...lines, aLine(30, '新的'), aLine(31, '更新的')], onType: done() })
    expect(box.scrollTop).toBe(100)
    fireEvent.click(screen.getByRole('button', { name: '回到最新' }))
    expect(box.scrollTop).toBe(900)
    expect(screen.queryByRole('button', { name: '回到最新' })).toBeNull()
  })
})

describe('what was said in a saved contact', () => {
  const draw = (lines: readonly TranscriptLine[]) => render(<WordsProvider language="zh-CN" timeZone="Asia/Shanghai"><ContactTranscript lines={lines} isLocked={false} /></WordsProvider>)

  it('is folded with its count, and nothing where nothing is kept', () => {
    draw([])
    expect(document.querySelector('details')).toBeNull()
    draw([aLine(1, '你好'), aLine(2, '再见')])
    expect(screen.getByText('2 句')).toBeTruthy()
    expect(screen.queryByText('你好')).toBeNull()
    const details = document.querySelector('details') as HTMLDetailsElement
    details.open = true
    fireEvent(details, new Event('toggle'))
    expect(screen.getByText('你好')).toBeTruthy()
  })
})
