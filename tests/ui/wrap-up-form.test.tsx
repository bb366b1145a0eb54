import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EMPTY_DRAFT, type WrapUpDraft } from '../../src/core/wrap-up/wrap-up-draft'
import type { CallId } from '../../src/core/contract/ids'
import type { ModelDraft } from '../../src/core/models/model-draft'
import type { Turn } from '../../src/core/guidance/turn'
import { draftFromTranscript } from '../../src/core/wrap-up/draft-from-transcript'
import { useModelDraft as useNoModel } from '../../src/ui/hooks/use-model-draft.no-egress'
import { ModelDraftLine as WithoutModel } from '../../src/ui/models/model-draft-line.no-egress'
import { WrapUpForm, type WrapUpFormProps } from '../../src/ui/wrap-up/wrap-up-form'
import { CODES, CONTACTS, NOW, SUGGESTED, searchCodes } from '../fixtures/cards'
import { draw, placed } from './draw'

const onSave = vi.fn<WrapUpFormProps['onSave']>()
const onKeepDraft = vi.fn<WrapUpFormProps['onKeepDraft']>()

const form = (change: Partial<WrapUpFormProps> = {}) => (
  <WrapUpForm
    initial={EMPTY_DRAFT} suggested={SUGGESTED} codes={CODES} searchCodes={searchCodes} unsolved={CONTACTS.slice(0, 1)} endedAt={(NOW - 42_000) as typeof NOW} now={NOW}
    onKeepDraft={onKeepDraft} onSave={onSave} {...change}
  />
)
const saved = (): WrapUpDraft | undefined => onSave.mock.calls.at(-1)?.[0]

beforeEach(() => {
  vi.useFakeTimers()
  onSave.mockReset().mockResolvedValue({ ok: true })
  onKeepDraft.mockReset().mockResolvedValue({ ok: true })
})
afterEach(() => vi.useRealTimers())

