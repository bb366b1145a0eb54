import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { DataOrder, DataTold, FoundBackup } from '../../src/core/backup/data-messages'
import type { AgentId, CustomerId, EpochMs, VaultId } from '../../src/core/contract/ids'
import type { Clients } from '../../src/core/leaving/clients'
import { newReport } from '../../src/core/leaving/leaving-report'
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings-with-policy'
import { DataPage, type DataPageProps } from '../../src/ui/data/data-page'
import { EraseConfirm } from '../../src/ui/data/erase-confirm'
import { draw, orderBook } from './draw'

const NOW = Date.parse('2026-03-10T12:00:00+08:00') as EpochMs
const FOUND: FoundBackup = {
  createdAt: (NOW - 86_400_000) as EpochMs, isOwn: false, restoredBefore: 0,
  content: { facts: 812, customers: 40, contacts: 300, lines: [{ 'zh-CN': '宽带客服', 'zh-TW': '', en: '' }], firstContactAt: (NOW - 9e9) as EpochMs, lastContactAt: NOW },
  here: { facts: 12, customers: 3, contacts: 4 },
  settings: { region: 'CN', timeZone: 'Asia/Shanghai', site: 's' as never, team: 't' as never, line: 'l' as never, sharedNumbers: [], ownNumbers: [], retentionDays: DEFAULT_SETTINGS.retentionDays, headerMaps: {} },
}

/** The page with a worker thread that says what the test makes it say. */
function aPage(more: Partial<DataPageProps> = {}) {
  const orders: DataOrder[] = []
  let tell: (told: DataTold) => void = () => undefined
  const book = orderBook()
  draw(
    <DataPage
      settings={DEFAULT_SETTINGS} agent={'agent:1001' as AgentId} now={NOW} isVaultOpen audit={{ value: { lines: [], rows: 0 }, hasFailed: false }} retention={{ value: undefined, hasFailed: false }} clients={{ value: undefined, hasFailed: false }}
      order={(order) => void orders.push(order)} listen={(each) => void (tell = each)} onCommand={book.onCommand} onErase={() => Promise.resolve({ ok: false, why: 'failed' })} {...more}
    />,
  )
  return { orders, given: book.given, say: (told: DataTold) => act(() => tell(told)) }
}
const type = (label: string, text: string) => fireEvent.change(screen.getByLabelText(label), { target: { value: text } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const open = (name: string) => fireEvent.click(screen.getByRole('tab', { name }))

beforeEach(() => {
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:made-up', revokeObjectURL: () => undefined }))
})

describe('a backup', () => {
  it('is not begun with a passphrase that is short, or typed otherwise the second time', () => {
    aPage()
    const button = screen.getByRole<HTMLButtonElement>('button', { name: '备份' })
    type('备份口令', 'short')
    type('再输入一次', 'short')
    expect([button.disabled, screen.getByText(/太短/).textContent]).toEqual([true, '太短：至少 10 个字符'])
    type('备份口令', 'a longer one, made up')
    expect([button.disabled, screen.queryByText('两次输入的口令不同。') !== null]).toEqual([true, true])
    type('再输入一次', 'a longer one, made up')
    expect(button.disabled).toBe(false)
  })

  it('tells how far it is, what is in it, and what could not be read', async () => {
    const { orders, say } = aPage()
    type('备份口令', 'a longer one, made up')
    type('再输入一次', 'a longer one, made up')
    press('备份')
    await waitFor(() => expect(orders.at(-1)).toMatchObject({ order: 'back-up', passphrase: 'a longer one, made up', agent: 'agent:1001' }))
    say({ told: 'backing-up', done: 250, total: 1000 })
    expect([screen.getByText('25 %').textContent, screen.getByText('250 / 1,000').textContent]).toEqual(['25 %', '250 / 1,000'])
    press('停止')
    expect(orders.at(-1)).toEqual({ order: 'stop' })
    say({ told: 'backed-up', content: FOUND.content, unreadable: 2, bytes: 4096 })
    expect(['40 位客户', '300 次联络', '812 条事实'].filter((text) => screen.queryByText(text) === null)).toEqual([])
    expect(screen.getByText('有 2 条记录已损坏，无法读出，不在备份中。')).toBeTruthy()
  })

  it('that was called off by the browser’s own picker leaves the form', async () => {
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('called off', 'AbortError')))
    const { orders } = aPage()
    type('备份口令', 'a longer one, made up')
    type('再输入一次', 'a longer one, made up')
    await act(async () => { press('备份') })
    expect([orders, screen.getByRole('button', { name: '备份' })]).toEqual([[{ order: 'open' }], expect.anything()])
    vi.unstubAllGlobals()
  })
})

