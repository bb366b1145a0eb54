import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { LineId } from '../../src/core/contract/ids'
import type { Language } from '../../src/core/contract/language'
import type { Settings } from '../../src/core/contract/settings'
import type { ItemsTold } from '../../src/core/desk/item-files'
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings-with-policy'
import { ItemFiles } from '../../src/ui/desk/item-files'
import { useItemFiles } from '../../src/ui/hooks/use-item-files'
import { aNotice } from '../fixtures/builders/a-notice'
import { draw } from './draw'

const SETTINGS: Settings = { ...DEFAULT_SETTINGS, line: 'line-1' as LineId, timeZone: 'Asia/Shanghai' }
const thread = () => Object.assign(new EventTarget(), { postMessage: vi.fn() })
type Thread = ReturnType<typeof thread>
const tell = (worker: Thread, told: ItemsTold) => act(() => worker.dispatchEvent(new MessageEvent('message', { data: told })))
type OnFile = Parameters<typeof useItemFiles>[0]['onFile']
const saved = vi.fn()
const onFile = ((name, body) => {
  saved(name, body)
  return Promise.resolve({ ok: true, value: { saved: [{ id: body.item.id, version: 1, before: 0 }] } })
}) as OnFile

function Files({ worker }: { readonly worker: Thread }) {
  // What it asks of a thread is these two.
  const { files, ask } = useItemFiles({ worker: worker as unknown as Worker, settings: SETTINGS, onFile })
  return <ItemFiles kind="notice" state={files} isReadOnly={false} onExport={(format) => ask({ order: 'export', kind: 'notice', format })} onImport={(file) => ask({ order: 'read-table', kind: 'notice', file })} />
}

it('a table of notices is saved row by row, and rows that were not taken are named', async () => {
  const worker = thread()
  draw(<Files worker={worker} />)
  fireEvent.click(screen.getByText('导入与导出'))
  const file = new File(['id,title\nnew,新公告\n'], 'n.csv')
  fireEvent.change(screen.getByLabelText('导入文件'), { target: { files: [file] } })
  expect(worker.postMessage).toHaveBeenCalledWith(expect.objectContaining({ order: 'read-table', kind: 'notice', file, line: 'line-1', timeZone: 'Asia/Shanghai' }))
  const item = aNotice('new', { title: '新公告' })
  tell(worker, { told: 'table', changed: [{ item, base: 0 }], unchanged: 2, refused: [{ row: 4, mistakes: [{ why: 'is-incident', path: 'id' }] }, { row: 5, mistakes: [{ why: 'wrong-form', path: 'until' }] }], others: 0 })
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('已存 1 条，2 条没有变化'))
  expect(saved.mock.calls).toEqual([['notice/save-row', { item, base: 0 }]])
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([expect.stringContaining('故障应急不能用文件修改'), expect.stringContaining('until 格式不对')])
})

it.each<readonly [Language, string, string]>([
  ['zh-CN', '导入与导出', '故障应急未导出：3 条'], ['zh-TW', '匯入與匯出', '異常應變未匯出：3 則'], ['en', 'Import and export', 'Incidents left out: 3'],
])('an export of notices says in %s how many incidents are not in it, and offers no Markdown', (language, title, words) => {
  draw(<ItemFiles kind="notice" state={{ is: 'exported', count: 12, incidents: 3 }} isReadOnly onExport={() => {}} onImport={() => {}} />, language)
  expect(screen.getByText(title)).toBeTruthy()
  expect(screen.getByRole('status').textContent).toContain(words)
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent?.slice(0, 4))).toEqual(['CSV', 'XLSX', 'JSON'])
})
