import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { AgentId, EpochMs } from '../../src/core/contract/ids'
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings-with-policy'
import type { SegmentsOrder, SegmentsTold } from '../../src/core/segments/segments-messages'
import type { DeviceState, LeavesState, ReturnsState } from '../../src/core/segments/segments-state'
import { SegmentsPage, type SegmentsPageProps } from '../../src/ui/segments/segments-page'
import { draw, orderBook } from './draw'

const NOW = Date.parse('2026-03-10T12:00:00+08:00') as EpochMs
const KEY = { site: 'site' as never, publicKey: 'B'.repeat(87), code: 'K7QM-2XPA-9CDE', at: NOW }
const LEAVES: LeavesState = { code: 'H3RN-77TD-0WQZ', waitingFacts: 0, sent: [], isAnyKept: false }
const aDevice = (code: string, more: Partial<DeviceState> = {}): DeviceState =>
  ({ device: code as never, publicKey: 'C'.repeat(87), code, state: 'accepted', agents: ['1001'], heardAt: NOW, facts: 40, waiting: 0, lines: [{ line: 'm', upTo: 200, gaps: [] }], ...more })
const returnsOf = (more: Partial<ReturnsState> = {}): ReturnsState => ({ key: KEY, devices: [], refused: [], ...more })

