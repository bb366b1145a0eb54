import { File as NodeFile } from 'node:buffer'
import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { LineId, PageOrigin, PublishedSiteId } from '../../src/core/contract/ids'
import type { Labels } from '../../src/core/contract/language'
import type { AddressTry, DomTry } from '../../src/core/contract/replies'
import type { SiteInList } from '../../src/ui/sites/site-in-list'
import { SitesPage } from '../../src/ui/sites/sites-page'
import { PHONE_BAR } from '../fixtures/dom-profiles/phone-bar'
import { draw, orderBook } from './draw'

const PHONE = 'https://phone.example' as PageOrigin
const CRM = 'https://crm.example' as PageOrigin
const ok = () => Promise.resolve({ ok: true } as const)
const aSite = (more: Partial<SiteInList> = {}): SiteInList => ({
  origin: PHONE, profile: { isOn: true, frameOrigins: [], headerMap: {} }, light: 'on', missingFrames: [], decided: undefined, ...more,
})
/** By its words: asking for roles walks the whole page each time. */
const press = async (name: string) => await act(async () => void fireEvent.click(screen.getAllByText(name, { selector: 'button' })[0] as HTMLElement))
const write = (name: string, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } })

function page(sites: readonly SiteInList[] | undefined, more: { readonly told?: AddressTry | 'nothing'; readonly tried?: readonly DomTry[]; readonly lines?: readonly { readonly id: LineId; readonly labels: Labels }[] } = {}) {
  const book = orderBook()
  const onAllow = vi.fn<(origin: PageOrigin, frames: readonly PageOrigin[]) => ReturnType<typeof ok>>(ok)
  const onTryAddress = vi.fn<(address: string) => Promise<AddressTry | 'nothing'>>(() => Promise.resolve(more.told ?? 'nothing'))
  draw(
    <SitesPage
      sites={sites} lines={more.lines ?? []} marks={new Map()} grant={null} usualNames={{ caller: ['ani'], dialled: ['dnis'], callId: ['callid'] }} onCommand={book.onCommand}
      onAdd={ok} onAllow={onAllow} onSwitchOff={ok} onForget={ok} onTryAddress={onTryAddress} onTryPage={() => Promise.resolve(more.tried ?? [])}
    />,
  )
  return { ...book, onAllow, onTryAddress }
}