describe('a restore', () => {
  const chosen = new File(['x'], 'made-up.callside')
  async function looked(found: Partial<FoundBackup> = {}) {
    const page = aPage()
    open('恢复')
    fireEvent.change(screen.getByLabelText('选择备份文件'), { target: { files: [chosen] } })
    type('备份口令', 'a passphrase')
    press('核对文件')
    expect(page.orders.at(-1)).toEqual({ order: 'look', file: chosen, passphrase: 'a passphrase' })
    page.say({ told: 'looked', found: { ...FOUND, ...found } })
    return page
  }

  it('says what is in the file and what is here, and merges only when it is told to', async () => {
    const { orders } = await looked()
    const rows = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent))
    expect(rows).toEqual([['内容', '文件中', '这里已有'], ['客户', '40', '3'], ['联络', '300', '4'], ['事实', '812', '12']])
    expect(screen.getByText('宽带客服')).toBeTruthy()
    expect(orders.filter(({ order }) => order === 'restore')).toEqual([])
    press('合并到这里')
    expect(orders.at(-1)).toEqual({ order: 'restore', agent: 'agent:1001' })
  })

  it('brings the settings of the contact center along where that is wanted, and only then', async () => {
    const { given, say } = await looked()
    press('合并到这里')
    say({ told: 'restored', added: 800, skipped: 12, ofLeft: 0 })
    expect([given, screen.getByText('新增 800 条') !== null]).toEqual([[], true])
    press('恢复另一个文件')
    fireEvent.change(screen.getByLabelText('选择备份文件'), { target: { files: [chosen] } })
    type('备份口令', 'a passphrase')
    press('核对文件')
    say({ told: 'looked', found: FOUND })
    fireEvent.click(screen.getByRole('checkbox'))
    press('合并到这里')
    say({ told: 'restored', added: 0, skipped: 812, ofLeft: 0 })
    await waitFor(() => expect(given).toEqual([{ name: 'settings/restore', body: FOUND.settings }]))
    expect(await screen.findByText('备份中的设置已采用。')).toBeTruthy()
  })

  it('that was refused before it wrote says that nothing was changed; one that was cut off says that it goes on', async () => {
    const { say } = await looked()
    press('选择其他文件')
    say({ told: 'refused', of: 'restore', why: 'wrong-passphrase' })
    expect(screen.getByRole('alert').textContent).toContain('没有做任何更改')
    fireEvent.change(screen.getByLabelText('选择备份文件'), { target: { files: [chosen] } })
    type('备份口令', 'a passphrase')
    press('核对文件')
    expect(screen.queryByRole('alert')).toBeNull()
    say({ told: 'looked', found: FOUND })
    press('合并到这里')
    say({ told: 'restoring', done: 100, total: 812 })
    say({ told: 'refused', of: 'restore', why: 'stopped' })
    expect(screen.getByRole('alert').textContent).toContain('用同一个文件可以继续')
    expect(screen.getByRole('button', { name: '继续恢复' })).toBeTruthy()
  })

  it('that a closed page left unfinished is told, and is left as it is when that is wanted', () => {
    const { orders, say } = aPage()
    open('恢复')
    say({ told: 'opened', unfinished: [{ job: 'restore:1', startedAt: NOW, createdAt: (NOW - 1) as EpochMs, done: 2_000, total: 5_000 }] })
    expect(screen.getByRole('group', { name: '有一次恢复没有完成' }).textContent).toContain('已恢复 2,000 / 5,000')
    press('保留现状，不再提醒')
    expect(orders.at(-1)).toEqual({ order: 'leave', job: 'restore:1', agent: 'agent:1001' })
  })
})

