import { act, fireEvent, screen, within } from '@testing-library/react'
import { useRef, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { closingLine } from '../../src/core/guidance/closing-line'
import { spotWording, wordingPatterns } from '../../src/core/guidance/spot-wording'
import { checklistOf, tickChecklist } from '../../src/core/guidance/tick-checklist'
import type { ContactId } from '../../src/core/contract/ids'
import { Card } from '../../src/ui/card/card'
import { createFormats } from '../../src/ui/format/create-formats'
import { ScriptView } from '../../src/ui/guidance/script-view'
import { SnippetShelf } from '../../src/ui/guidance/snippet-shelf'
import { textValues } from '../../src/ui/guidance/text-values'
import { useShort } from '../../src/ui/guidance/use-short'
import { WordingFlag } from '../../src/ui/guidance/wording-flag'
import { CARDS, NOW } from '../fixtures/cards'
import { aTurn, CLOSINGS, SCRIPT, SNIPPETS, WORDINGS } from '../fixtures/guidance'
import { draw } from './draw'

const closing = closingLine(CLOSINGS, { at: NOW, timeZone: 'Asia/Shanghai', region: 'CN' })?.text
const values = textValues({ card: CARDS.one, agentName: '李婷', closing, now: NOW }, createFormats('zh-CN', 'Asia/Shanghai'))
const TURNS = [aTurn('t1', '王先生您好，售后组，李婷为您服务，请问有什么可以帮您？'), aTurn('t2', '我查账单', 'customer')]
const view = (turns = TURNS, byHand = {}, onTick = vi.fn<(step: string, isTicked: boolean) => void>()) => (
  <ScriptView script={SCRIPT} scripts={[SCRIPT]} ticked={tickChecklist(checklistOf(SCRIPT), turns, byHand)} turns={turns} values={values} onChoose={() => {}} onTick={onTick} />
)

describe('the script', () => {
  it('shows the next words largest, filled from the card', () => {
    draw(view([]))
    expect(screen.getByText('王先生').closest('p')?.textContent).toBe('王先生您好，售后组，李婷为您服务，请问有什么可以帮您？')
  })
  it('draws what nobody knows as a gap to fill, and never as "undefined"', () => {
    draw(<ScriptView script={SCRIPT} scripts={[SCRIPT]} ticked={tickChecklist(checklistOf(SCRIPT), [], {})} turns={[]} values={{}} onChoose={() => {}} onTick={() => {}} />)
    expect(screen.getAllByText('称呼')[0]?.tagName).toBe('MARK')
    expect(document.body.textContent).not.toContain('undefined')
  })
  it('ticks what was heard, says in which line, and goes on to the next step', () => {
    draw(view())
    const greeting = screen.getByRole('checkbox', { name: /问候/ }).closest('li')
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /问候/ }).checked).toBe(true)
    expect(greeting?.textContent).toContain('14:29 说过')
    expect(screen.getByRole('listitem', { current: 'step' }).textContent).toBe('核对')
  })
  it('says what is still to be said once the call comes to its end', () => {
    const { unmount } = draw(view())
    expect(screen.getByRole('status').textContent).toBe('')
    unmount()
    draw(view(TURNS, { solved: true }))
    expect(screen.getByRole('status').textContent).toBe('挂断前还要说：核对身份、询问其他需要、结束语')
  })
  it('is ticked and unticked by hand, and by one key', () => {
    const onTick = vi.fn<(step: string, isTicked: boolean) => void>()
    draw(view(TURNS, {}, onTick))
    fireEvent.click(screen.getByRole('checkbox', { name: /问候/ }))
    fireEvent.keyDown(document.body, { key: '.' })
    expect(onTick.mock.calls).toEqual([['greet', false], ['verify', true]])
  })
  it('has the wish of the day in the last sentence', () => {
    draw(view([], { greet: true, verify: true, solved: true, 'anything-else': true, 'callback-window': true }))
    expect(screen.getByText(/感谢您的来电/).closest('p')?.textContent).toBe('感谢您的来电，祝您周末愉快！再见。')
  })
})

