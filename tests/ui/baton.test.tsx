import { act, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readBaton, type BatonReading } from '../../src/core/baton/read-baton'
import { writeBaton } from '../../src/core/baton/write-baton'
import type { Language } from '../../src/core/contract/definitions'
import type { WrapUpDraft } from '../../src/core/wrap-up/wrap-up-draft'
import { BatonCard } from '../../src/ui/baton/baton-card'
import { composeBaton } from '../../src/ui/baton/compose-baton'
import { CopyBaton } from '../../src/ui/baton/copy-baton'
import { PasteBaton } from '../../src/ui/baton/paste-baton'
import { useWords } from '../../src/ui/words/use-words'
import { WrapUpForm, type WrapUpFormProps } from '../../src/ui/wrap-up/wrap-up-form'
import { CARDS, CODES, NOW, SUGGESTED, searchCodes } from '../fixtures/cards'
import { draw, placed } from './draw'

const DRAFT: WrapUpDraft = { note: '核对了账单，回拨 13800138000', closes: [], code: SUGGESTED[0]?.id as never, mood: 'upset', promise: { text: '三天内到账' } }
const AGENT = { id: 'agent-1' as never, number: '8021', name: '李婷' }
const TEXT = writeBaton({ demand: '流量超额', done: '核对了账单', from: '陈宇 8022', writtenAt: NOW }, { language: 'zh-CN', timeZone: 'Asia/Shanghai' })

const put = (clipboard: unknown) => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard })
afterEach(() => put(undefined))

function Copier({ language }: { readonly language: Language }) {
  const words = useWords()
  return <CopyBaton compose={() => writeBaton(composeBaton({ card: CARDS.one, draft: DRAFT, codes: CODES, agent: AGENT, now: NOW }, words), { language, timeZone: words.timeZone })} />
}
function Reader() {
  const [reading, setReading] = useState<BatonReading>({ kind: 'none' })
  return (
    <>
      <PasteBaton onRead={setReading} />
      {reading.kind !== 'none' && <BatonCard reading={reading} now={NOW} onClose={() => setReading({ kind: 'none' })} />}
      <input aria-label="other" />
    </>
  )
}
const paste = (target: Element, text: string) => fireEvent.paste(target, { clipboardData: { getData: () => text } })

describe('the baton', () => {
  it('is copied by one key, with the story of the call and no whole number', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue()
    put({ writeText })
    draw(<Copier language="zh-CN" />)
    await act(async () => void fireEvent.keyDown(document.body, { key: 'x' }))
    const text = writeText.mock.calls[0]?.[0] ?? ''
    expect(text.replaceAll(/\D/g, '')).not.toContain('13800138000')
    expect(readBaton(text)).toMatchObject({ kind: 'whole', baton: { demand: '流量超额', done: '核对了账单，回拨 138****8000', promised: '三天内到账', mood: 'upset', before: '今天第 3 次来电; 未解决：流量超额', from: '李婷 8021', caller: '138 **** 8000' } })
    expect(screen.getByRole('status').textContent).toContain('已复制')
  })
  it('can be copied by hand where the browser refuses', async () => {
    put({ writeText: () => Promise.reject(new Error('not allowed')) })
    draw(<Copier language="en" />, 'en')
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: /Copy baton/ })))
    expect(screen.getByRole('status').textContent).toContain('[Handover CB1]')
  })
  it('unfolds when it is pasted anywhere that is no text field', () => {
    draw(<Reader />)
    paste(screen.getByRole('textbox', { name: 'other' }), TEXT)
    expect(screen.queryByRole('region', { name: '转接条' })).toBeNull()
    paste(document.body, `备注：${TEXT}`)
    expect(screen.getByRole('region', { name: '转接条' }).textContent).toContain('陈宇 8022转来 · 14:30')
    expect(screen.getByRole('region', { name: '转接条' }).textContent).toContain('已办核对了账单')
  })
  it('unfolds when it is pasted into its own field, and says so when there is none', () => {
    draw(<Reader />)
    fireEvent.keyDown(document.body, { key: 'v' })
    const field = screen.getByRole('textbox', { name: '粘贴转接条' })
    fireEvent.change(field, { target: { value: '客户要求回电' } })
    expect(screen.getByRole('alert').textContent).toContain('没有转接条')
    fireEvent.change(field, { target: { value: TEXT } })
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole('region', { name: '转接条' })).toBeTruthy()
  })
  it('that was altered is named so, and cannot be taken', () => {
    draw(<BatonCard reading={readBaton(TEXT.replace('账单', '套餐')) as never} now={NOW} onTake={() => {}} onClose={() => {}} />)
    expect(screen.getByRole('alert').textContent).toContain('被改动过或已损坏')
    expect(screen.queryByRole('button', { name: /写入备注/ })).toBeNull()
  })
  it('goes into the note under what is typed, once', () => {
    const onKeepDraft = vi.fn<WrapUpFormProps['onKeepDraft']>().mockResolvedValue({ ok: true })
    const form = (added?: string) => (
      <WrapUpForm initial={{ note: '客户着急', closes: [] }} suggested={SUGGESTED} codes={CODES} searchCodes={searchCodes} unsolved={[]} now={NOW} added={added} onKeepDraft={onKeepDraft} onSave={() => Promise.resolve({ ok: true })} />
    )
    const { rerender, unmount } = draw(form())
    rerender(placed(form('【转自 陈宇】诉求: 流量超额')))
    rerender(placed(form('【转自 陈宇】诉求: 流量超额')))
    unmount()
    expect(onKeepDraft).toHaveBeenCalledExactlyOnceWith({ note: '客户着急\n【转自 陈宇】诉求: 流量超额', closes: [] })
  })
})