describe('the wrap-up', () => {
  it('is saved by two clicks when the suggested code is right', () => {
    draw(form())
    fireEvent.click(screen.getByRole('button', { name: /套餐咨询/ }))
    fireEvent.click(screen.getByRole('button', { name: /保存小结/ }))
    expect(saved()).toEqual({ code: 'plan', isResolved: true, note: '', closes: [] })
  })

  it('is saved by two keys when the suggested code is right', () => {
    draw(form())
    fireEvent.keyDown(document.body, { key: '1' })
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
    expect(saved()).toEqual({ code: 'over', isResolved: false, note: '', closes: [] })
  })

  it('keeps what is typed in the note as a draft', () => {
    draw(form())
    fireEvent.change(screen.getByRole('textbox', { name: '备注' }), { target: { value: '已核对账单' } })
    expect(onKeepDraft).not.toHaveBeenCalled()
    act(() => void vi.advanceTimersByTime(400))
    expect(onKeepDraft).toHaveBeenCalledExactlyOnceWith({ note: '已核对账单', closes: [] })
  })

  it('keeps the note when the panel closes before the autosave', () => {
    const { unmount } = draw(form())
    fireEvent.change(screen.getByRole('textbox', { name: '备注' }), { target: { value: '已核' } })
    unmount()
    expect(onKeepDraft).toHaveBeenCalledExactlyOnceWith({ note: '已核', closes: [] })
  })

  it('says that a draft was not kept, lets what was typed be copied, and keeps it with the next letter', async () => {
    const copied = vi.fn<(text: string) => Promise<void>>().mockResolvedValue()
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: copied } })
    onKeepDraft.mockResolvedValueOnce({ ok: false, why: 'not-saved' })
    draw(form({ initial: { note: '', closes: [], promise: { text: '周五前回复' } } }))
    const note = screen.getByRole('textbox', { name: '备注' })
    fireEvent.change(note, { target: { value: '已核对' } })
    await act(async () => void vi.advanceTimersByTime(400))
    expect(screen.getByRole('alert').textContent).toContain('磁盘已满')
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '复制已输入的内容' })))
    expect(copied).toHaveBeenCalledExactlyOnceWith('已核对\n周五前回复')
    expect(screen.getByText('已复制。')).toBeTruthy()
    fireEvent.change(note, { target: { value: '已核对账单' } })
    await act(async () => void vi.advanceTimersByTime(400))
    expect(onKeepDraft).toHaveBeenLastCalledWith(expect.objectContaining({ note: '已核对账单' }))
    expect(screen.queryByRole('alert')).toBeNull()
    vi.unstubAllGlobals()
  })

  it('keeps what was not kept once more when the panel closes', async () => {
    onKeepDraft.mockResolvedValue({ ok: false, why: 'not-saved' })
    const { unmount } = draw(form())
    fireEvent.change(screen.getByRole('textbox', { name: '备注' }), { target: { value: '已核' } })
    await act(async () => void vi.advanceTimersByTime(400))
    unmount()
    expect(onKeepDraft).toHaveBeenCalledTimes(2)
  })

  it('does not keep a draft of what is saved', async () => {
    const { unmount } = draw(form())
    fireEvent.click(screen.getByRole('button', { name: /套餐咨询/ }))
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: /保存小结/ })))
    unmount()
    expect(onKeepDraft).not.toHaveBeenCalled()
  })

  it('keeps nothing of what is given up, however little time it had to be kept', async () => {
    const order: string[] = []
    let keep = () => {}
    onKeepDraft.mockImplementation(() => new Promise((resolve) => (keep = () => {
      order.push('kept')
      resolve({ ok: true })
    })))
    const onSkip = () => {
      order.push('given up')
      return Promise.resolve({ ok: true } as const)
    }
    const { unmount } = draw(form({ onSkip }))
    const note = screen.getByRole('textbox', { name: '备注' })
    fireEvent.change(note, { target: { value: '已核' } })
    await act(async () => void vi.advanceTimersByTime(400))
    fireEvent.change(note, { target: { value: '已核对' } })
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '不需要小结' })))
    await act(async () => keep())
    unmount()
    expect(order).toEqual(['kept', 'given up'])
    expect(onKeepDraft).toHaveBeenCalledOnce()
  })

  it('does not take letters of the note for keys', () => {
    draw(form())
    const note = screen.getByRole('textbox', { name: '备注' })
    for (const key of ['1', 'y', 'b', '?']) fireEvent.keyDown(note, { key })
    fireEvent.keyDown(note, { key: 'Enter', ctrlKey: true })
    expect(saved()).toEqual({ note: '', closes: [] })
  })

  it('finds a code by pinyin initials', () => {
    draw(form())
    const field = screen.getByRole('combobox', { name: '小结代码' })
    fireEvent.focus(field)
    fireEvent.change(field, { target: { value: 'kds' } })
    expect(screen.getAllByRole('option').map((each) => each.textContent)).toEqual(['宽带速度慢宽带'])
    fireEvent.keyDown(field, { key: 'Enter' })
    fireEvent.click(screen.getByRole('button', { name: /保存小结/ }))
    expect(saved()?.code).toBe('slow')
  })

  it('leaves what the agent said about resolved as it was said', () => {
    draw(form())
    fireEvent.click(screen.getByRole('button', { name: /^未解决/ }))
    fireEvent.keyDown(document.body, { key: '2' })
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
    expect(saved()?.isResolved).toBe(false)
  })

  it('puts the outline of the chosen class under what is written, by one key and once', () => {
    draw(form({ initial: { note: '客户来电', closes: [] } }))
    expect(screen.queryByRole('button', { name: /提纲/ })).toBeNull()
    fireEvent.keyDown(document.body, { key: '1' })
    fireEvent.keyDown(document.body, { key: '-' })
    expect((screen.getByRole('textbox', { name: '备注' }) as HTMLTextAreaElement).value).toBe('客户来电\n诉求：\n核实：\n答复：\n时限：')
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '备注' }))
    expect(screen.queryByRole('button', { name: /提纲/ })).toBeNull()
  })

  it('settles earlier unsolved contacts that are ticked', () => {
    draw(form())
    fireEvent.click(screen.getByRole('checkbox', { name: /流量超额/ }))
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
    expect(saved()?.closes).toEqual(['k1'])
  })

  it('stores the window the customer named, by the clock of the center', () => {
    draw(form())
    fireEvent.keyDown(document.body, { key: 'b' })
    fireEvent.click(screen.getByRole('button', { name: '明天上午' }))
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
    expect(saved()?.callback).toEqual({ from: Date.UTC(2026, 10, 23, 1), to: Date.UTC(2026, 10, 23, 4), text: '' })
  })

  it('says why it was not saved and keeps what is typed', async () => {
    onSave.mockResolvedValue({ ok: false, why: 'no-code' })
    draw(form())
    fireEvent.change(screen.getByRole('textbox', { name: '备注' }), { target: { value: '备注还在' } })
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: /保存小结/ })))
    expect(screen.getByRole('alert').textContent).toContain('请先选择小结代码')
    expect(screen.getByDisplayValue('备注还在')).toBeTruthy()
  })

  it('runs the after-call timer', () => {
    draw(form())
    expect(screen.getByRole('timer').textContent).toBe('话后 0:42')
  })

  it('lists the keys at a question mark', () => {
    draw(form())
    fireEvent.keyDown(document.body, { key: '?' })
    const list = document.querySelector('dialog')
    expect(list?.textContent).toContain('保存小结')
    expect(list?.textContent).toContain('写备注')
  })
})