it('a forbidden wording is flagged with the better words, and dismissed', () => {
  const [spotted] = spotWording(wordingPatterns(WORDINGS), aTurn('t1', '这个不归我管'))
  const onDismiss = vi.fn<() => void>()
  if (spotted) draw(<WordingFlag spotted={spotted} onDismiss={onDismiss} />)
  expect(screen.getByRole('status').textContent).toContain('“不归我管” 换个说法：这个由专门的同事处理')
  fireEvent.click(screen.getByRole('button', { name: '知道了' }))
  expect(onDismiss).toHaveBeenCalledOnce()
})

function Note({ first }: { readonly first: string }) {
  const [text, setText] = useState(first)
  const field = useRef<HTMLTextAreaElement>(null)
  const { suggestions, aria, ...short } = useShort({ field, text, onText: setText, snippets: SNIPPETS, values: { closingLine: '祝您周末愉快！' } })
  return <><textarea ref={field} aria-label="note" value={text} onChange={(event) => setText(event.target.value)} {...short} {...aria} />{suggestions}</>
}
function type(text: string) {
  const field = screen.getByRole<HTMLTextAreaElement>('textbox')
  act(() => field.focus())
  fireEvent.change(field, { target: { value: text } })
  act(() => field.setSelectionRange(text.length, text.length))
  fireEvent.select(field)
  return field
}

describe('a snippet', () => {
  it('is expanded by its short form in the middle of a note, filled', () => {
    draw(<Note first="" />)
    const field = type('已告知 /by')
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(field.value).toBe('已告知 感谢您的来电，祝您周末愉快！再见。')
    expect(field.selectionStart).toBe(field.value.length)
    expect(screen.queryByRole('listbox')).toBeNull()
  })
  it('is chosen by arrows and by the pointer, and Escape leaves the slash alone', () => {
    draw(<Note first="" />)
    const field = type('/')
    expect(screen.getAllByRole('option')).toHaveLength(SNIPPETS.length)
    fireEvent.keyDown(field, { key: 'ArrowDown' })
    expect(screen.getAllByRole('option')[1]?.getAttribute('aria-selected')).toBe('true')
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(screen.queryByRole('listbox')).toBeNull()
    type('/wa')
    fireEvent.click(within(screen.getByRole('listbox')).getByRole('option'))
    expect(field.value).toBe('请您稍等，我马上为您查询。')
  })
  it('that lacks a value has a gap that is seen', () => {
    draw(<Note first="" />)
    const field = type('/back')
    fireEvent.keyDown(field, { key: 'Tab' })
    expect(field.value).toContain('【称呼】，我核实后')
  })
  it('is looked up and copied; where the browser refuses, that is said', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValueOnce().mockRejectedValueOnce(new Error('no'))
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
    draw(<SnippetShelf snippets={SNIPPETS} values={{ closingLine: '祝您周末愉快！' }} />)
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'jsy' } })
    await act(async () => fireEvent.click(screen.getByRole('button', { name: '复制' })))
    expect(writeText).toHaveBeenCalledWith('感谢您的来电，祝您周末愉快！再见。')
    await act(async () => fireEvent.click(screen.getByRole('button', { name: '已复制' })))
    expect(screen.getByRole('status').textContent).toContain('没有允许复制')
    vi.unstubAllGlobals()
  })
})

describe('what the caller will probably want', () => {
  const unsolved = { kind: 'unsolved', contact: CARDS.one.today.last?.contact ?? ('none' as ContactId), at: NOW } as const
  const drawCard = (expected: NonNullable<typeof CARDS.one.expected>) => draw(<Card card={{ ...CARDS.one, expected }} now={NOW} variant="pop" onCommand={vi.fn()} />)
  it('is not said where the first sentence of the card says it already', () => {
    drawCard([unsolved])
    expect(screen.queryByText('可能的来意')).toBeNull()
  })
  it('is said where it is another matter', () => {
    drawCard([{ ...unsolved, contact: 'contact-of-spring' as ContactId }])
    expect(screen.getByText('可能的来意')).toBeDefined()
  })
})