describe('the sites', () => {
  it('may say whose their calls are, where there are several lines of business', async () => {
    const lines = [{ id: 'a' as LineId, labels: { 'zh-CN': '宽带', 'zh-TW': '', en: '' } }, { id: 'b' as LineId, labels: { 'zh-CN': '保险', 'zh-TW': '', en: '' } }]
    const { given } = page([aSite()], { lines })
    await act(async () => void fireEvent.change(screen.getByLabelText(/来电归属/), { target: { value: 'b' } }))
    expect(given).toEqual([{ name: 'site/change-profile', body: { origin: PHONE, line: 'b' } }])
  })

  it('are an invitation where there is none', () => {
    page([])
    expect(screen.getByText('还没有启用网站')).toBeTruthy()
    expect(screen.getByLabelText('网址')).toBeTruthy()
  })

  it('that the team has a profile for are offered, and switched on by a click of whoever sits there', async () => {
    const onAdd = vi.fn<(origin: PageOrigin) => ReturnType<typeof ok>>(ok)
    const labels = { 'zh-CN': '软电话', 'zh-TW': '軟體電話', en: 'Softphone' }
    draw(<SitesPage sites={[aSite()]} lines={[]} marks={new Map()} grant={null} offers={[{ item: 'line-1.p' as PublishedSiteId, labels, origins: [CRM], parts: ['headerMap', 'domProfile'] }]} usualNames={{ caller: [], dialled: [], callId: [] }} onCommand={orderBook().onCommand} onAdd={onAdd} onAllow={ok} onSwitchOff={ok} onForget={ok} onTryAddress={() => Promise.resolve('nothing')} onTryPage={() => Promise.resolve([])} />)
    expect(screen.getByText(/软电话的信令头.*页面上显示的内容/u)).toBeTruthy()
    await press('启用 crm.example')
    expect(onAdd).toHaveBeenCalledExactlyOnceWith(CRM)
  })

  it('say whose each part of the profile is, and one click takes the other', async () => {
    const published = { version: 3, line: 'line-1' as LineId, labels: { 'zh-CN': '软电话', 'zh-TW': '軟體電話', en: 'Softphone' }, inForce: ['domProfile'], exceptions: ['headerMap'], kept: ['domProfile'] } as const
    const { given } = page([aSite({ published })])
    expect(screen.getByText('团队下发：软电话')).toBeTruthy()
    expect(screen.getByText('本机自己的配置，没有用团队的')).toBeTruthy()
    await press('改用本机自己的')
    await press('改用团队的')
    expect(given).toEqual([{ name: 'site/use-published', body: { origin: PHONE, part: 'domProfile', isPublished: false } }, { name: 'site/use-published', body: { origin: PHONE, part: 'headerMap', isPublished: true } }])
  })

  it('each say on, off, or cannot see and why, with the button that mends it', async () => {
    const frame = 'https://cti.example' as PageOrigin
    const { onAllow } = page([
      aSite({ origin: CRM, profile: { isOn: true, frameOrigins: [frame], headerMap: {} }, light: 'cannot-see', why: 'no-permission' }),
      aSite({ troubles: { impossible: 12, hookErrors: 1 } }), aSite({ origin: 'https://old.example' as PageOrigin, light: 'off', profile: { isOn: false, frameOrigins: [], headerMap: {} } }),
    ])
    expect([...document.querySelectorAll('.site-row')].map((each) => each.textContent)).toEqual(['crm.example看不到', 'phone.example已启用', 'old.example未启用'])
    expect(screen.getByText(/浏览器没有允许访问/)).toBeTruthy()
    await act(async () => void fireEvent.click(screen.getByText('允许访问')))
    expect(onAllow).toHaveBeenCalledExactlyOnceWith(CRM, [frame])
    fireEvent.click(screen.getByText('phone.example'))
    expect(screen.getByText(/报告了 12 条不可能的通话信息/)).toBeTruthy()
    expect(screen.getByText(/出错 1 次/)).toBeTruthy()
  })

  it('that a policy lists are not switched off here, and its parts of the profile not changed', () => {
    page([aSite({ decided: ['headerMap'] })])
    expect(screen.queryByText('停用')).toBeNull()
    expect(screen.getByText('由您的组织决定，不能在此停用。')).toBeTruthy()
    expect(document.querySelectorAll('fieldset:disabled .header-row, fieldset:disabled form')).toHaveLength(1)
  })
})