describe('a wrap-up drafted from what was said', () => {
  const turns: readonly Turn[] = [
    { id: 't1', speaker: 'customer', text: '你好，我想把套餐换成便宜一点的', at: NOW }, { id: 't2', speaker: 'agent', text: '已经给您改好了。我们会在明天下午三点前给您回电确认。', at: NOW },
    { id: 't3', speaker: 'customer', text: '下午两点以后打给我', at: NOW },
  ]
  const heard = { drafted: draftFromTranscript(turns, 'Asia/Shanghai'), turns, isToFill: true, onFill: () => {} }
  const noteField = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '备注' })

  it('fills what is empty, and is kept as what is typed is', () => {
    draw(form({ heard }))
    expect(noteField().value).toBe('诉求：我想把套餐换成便宜一点的\n已办：已经给您改好了\n承诺：我们会在明天下午三点前给您回电确认')
    act(() => void vi.advanceTimersByTime(400))
    expect(onKeepDraft.mock.calls.at(-1)?.[0]).toMatchObject({ callback: { text: '下午两点以后打给我' }, promise: { text: '我们会在明天下午三点前给您回电确认' } })
  })
  it('leaves alone what the agent has written', () => {
    draw(form({ heard, initial: { ...EMPTY_DRAFT, note: '改套餐', promise: { text: '明天回电' } } }))
    expect(noteField().value).toBe('改套餐')
    fireEvent.click(screen.getByRole('button', { name: /保存小结/ }))
    expect(saved()).toMatchObject({ note: '改套餐', promise: { text: '明天回电' }, callback: { text: '下午两点以后打给我' } })
  })
  it('is put in once: what is taken out again stays out', () => {
    const { rerender } = draw(form({ heard }))
    fireEvent.change(noteField(), { target: { value: '' } })
    rerender(placed(form({ heard: { ...heard, drafted: draftFromTranscript(turns.slice(), 'Asia/Shanghai') } })))
    expect(noteField().value).toBe('')
  })
  it('goes on with the last words of the call, which are heard after its end, and leaves alone what was changed meanwhile', () => {
    const early = { ...heard, drafted: draftFromTranscript(turns.slice(0, 2), 'Asia/Shanghai') }
    const { rerender } = draw(form({ heard: early }))
    expect(screen.queryByRole('textbox', { name: '回电说什么' })).toBeNull()
    fireEvent.change(noteField(), { target: { value: '改好了' } })
    rerender(placed(form({ heard })))
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '回电说什么' }).value).toBe('下午两点以后打给我')
    expect(noteField().value).toBe('改好了')
    rerender(placed(form({ heard: { ...heard, drafted: draftFromTranscript(turns.slice(0, 1), 'Asia/Shanghai') } })))
    expect(noteField().value).toBe('改好了')
  })
  it('links each sentence to the line in which it was said', () => {
    draw(form({ heard }))
    fireEvent.click(screen.getByText('按通话内容草拟了 4 句，可修改'))
    fireEvent.click(screen.getAllByTitle('看原话')[0] as HTMLElement)
    expect(screen.getByText('客户： 你好，我想把套餐换成便宜一点的')).toBeDefined()
  })
  it('fills nothing where the draft was there before', () => {
    draw(form({ heard: { ...heard, isToFill: false } }))
    expect(noteField().value).toBe('')
  })
})

