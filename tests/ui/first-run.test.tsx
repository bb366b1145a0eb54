import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { AgentId, LineId, PageOrigin } from '../../src/core/contract/ids'
import type { Decided } from '../../src/core/contract/settings'
import type { Reply } from '../../src/ui/hooks/reply'
import { FirstRun } from '../../src/ui/setup/first-run'
import { FirstSite } from '../../src/ui/setup/first-site'
import { draw, orderBook } from './draw'

const NOTHING: Decided = { fields: [], lines: [], sites: {} }
const TAIPEI = { guess: { region: 'TW', timeZone: 'Asia/Taipei' }, regions: ['CN', 'TW'], timeZones: ['Asia/Taipei'], onLanguage: () => {}, site: null } as const
const type = (name: string, value: string) => fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })
const press = async (name: string) => await act(async () => void fireEvent.click(screen.getByRole('button', { name })))

describe('the first run', () => {
  it('is one page with three things to type', async () => {
    const { given, onCommand } = orderBook()
    draw(<FirstRun {...TAIPEI} decided={NOTHING} onImport={() => {}} onCommand={onCommand} />, 'zh-TW')
    type('員工編號', '301')
    type('姓名', '林怡君')
    type('業務線名稱', '寬頻客服')
    await press('開始使用')
    expect(given).toEqual([{ name: 'setup/finish', body: { language: 'zh-TW', region: 'TW', timeZone: 'Asia/Taipei', agentNumber: '301', agentName: '林怡君', lineName: '寬頻客服' } }])
  })

  it('goes to the import only when it is finished', async () => {
    const onImport = vi.fn<() => void>()
    const failing = orderBook({ ok: false, why: 'not-saved' })
    const { unmount } = draw(<FirstRun {...TAIPEI} decided={NOTHING} onImport={onImport} onCommand={failing.onCommand} />)
    for (const name of ['工号', '姓名', '业务线名称']) type(name, '1')
    await press('开始并导入客户')
    expect(onImport).not.toHaveBeenCalled()
    expect(screen.getByRole('alert').textContent).toContain('磁盘已满')
    unmount()
    draw(<FirstRun {...TAIPEI} decided={NOTHING} onImport={onImport} onCommand={orderBook().onCommand} />)
    for (const name of ['工号', '姓名', '业务线名称']) type(name, '1')
    await press('开始并导入客户')
    expect(onImport).toHaveBeenCalledOnce()
  })

  it('asks nothing that a policy decided, and shows it as given', async () => {
    const { given, onCommand } = orderBook()
    const line = (id: string, name: string) => ({ id: id as LineId, labels: { 'zh-CN': name, 'zh-TW': name, en: name }, dialledNumbers: [] })
    const decided: Decided = {
      fields: ['language', 'region', 'timeZone'], agent: { id: 'agent:7' as AgentId, number: '7', name: '周岚' }, lines: [line('b', '宽带'), line('m', '手机')], sites: {},
    }
    draw(<FirstRun {...TAIPEI} decided={decided} onImport={() => {}} onCommand={onCommand} />)
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByRole('group', { name: '姓名' }).textContent).toContain('周岚')
    expect(screen.getByRole('group', { name: '中心时区' }).textContent).toContain('由您的组织决定')
    fireEvent.change(screen.getByRole('combobox', { name: '业务线' }), { target: { value: 'm' } })
    await press('开始使用')
    expect(given).toEqual([{ name: 'setup/finish', body: { language: 'zh-CN', region: 'TW', timeZone: 'Asia/Taipei', agentNumber: '7', agentName: '周岚', line: 'm' } }])
  })
})

describe('the first site', () => {
  const asked = () => vi.fn<(site: PageOrigin) => Promise<Reply>>(() => Promise.resolve({ ok: true }))

  it('is the page in front by one click', async () => {
    const onSwitchOn = asked()
    draw(<FirstSite page={'https://phone.example' as PageOrigin} onSwitchOn={onSwitchOn} />)
    await press('启用')
    expect(onSwitchOn).toHaveBeenCalledExactlyOnceWith('https://phone.example')
    expect(screen.getByRole('status').textContent).toContain('phone.example 已启用')
  })

  it('is any other by its address, and one that cannot be read stays to be mended', async () => {
    const onSwitchOn = asked()
    draw(<FirstSite page={undefined} onSwitchOn={onSwitchOn} />)
    type('软电话网页的地址', 'phone example')
    await press('启用')
    expect(screen.getByRole('alert').textContent).toContain('看不懂这个地址')
    expect((screen.getByRole('textbox') as HTMLInputElement).value).toBe('phone example')
    type('软电话网页的地址', '10.0.0.5:8443/agent?x=1')
    await press('启用')
    expect(onSwitchOn).toHaveBeenCalledExactlyOnceWith('https://10.0.0.5:8443')
  })

  it('that the browser was not allowed to see is said so, with what to do', async () => {
    draw(<FirstSite page={'https://phone.example' as PageOrigin} onSwitchOn={() => Promise.resolve({ ok: false, why: 'no-permission' })} />)
    await press('启用')
    expect(screen.getByRole('alert').textContent).toContain('请再点一次')
  })
})