describe('the profile of a site', () => {
  it('maps the headers of a call, and a mistake loses nothing', async () => {
    const { given } = page([aSite()])
    await press('添加一行')
    write('信头名称', 'Subject')
    fireEvent.change(screen.getByLabelText('含义'), { target: { value: 'waitSeconds' } })
    await act(async () => void fireEvent.click(screen.getAllByText('保存')[0] as HTMLElement))
    expect(screen.getByRole('alert').textContent).toContain('“Subject”不是 X- 信头')
    expect(given).toEqual([])
    write('信头名称', 'X-Own-Wait')
    await act(async () => void fireEvent.click(screen.getAllByText('保存')[0] as HTMLElement))
    expect(given).toEqual([{ name: 'site/change-profile', body: { origin: PHONE, headerMap: [{ header: 'X-Own-Wait', fact: 'waitSeconds' }] } }])
    expect(screen.getByText('已保存')).toBeTruthy()
  })

  it('shows what would be read from a link before it is saved', async () => {
    const { onTryAddress, given } = page([aSite({ profile: { isOn: true, frameOrigins: [], headerMap: {}, urlPop: { callerParameters: ['from'], dialledParameters: [], callIdParameters: [] } } })], { told: { direction: 'inbound', rawNumber: '+8613800138000', dialled: '4008001234' } })
    write('来电号码的参数', 'from, ani')
    write('完整网址', 'https://crm.example/pop?from=13800138000')
    await press('试一个网址')
    expect(onTryAddress).toHaveBeenCalledExactlyOnceWith('https://crm.example/pop?from=13800138000', { callerParameters: ['from', 'ani'], dialledParameters: [], callIdParameters: [] })
    expect(screen.getByText('+8613800138000')).toBeTruthy()
    write('完整网址', 'crm')
    await press('试一个网址')
    expect(screen.getByText(/不是完整的网址/)).toBeTruthy()
    expect(given).toEqual([])
  })

  it('names a selector that is none, and tries on the open page what is right', async () => {
    const { given } = page([aSite({ profile: { isOn: true, frameOrigins: [], headerMap: {}, domProfile: PHONE_BAR } })], {
      tried: [{ phase: 'ringing', rawNumber: '138 0013 8000', found: { state: 1, number: 1, name: 0, answerButton: 1 }, badSelectors: [] }],
    })
    write('通话状态', '#bar >> .state')
    await press('在打开的页面上试试')
    expect(screen.getByRole('alert').textContent).toContain('“#bar >> .state”不是 CSS 选择器')
    write('通话状态', 'phone-bar >>> .state')
    await press('在打开的页面上试试')
    expect(screen.getByText(/读出：138 0013 8000/)).toBeTruthy()
    expect(given).toEqual([])
  })

  it('tells where the page shows what is said, and names the line that is wrong', async () => {
    const { given } = page([aSite()])
    const save = async () => await act(async () => void fireEvent.click(screen.getAllByText('保存').at(-1) as HTMLElement))
    write('段内的发言人', '.who')
    await save()
    expect(screen.getByRole('alert').textContent).toContain('请填写每段话的选择器')
    write('每段话', 'chat-log >>> .message[')
    await save()
    expect(screen.getByRole('alert').textContent).toContain('“chat-log >>> .message[”不是 CSS 选择器')
    write('每段话', 'chat-log >>> .message')
    write('指坐席的名字', '客服*\n您')
    fireEvent.change(screen.getByLabelText('种类'), { target: { value: 'chat' } })
    await save()
    expect(given).toEqual([{ name: 'site/change-profile', body: { origin: PHONE, transcript: { source: 'chat', block: ['chat-log >>> .message'], text: [], speaker: ['.who'], agentTexts: ['客服*', '您'], customerTexts: [], agentBlocks: [] } } }])
  })

  it('comes from a file whole, or not at all with the place that is wrong', async () => {
    const { given } = page([aSite()])
    const choose = async (text: string) => await act(async () => {
      // jsdom's own File cannot be read as text.
      fireEvent.change(screen.getByLabelText('导入'), { target: { files: [new NodeFile([text], 'phone.json')] } })
      await new Promise((resolve) => setTimeout(resolve, 0))
    })
    await choose('{')
    expect(screen.getByRole('alert').textContent).toContain('不是 JSON')
    await choose('{"format":"callside-site-profile","version":1,"domProfile":{"state":["#a",3]}}')
    expect(screen.getByRole('alert').textContent).toContain('“domProfile.state[2]”')
    await choose('{"format":"callside-site-profile","version":1,"origin":"https://other.example","headerMap":[{"header":"X-Q","fact":"queue"}]}')
    expect(given).toEqual([{ name: 'site/change-profile', body: { origin: PHONE, headerMap: [{ header: 'X-Q', fact: 'queue' }], forget: ['urlPop', 'domProfile', 'transcript'] } }])
    expect(screen.getByText(/来自 other.example/)).toBeTruthy()
  })
})