describe('how long records are kept', () => {
  const line = (id: string, name: string, more: object = {}) => ({ kind: 'line', id, version: 1, labels: { 'zh-CN': name, 'zh-TW': name, en: name }, dialledNumbers: [], changedAt: NOW, ...more }) as never
  it('is shown by line of business where there are several: what the line says, else what the desk says', () => {
    aPage({ lines: [line('a', '宽带'), line('b', '保险', { retentionDays: { contacts: 90 } })] })
    open('保留期限')
    const cells = (name: string) => [...(screen.getByRole('rowheader', { name }).parentElement?.querySelectorAll('td') ?? [])].slice(0, 2).map(({ textContent }) => textContent)
    expect([cells('宽带'), cells('保险')]).toEqual([['730 天', '730 天'], ['90 天', '730 天']])
    expect(screen.getAllByRole('link', { name: '修改' })[1]?.getAttribute('href')).toBe('/tabs/items.html#line/b')
  })

  it('is not, where there is one', () => {
    aPage({ lines: [line('a', '宽带')] })
    open('保留期限')
    expect(screen.queryByRole('rowheader')).toBeNull()
  })
})

describe('the audit', () => {
  it('says whole, or where it breaks', () => {
    const { orders, say } = aPage()
    open('审计')
    press('核对全部')
    expect(orders.at(-1)).toEqual({ order: 'check-audit' })
    say({ told: 'audit-checked', rows: 12 })
    expect(screen.getByText('完整：12 行环环相扣。')).toBeTruthy()
    press('核对全部')
    say({ told: 'audit-checked', rows: 12, brokenAt: 7 })
    expect(screen.getByRole('alert').textContent).toContain('第 7 行')
  })

  it('is exported only when its export is in it', async () => {
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    const refusing = orderBook({ ok: false, why: 'not-saved' })
    const audit = { value: { lines: [{ n: 1, at: NOW, action: 'opened' as const, about: 'id-1' }], rows: 1 }, hasFailed: false }
    const { say } = aPage({ audit, onCommand: refusing.onCommand })
    open('审计')
    press('导出 CSV')
    await act(async () => say({ told: 'audit-written', file: new Blob(['x']), rows: 1 }))
    expect([refusing.given, clicked.mock.calls.length]).toEqual([[{ name: 'data/exported', body: { what: 'audit', count: 1 } }], 0])
    expect(screen.getByRole('alert').textContent).toContain('没有保存')
    clicked.mockRestore()
  })
})

it('a customer is erased only when his name was typed', async () => {
  const erased = vi.fn()
  const asked: CustomerId[] = []
  draw(
    <EraseConfirm
      belongings={{ customer: 'c-1' as CustomerId, name: '李娜', numbersShown: ['138 0013 8000'], records: 2, contacts: 4, tasks: 1 }} onErased={erased} onCancel={() => undefined}
      onErase={(customer) => {
        asked.push(customer)
        return Promise.resolve({ ok: true, value: { contacts: 4, facts: 11 } })
      }}
    />,
  )
  const button = screen.getByRole<HTMLButtonElement>('button', { name: '永久删除' })
  for (const wrong of ['', '李', '李娜娜']) {
    type('输入“李娜”确认', wrong)
    expect([wrong, button.disabled]).toEqual([wrong, true])
  }
  type('输入“李娜”确认', ' 李娜 ')
  fireEvent.click(button)
  await waitFor(() => expect(erased).toHaveBeenCalledWith({ contacts: 4, facts: 11 }))
  expect(asked).toEqual(['c-1'])
})

