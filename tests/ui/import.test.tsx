import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { LANGUAGES } from '../../src/core/contract/definitions'
import { importState, OPENING, type ImportState } from '../../src/ui/import/import-state'
import { ImportView, type ImportViewProps } from '../../src/ui/import/import-view'
import { NOW } from '../fixtures/cards'
import { aPreview, IMPORT_STATES } from '../fixtures/import-states'
import { draw, orderBook } from './draw'

function drawn(state: ImportState, more: Partial<ImportViewProps> = {}, language: (typeof LANGUAGES)[number] = 'zh-CN') {
  const given = { onFile: vi.fn(), onWish: vi.fn(), onStart: vi.fn(), onStop: vi.fn(), onResume: vi.fn(), onKeep: vi.fn(), onUndo: vi.fn(), onAgain: vi.fn(), onUnlock: orderBook().onCommand, ...more }
  draw(<ImportView state={state} now={NOW} {...given} />, language)
  return given
}
const state = (name: string) => IMPORT_STATES[name] as ImportState

describe('the import page', () => {
  it.each(LANGUAGES)('has words for every state in %s', (language) => {
    for (const each of Object.values(IMPORT_STATES)) {
      drawn(each, {}, language)
      expect(document.body.textContent).not.toMatch(/import\.[a-z]|\{\{|undefined|NaN/)
    }
  })

  it('takes a file that is dropped on it', () => {
    const { onFile } = drawn(state('empty'))
    const file = new File(['x'], 'a.csv')
    fireEvent.drop(screen.getByRole('region', { name: /把 CSV 文件拖到这里/ }), { dataTransfer: { files: [file] } })
    expect(onFile).toHaveBeenCalledWith(file)
  })

  it('says in the preview which cells will be refused and why, and reads again when a column is said to be something else', () => {
    const onWish = vi.fn()
    const { onStart } = drawn(state('mapping'), { onWish })
    expect(within(screen.getByRole('row', { name: /昨天下午/ })).getByText('时间读不出来')).toBeTruthy()
    expect(screen.getByText('看过的 4 行里有 2 行会被拒收，原因见表中红字。')).toBeTruthy()
    fireEvent.change(screen.getByRole('combobox', { name: '来电原因' }), { target: { value: 'note' } })
    expect(onWish.mock.calls[0]?.[0]).toMatchObject({ columns: ['startedAt', 'externalId', 'number', 'direction', 'duration', 'outcome', 'note', 'ignored', 'resolved'] })
    fireEvent.click(screen.getByRole('button', { name: '开始导入' }))
    expect(onStart).toHaveBeenCalledOnce()
  })

  it('does not begin without what the file cannot be imported without', () => {
    drawn(state('mapping, time missing'))
    expect(screen.getByText('请先指定哪一列是开始时间。')).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '开始导入' }).disabled).toBe(true)
  })

  it('shows how far it came, and stops', () => {
    const { onStop } = drawn(state('running'))
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBeCloseTo(0.41)
    expect(screen.getByText('已读 412,803 行')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '停止' }))
    expect(onStop).toHaveBeenCalledOnce()
  })

  it('lists refused rows with the name of the column, and offers all of them as a file', () => {
    drawn(state('done, many refused'))
    const rows = within(screen.getByRole('region', { name: '拒收的行' })).getAllByRole('row')
    expect(rows[1]?.textContent).toBe('40时间读不出来通话时间 昨天下午')
    expect(screen.getByRole('button', { name: '下载拒收的行' })).toBeTruthy()
  })

  it('asks for the passphrase instead of a file while the records are locked', () => {
    drawn(state('locked'))
    expect(screen.queryByRole('button', { name: '选择文件' })).toBeNull()
    expect(screen.getByText('客户资料已锁定。输入口令后即可导入。')).toBeTruthy()
  })

  it('goes on with the file at hand after the disk refused, and asks for it again after the page was closed', () => {
    const failed = drawn(state('failed, disk full'))
    fireEvent.click(screen.getByRole('button', { name: '继续导入' }))
    expect(failed.onResume).toHaveBeenCalledWith('job-1', state('failed, disk full').file)
  })
})

describe('the states of an import', () => {
  const file = new File(['x'], 'a.csv')
  const opened = (unfinished: ImportState['unfinished'], isLocked = false) => ({ told: 'opened' as const, unfinished, isLocked })

  it('refused while it runs, it asks what is not finished, still says why, and keeps the file', () => {
    const running = [{ told: 'file' as const, file }, { told: 'preview' as const, preview: aPreview() }, { told: 'begin' as const }].reduce(importState, OPENING)
    const refused = importState(running, { told: 'refused', why: 'not-saved' })
    expect(refused).toMatchObject({ phase: 'opening', why: 'not-saved', file })
    expect(importState(refused, opened(state('unfinished').unfinished))).toMatchObject({ phase: 'choosing', why: 'not-saved', file })
  })

  it('refused before anything was written, it stands at the mapping again', () => {
    const refused = [{ told: 'file' as const, file }, { told: 'preview' as const, preview: aPreview() }, { told: 'begin' as const }, { told: 'refused' as const, why: 'another-import' as const }].reduce(importState, OPENING)
    expect(importState(refused, opened([]))).toMatchObject({ phase: 'mapping', why: 'another-import' })
    expect(importState(refused, opened([], true))).toMatchObject({ phase: 'choosing', isLocked: true })
  })

  it('a file that cannot be looked at can be exchanged for another', () => {
    const looked = [opened([]), { told: 'file' as const, file }, { told: 'refused' as const, why: 'empty-file' as const }].reduce(importState, OPENING)
    expect(looked).toMatchObject({ phase: 'choosing', why: 'empty-file' })
  })
})
