import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { LineId } from '../../src/core/contract/ids'
import type { PasteWarning } from '../../src/core/paste-guard/guard-messages'
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings-with-policy'
import { PasteGuard } from '../../src/ui/paste-guard/paste-guard'
import { PasteGuardSection } from '../../src/ui/paste-guard/paste-guard-section'
import { PasteWarningView } from '../../src/ui/paste-guard/paste-warning-view'
import { draw, orderBook } from './draw'

const LINE = 'line-1' as LineId
const WARNING: PasteWarning = { id: 'w', from: '移动热线', to: '水务热线', why: ['copied', 'number'], how: 'pasted', canUndo: true }

function aPage(warning: PasteWarning | undefined) {
  const copied: unknown[] = []
  const pasted: unknown[] = []
  draw(
    <>
      <PasteGuard line={LINE} port={{ noteCopied: (...told) => void copied.push(told), notePasted: async (...told) => (pasted.push(told), warning) }} />
      <textarea aria-label="小结" defaultValue="李娜 13800138000" />
      <input type="password" aria-label="口令" defaultValue="a secret" />
    </>,
  )
  const field = () => screen.getByLabelText<HTMLTextAreaElement>('小结')
  return { copied, pasted, field }
}
const pasteEvent = (text: string) => Object.assign(new Event('paste', { bubbles: true }), { clipboardData: { getData: () => text } })

describe('a page of our own', () => {
  it('tells what was copied out of a field, of which line it is, and nothing of a passphrase', () => {
    const { copied, field } = aPage(undefined)
    field().focus()
    field().setSelectionRange(0, 2)
    fireEvent.copy(field())
    screen.getByLabelText('口令').focus()
    fireEvent.copy(screen.getByLabelText('口令'))
    expect(copied).toEqual([['李娜', LINE]])
  })

  it('says at once whose data was pasted, keeps the focus where it is, and takes it back by a click', async () => {
    const { pasted, field } = aPage(WARNING)
    field().focus()
    await act(async () => void field().dispatchEvent(pasteEvent('别家的地址')))
    expect(pasted).toEqual([['别家的地址', LINE, 'pasted', true]])
    expect(screen.getByRole('alert').textContent).toContain('“移动热线”的资料，进了“水务热线”。')
    expect(document.activeElement).toBe(field())
    const undo = vi.fn(() => true)
    Object.assign(document, { execCommand: undo })
    fireEvent.click(screen.getByRole('button', { name: '撤销粘贴' }))
    expect([undo.mock.calls, screen.queryByText('已撤销。请再看一眼那个页面。') !== null]).toEqual([[['undo']], true])
    fireEvent.click(screen.getByRole('button', { name: '关闭' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('takes nothing back once something was typed after it', async () => {
    const { field } = aPage(WARNING)
    await act(async () => void field().dispatchEvent(pasteEvent('别家的地址')))
    fireEvent.input(field(), { target: { value: '别家的地址 好' } })
    const undo = vi.fn(() => true)
    Object.assign(document, { execCommand: undo })
    fireEvent.click(screen.getByRole('button', { name: '撤销粘贴' }))
    expect([undo.mock.calls, screen.queryByText('这里撤不掉。请回到那个页面，亲手删掉。') !== null]).toEqual([[], true])
  })

  it('has a text that was typed looked at when its field is left, and not one that was only visited', async () => {
    const { pasted, field } = aPage({ ...WARNING, how: 'typed', canUndo: false })
    fireEvent.focusIn(field())
    await act(async () => void fireEvent.focusOut(field()))
    expect(pasted).toEqual([])
    fireEvent.focusIn(field())
    fireEvent.change(field(), { target: { value: '回电 13900139000' } })
    await act(async () => void fireEvent.focusOut(field()))
    expect(pasted).toEqual([['回电 13900139000', LINE, 'typed', false]])
    expect(screen.getByText('请回到那里亲手删掉，再继续。')).toBeTruthy()
  })
})

it.each<[string, Partial<PasteWarning>, boolean | undefined, string]>([
  ['that was stopped', { how: 'stopped', canUndo: false }, undefined, '没有粘贴进去。若确有需要，请在那里亲手输入。'],
  ['of which it is not known whose it was', { from: '', how: 'stopped', canUndo: false }, undefined, '另一家委托方的资料，要进“水务热线”。'],
  ['that could not be undone', {}, false, '这里撤不掉。请回到那个页面，亲手删掉。'],
])('a paste %s says what is safe and what to do', (_, more, isUndone, text) => {
  draw(<PasteWarningView warning={{ ...WARNING, ...more }} isUndone={isUndone} onUndo={() => undefined} onClose={() => undefined} />)
  expect(screen.getByText(text)).toBeTruthy()
})

it('a lead says whether pastes are stopped, and sees how many there were; an agent sees it', async () => {
  const book = orderBook()
  draw(<PasteGuardSection settings={DEFAULT_SETTINGS} warnings={{ count: 12, stopped: 5 }} onCommand={book.onCommand} />)
  await act(async () => void fireEvent.change(screen.getByRole('combobox'), { target: { value: 'stop' } }))
  expect(book.given).toEqual([{ name: 'settings/change', body: { pasteGuard: 'stop' } }])
  expect(screen.getByText('30 天内 12 次，其中拦下 5 次。')).toBeTruthy()
  draw(<PasteGuardSection settings={{ ...DEFAULT_SETTINGS, role: 'agent' }} warnings={{ count: 0, stopped: 0 }} onCommand={book.onCommand} />)
  expect(screen.getAllByRole<HTMLSelectElement>('combobox').map(({ disabled }) => disabled)).toEqual([false, true])
})