describe('a client who leaves', () => {
  const LINES = [{ id: 'm' as never, labels: { 'zh-CN': '移动热线', 'zh-TW': '', en: '' } }]
  const here = { vault: 'v' as VaultId, lines: LINES, customers: 40, contacts: 300, isLocked: false }
  const clients = (more: Partial<Clients> = {}) => ({ clients: { value: { here: [here], gone: [], ...more }, hasFailed: false } })
  const openClient = (props: Partial<DataPageProps> = {}) => {
    const page = aPage({ ...clients(), ...props })
    open('委托方离开')
    fireEvent.click(screen.getByRole('button', { name: /移动热线/ }))
    return page
  }

  it('is deleted only when the name was typed, and the report then names the export', async () => {
    const { orders, given, say } = openClient()
    const button = () => screen.getByRole<HTMLButtonElement>('button', { name: '销毁密钥并删除' })
    expect([button().disabled, screen.queryByText(/还没有导出/) !== null]).toEqual([true, true])
    press('导出全部')
    await waitFor(() => expect(orders.at(-1)).toMatchObject({ order: 'export-client', vault: 'v', as: 'csv', agent: 'agent:1001' }))
    say({ told: 'exporting', done: 250, total: 1000 })
    expect(screen.getByText('25 %')).toBeTruthy()
    say({ told: 'client-exported', vault: 'v' as VaultId, bytes: 9, files: [], unreadable: 0, manifest: 'abc123' })
    expect(screen.queryByText(/还没有导出/)).toBeNull()
    type('输入“移动热线”确认', '水务热线')
    expect(button().disabled).toBe(true)
    type('输入“移动热线”确认', ' 移动热线')
    await act(async () => { fireEvent.click(button()) })
    expect(given).toEqual([{ name: 'client/leave', body: { vault: 'v', typed: ' 移动热线', exportedManifest: 'abc123' } }])
    expect(orders.at(-1)).toEqual({ order: 'go-on-leaving' })
    say({ told: 'leaving', done: 10, total: 20 })
    expect(screen.getByText('密钥已销毁，正在删除记录')).toBeTruthy()
  })

  it('is nobody’s to let go but an admin’s', () => {
    openClient({ settings: { ...DEFAULT_SETTINGS, role: 'lead' } })
    type('输入“移动热线”确认', '移动热线')
    expect(['导出全部', '销毁密钥并删除'].map((name) => screen.getByRole<HTMLButtonElement>('button', { name }).disabled)).toEqual([true, true])
  })

  it('whose vault is locked is not exported, and may be deleted', () => {
    openClient(clients({ here: [{ ...here, isLocked: true }] }))
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '导出全部' }).disabled).toBe(true)
    type('输入“移动热线”确认', '移动热线')
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '销毁密钥并删除' }).disabled).toBe(false)
  })

  it('and stands in an older backup is not brought back by it, and it is said what to do', async () => {
    const { say } = aPage()
    open('恢复')
    say({ told: 'restored', added: 5, skipped: 3, ofLeft: 3 })
    expect(screen.getByText(/有 3 条属于已离开本机的委托方，没有带回来。.*允许后再恢复/)).toBeTruthy()
  })

  it('may be checked by a report of whatever desk, word for word', () => {
    const { orders, say } = aPage(clients())
    open('委托方离开')
    const file = new File(['{}'], 'report.json')
    fireEvent.change(document.querySelector('input[type=file]') as HTMLInputElement, { target: { files: [file] } })
    expect(orders.at(-1)).toEqual({ order: 'check-report', file })
    const report = newReport({
      vault: 'v' as VaultId, lines: LINES, device: 'd' as never, agent: 'agent:1001' as AgentId, keyDestroyedAt: NOW, deletedAt: NOW, removed: { facts: 12 }, left: { facts: 1 }, audit: { rows: 9, head: 'h', ofClient: 0, about: [] },
    })
    say({ told: 'report-checked', checked: { report, code: 'K7QM-2XPA-9CDE', isSigned: true, signer: 'unknown-desk', isNothingLeft: false, areRowsWhole: true, chain: 'elsewhere' } })
    const texts = ['签名成立：自签署之后，报告一字未改。', '由一台本机不认识的电脑签署。请与对方逐字核对代码：K7QM-2XPA-9CDE。', '删除后重新清点，仍有剩余。删除并不完整。', '审计是否连到第 9 行，只有签署的那台电脑能核对。']
    expect(texts.filter((text) => screen.queryByText(text) === null)).toEqual([])
    expect(screen.getByText(/任何报告都无法证明的/)).toBeTruthy()
    say({ told: 'report-checked', checked: { report, code: 'K7QM-2XPA-9CDE', isSigned: false, signer: 'this-desk', isNothingLeft: true, areRowsWhole: true, chain: 'elsewhere' } })
    expect([screen.queryByText(/签名不成立/) !== null, screen.queryByText(/由本机签署/)]).toEqual([true, null])
  })

  it('may be allowed back, once all is gone', async () => {
    const left = { vault: 'g' as VaultId, lines: LINES, keyDestroyedAt: NOW, done: 9, total: 9, report: '{}', isAllowedBack: false }
    const { given } = aPage(clients({ here: [], gone: [left, { vault: 'r' as VaultId, lines: LINES, keyDestroyedAt: NOW, done: 5, total: 9, isAllowedBack: false }] }))
    open('委托方离开')
    expect(screen.getByText('正在删除：5 / 9')).toBeTruthy()
    await act(async () => { press('允许重新接手') })
    expect(given).toEqual([{ name: 'client/allow-back', body: { vault: 'g' } }])
  })
})