describe('a wrap-up drafted by a model', () => {
  const turns: readonly Turn[] = [
    { id: 't1', speaker: 'customer', text: '你好，我想把套餐换成便宜一点的', at: NOW }, { id: 't2', speaker: 'agent', text: '已经给您改好了', at: NOW },
    { id: 't3', speaker: 'customer', text: '下午两点以后打给我', at: NOW },
  ]
  const onAsk = vi.fn<() => void>()
  const LINES = [{ part: 'demand', text: '想换便宜的套餐', ids: ['t1'] }, { part: 'done', text: '已改套餐', ids: ['t1', 't2'] }] as const
  const model = (draft?: Partial<ModelDraft>): NonNullable<WrapUpFormProps['heard']>['model'] => ({ draft: draft && { call: 'c' as CallId, state: 'asked', endsAt: NOW, lines: [], ...draft }, onAsk })
  const heard = (draft?: Partial<ModelDraft>) => ({ drafted: draftFromTranscript(turns, 'Asia/Shanghai'), turns, isToFill: true, onFill: () => {}, model: model(draft) })
  const noteField = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '备注' })
  const LOCAL = '诉求：我想把套餐换成便宜一点的\n已办：已经给您改好了'
  const WHOLE = '诉求：想换便宜的套餐\n已办：已改套餐'

  it('comes sentence by sentence beside the local draft, and takes its place when it is whole', () => {
    const { rerender } = draw(form({ heard: heard({}) }))
    expect(screen.getByRole('status').textContent).toContain('模型正在起草')
    rerender(placed(form({ heard: heard({ lines: LINES.slice(0, 1) }) })))
    expect(screen.getByText('想换便宜的套餐').closest('details')?.open).toBe(true)
    expect(noteField().value).toBe(LOCAL)
    rerender(placed(form({ heard: heard({ state: 'drafted', lines: LINES }) })))
    expect(noteField().value).toBe(WHOLE)
    expect(screen.queryByRole('button', { name: '加到备注' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: /保存小结/ }))
    expect(saved()).toMatchObject({ note: WHOLE, callback: { text: '下午两点以后打给我' } })
  })
  it('is never put over what was typed meanwhile; it goes below it by a click', () => {
    const { rerender } = draw(form({ heard: heard({}) }))
    fireEvent.change(noteField(), { target: { value: '我自己写的' } })
    rerender(placed(form({ heard: heard({ state: 'drafted', lines: LINES }) })))
    expect(noteField().value).toBe('我自己写的')
    fireEvent.click(screen.getByRole('button', { name: '加到备注' }))
    expect(noteField().value).toBe(`我自己写的\n${WHOLE}`)
    expect(screen.queryByRole('button', { name: '加到备注' })).toBeNull()
  })
  it('links each sentence to the lines it comes from', () => {
    draw(form({ heard: heard({ state: 'drafted', lines: LINES }) }))
    fireEvent.click(screen.getByText('模型按通话内容草拟了 2 句，可修改'))
    const lines = screen.getAllByTitle('看原话')
    expect(lines).toHaveLength(4)
    fireEvent.click(lines[2] as HTMLElement)
    expect(screen.getByText('坐席： 已经给您改好了')).toBeDefined()
  })
  it('keeps the wish that was found here where the model was not given the beginning of the call', () => {
    draw(form({ heard: heard({ state: 'drafted', lines: LINES.slice(1) }) }))
    expect(noteField().value).toBe('诉求：我想把套餐换成便宜一点的\n已办：已改套餐')
  })
  it('that comes to nothing leaves the local draft, says why in one line, and is asked for again by a click', () => {
    const { rerender } = draw(form({ heard: heard({ lines: LINES.slice(0, 1) }) }))
    rerender(placed(form({ heard: heard({ state: 'dropped', why: 'too-slow' }) })))
    expect(noteField().value).toBe(LOCAL)
    expect(screen.getByRole('status').textContent).toBe('模型没有写成（超时），这里是本机草拟的内容。')
    fireEvent.click(screen.getByRole('button', { name: '重新起草' }))
    expect(onAsk).toHaveBeenCalledOnce()
  })
  it('is not spoken of where no model is on, and in the build without egress', () => {
    draw(form({ heard: { ...heard(), model: undefined } }))
    expect(document.body.textContent).not.toContain('模型')
    expect([WithoutModel(), useNoModel()]).toEqual([null, undefined])
  })
})