/** The page with a worker thread that says what the test makes it say. */
function aPage(more: Partial<SegmentsPageProps> = {}) {
  const orders: SegmentsOrder[] = []
  let tell: (told: SegmentsTold) => void = () => undefined
  const book = orderBook()
  draw(
    <SegmentsPage
      settings={DEFAULT_SETTINGS} agent={'agent:1001' as AgentId} now={NOW} isVaultOpen returns={{ value: returnsOf(), hasFailed: false }} leaves={{ value: LEAVES, hasFailed: false }}
      order={(order) => void orders.push(order)} listen={(each) => void (tell = each)} onCommand={book.onCommand} {...more}
    />,
  )
  return { orders, given: book.given, say: (told: SegmentsTold) => act(() => tell(told)) }
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const region = (name: string) => screen.queryByRole('region', { name })
const there = (more: Partial<ReturnsState>): Partial<SegmentsPageProps> => ({ returns: { value: returnsOf(more), hasFailed: false } })
const leaving = (more: Partial<LeavesState>): Partial<SegmentsPageProps> => ({ leaves: { value: { ...LEAVES, recipient: { code: KEY.code, namedBy: 'hand' }, ...more }, hasFailed: false } })

beforeEach(() => {
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:made-up', revokeObjectURL: () => undefined }))
})

describe('a lead', () => {
  it('without the key makes it, or takes it from another lead; with it he chooses files', () => {
    const { orders } = aPage({ returns: { value: { devices: [], refused: [] }, hasFailed: false } })
    expect(region('回来了什么')).toBeNull()
    fireEvent.change(screen.getByLabelText('密钥口令'), { target: { value: 'a longer one, made up' } })
    fireEvent.change(screen.getByLabelText('再输入一次'), { target: { value: 'a longer one, made up' } })
    press('生成密钥')
    expect(orders).toEqual([{ order: 'make-key', passphrase: 'a longer one, made up', site: 'site', agent: 'agent:1001' }])
  })

  it('is told what came, what was here already, what waits and what was refused', () => {
    const { orders, say } = aPage()
    const file = new File(['x'], 'a.callside-segment')
    fireEvent.change(screen.getByLabelText('选择回传文件'), { target: { files: [file] } })
    expect(orders).toEqual([{ order: 'take', files: [file], site: 'site', agent: 'agent:1001' }])
    say({ told: 'taking', done: 25, total: 100 })
    expect(screen.getByText('25 %')).toBeTruthy()
    press('停止')
    expect(orders.at(-1)).toEqual({ order: 'stop' })
    say({ told: 'taken', taken: { merged: 2, added: 1_204, known: 1, waiting: 3, refused: 1 } })
    expect(['合并了 2 段 · 新增 1,204 条记录', '1 段已在这里', '3 段在等您确认是谁的', '1 段被拒绝，见下方'].filter((text) => screen.queryByText(text) === null)).toEqual([])
    fireEvent.change(screen.getByLabelText('选择回传文件'), { target: { files: [file] } })
    say({ told: 'taken', taken: { merged: 0, added: 0, known: 4, waiting: 0, refused: 0 } })
    expect(screen.getByText('没有任何变化。')).toBeTruthy()
    say({ told: 'refused', of: 'returns', why: 'vault-locked' })
    expect(screen.getByRole('alert').textContent).toBe('资料已锁定，没有做任何更改。请先输入口令。')
  })

  it('accepts a desk by its code, or turns it away', () => {
    const device = aDevice('9XAB-45TT-C0GE', { state: 'waiting', waiting: 3, lines: [] })
    const { orders, say } = aPage(there({ devices: [device] }))
    expect(screen.getByRole('group', { name: '等您确认 9XAB-45TT-C0GE' }).textContent).toContain('3 段在等')
    press('代号一致，接受')
    expect(orders.at(-1)).toMatchObject({ order: 'decide', device: device.device, publicKey: device.publicKey, isAccepted: true })
    say({ told: 'taken', taken: { merged: 3, added: 9, known: 0, waiting: 0, refused: 0 } })
    press('不认识，不接受')
    expect(orders.at(-1)).toMatchObject({ order: 'decide', isAccepted: false })
  })

  it('sees of each desk how far it is and what lacks, by line where it has several', () => {
    const gap = [{ from: 120, to: 180 }]
    aPage(there({ devices: [
      aDevice('AAAA-AAAA-AAAA'), aDevice('BBBB-BBBB-BBBB', { lines: [{ line: 'm', upTo: 1_200, gaps: gap }] }),
      aDevice('CCCC-CCCC-CCCC', { lines: [{ line: 'm', labels: { 'zh-CN': '手机', 'zh-TW': '', en: '' }, upTo: 200, gaps: gap }, { line: 'b', upTo: 90, gaps: [] }] }),
    ] }))
    const [, ...rows] = screen.getAllByRole('row').map(({ textContent }) => textContent ?? '')
    expect(rows.map((row) => /不缺|120–180/.exec(row)?.[0])).toEqual(['不缺', '120–180', '120–180'])
    expect(rows[2]).toContain('手机缺少 120–180')
    expect(screen.getByText(/缺少的部分还在坐席那里/)).toBeTruthy()
  })

  it('is told of each segment that was not merged, and puts it away when it was read', () => {
    const { orders } = aPage(there({ refused: [{ hash: 'h', why: 'forked', file: '陈.callside-segment', at: NOW, code: 'AAAA-AAAA-AAAA', range: { from: 1, to: 9 } }] }))
    expect(screen.getByText(/这台电脑可能被复制过/)).toBeTruthy()
    expect(screen.getByText('电脑 AAAA-AAAA-AAAA，第 1–9 条')).toBeTruthy()
    press('知道了')
    expect(orders.at(-1)).toEqual({ order: 'forget', hash: 'h' })
  })
})

describe('an agent', () => {
  const settings = { ...DEFAULT_SETTINGS, role: 'agent' as const }

  it('sees only what leaves, and that nothing does before a key was given', () => {
    const { orders } = aPage({ settings })
    expect([region('回来了什么'), region('本中心的回传密钥')]).toEqual([null, null])
    expect(screen.getByText('没有任何内容离开这台电脑')).toBeTruthy()
    fireEvent.change(screen.getByLabelText('班长的公钥'), { target: { value: 'callside-segments:1:site:x' } })
    press('采用')
    expect(orders.at(-1)).toMatchObject({ order: 'set-recipient', code: 'callside-segments:1:site:x' })
  })

  it('is told what goes with names and text and what without, and decides it where the organisation does not', async () => {
    const { given } = aPage({ settings, ...leaving({}) })
    expect(screen.getByText(/姓名、号码和一切手写的文字都留在这台电脑上/)).toBeTruthy()
    fireEvent.click(screen.getByRole('checkbox'))
    await waitFor(() => expect(given).toEqual([{ name: 'settings/change', body: { isPersonalShared: true } }]))
  })

  it('is told where he asked when the thread has died', () => {
    const { say } = aPage({ settings, ...leaving({ waitingFacts: 12 }) })
    press('保存我的记录为文件')
    say({ told: 'refused', of: 'returns', why: 'failed' })
    expect(screen.getByRole('alert').textContent).toBe('没有完成，原因不明。已有的资料都还在，请重试。')
  })

  it('cannot decide what the organisation did', () => {
    aPage({ settings: { ...settings, isPersonalShared: true, decided: { ...settings.decided, fields: ['isPersonalShared'] } }, ...leaving({}) })
    expect([screen.getByRole<HTMLInputElement>('checkbox').disabled, screen.queryByText('由贵公司规定') !== null]).toEqual([true, true])
    expect(screen.getByText(/会送出：客户姓名和号码/)).toBeTruthy()
  })

  it('has nothing to paste where the team’s packs or a policy name the key, and may paste another where a person named it', () => {
    for (const namedBy of ['team', 'policy', 'hand'] as const) {
      aPage({ settings, ...leaving({ recipient: { code: KEY.code, namedBy } }) })
      expect([namedBy, screen.getAllByText(KEY.code).length, screen.queryByRole('button', { name: '换成另一个公钥' }) !== null]).toEqual([namedBy, 1, namedBy === 'hand'])
      cleanup()
    }
  })

  it('saves a file, and what is in it counts as sent once it was handed over', () => {
    const { orders, say } = aPage({ settings, ...leaving({ waitingFacts: 12 }) })
    press('保存我的记录为文件')
    expect(orders.at(-1)).toEqual({ order: 'save', isPersonalShared: false, isAgain: false, agent: 'agent:1001' })
    const segments = [{ line: 'line' as never, firstSeq: 1 }]
    say({ told: 'saved', file: new Blob(['x']), segments, facts: 12, locked: 3, unaddressed: 2 })
    expect(orders.at(-1)).toEqual({ order: 'sent', segments })
    say({ told: 'done' })
    expect(screen.getByText('12 条已写入文件，请交给班长。')).toBeTruthy()
    expect(screen.getByText('3 条所在的资料已锁定，这次没有送出。')).toBeTruthy()
    expect(screen.getByText('2 条所属的业务线没有指定公钥，这次没有送出。')).toBeTruthy()
  })

  it('sees what went and when, and can send it again', () => {
    const { orders } = aPage({ settings, ...leaving({ isAnyKept: true, sent: [{ at: NOW, facts: 214, isPersonalShared: false }] }) })
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '保存我的记录为文件' }).disabled).toBe(true)
    expect(screen.getAllByRole('row').at(-1)?.textContent).toMatch(/214.*未送出/)
    press('连同已送出的再保存一次')
    expect(orders.at(-1)).toMatchObject({ order: 'save', isAgain: true })
  })
})
