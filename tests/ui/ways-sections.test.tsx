import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { EpochMs, PageOrigin } from '../../src/core/contract/ids'
import type { MessageBody } from '../../src/core/contract/messages'
import type { WaySettings } from '../../src/core/contract/ways'
import { NO_TEAM } from '../../src/core/settings/team-under-policy'
import type { WayRow } from '../../src/core/team/way-rows'
import { AddressForm, type AddressFormProps } from '../../src/ui/ways/address-form'
import { AddressPart as WithoutEgress } from '../../src/ui/ways/address-part.no-egress'
import type { FolderSeen } from '../../src/ui/ways/folder-line'
import { InSection, type InSectionProps } from '../../src/ui/ways/in-section'
import { OutSection, type OutSectionProps } from '../../src/ui/ways/out-section'
import { someSettings } from '../fixtures/builders/a-call-row'
import { NOON } from '../fixtures/builders/a-store'
import { draw, orderBook } from './draw'

const nothing = () => Promise.resolve()
const FOLDER: FolderSeen = { canPick: true, name: 'team', needsClick: false, onPick: nothing, onAllow: nothing, onForget: nothing }
const FINE: WayRow = { way: 'in', askedAt: NOON, answeredAt: NOON, nextAt: (NOON + 600_000) as EpochMs, failures: 0 }
const settingsOf = (ways: Partial<WaySettings>, decided?: readonly (keyof WaySettings)[]) => someSettings({ ways: { ...NO_TEAM, ...ways }, decided: { fields: [], lines: [], sites: {}, ...(decided && { ways: decided as never }) } })
const press = async (name: string | RegExp) => await act(async () => void fireEvent.click(screen.getByRole('button', { name })))
const told = () => screen.getByRole('status').textContent

function into(ways: Partial<WaySettings>, more: Partial<InSectionProps> = {}) {
  const orders = orderBook()
  draw(<InSection settings={settingsOf(ways)} row={FINE} folder={FOLDER} isHostMissing={false} address={null} now={NOON} onCommand={orders.onCommand} {...more} />)
  return orders
}

function out(ways: Partial<WaySettings>, more: Partial<OutSectionProps> = {}) {
  const orders = orderBook()
  draw(<OutSection settings={settingsOf(ways)} row={FINE} waiting={0} changedElsewhere={[]} notTaken={[]} folder={FOLDER} isHostMissing={false} address={null} now={NOON} onCommand={orders.onCommand} {...more} />)
  return orders
}

describe('where packs come from', () => {
  it('says when it was asked and when it is asked again, and asks at once by a click', async () => {
    const { given } = into({ from: 'folder' })
    expect(told()).toMatch(/正常 · 上次 .* · 下次/)
    await press('现在就取')
    expect(given).toEqual([{ name: 'ways/ask-now', body: {} }])
  })

  it('says that one click is needed, and offers it', async () => {
    let allowed = 0
    into({ from: 'folder' }, { folder: { ...FOLDER, needsClick: true, onAllow: () => Promise.resolve(void (allowed += 1)) } })
    expect(told()).toContain('需要点一次')
    expect(screen.queryByRole('button', { name: '现在就取' })).toBeNull()
    await press('允许使用这个文件夹')
    expect(allowed).toBe(1)
  })

  it('says since when it is not reached, why, and what stays', () => {
    into({ from: 'address', address: 'https://files.example/team/' }, { row: { ...FINE, trouble: 'offline', troubleSince: NOON, failures: 2 } })
    expect(told()).toMatch(/自 .* 起不正常.*原来的知识照常使用.*最近一次正常/s)
  })

  it('in a browser without a picker of folders names what there is instead', () => {
    const { name: _, ...unpicked } = FOLDER
    into({ from: 'folder' }, { folder: { ...unpicked, canPick: false } })
    expect(screen.getByText(/这个浏览器不能选择文件夹/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '选择文件夹' })).toBeNull()
  })

  it('takes whole minutes and nothing else', async () => {
    const { given } = into({ from: 'folder' })
    fireEvent.change(screen.getByLabelText('每隔（分钟）'), { target: { value: '0' } })
    await press('保存')
    expect(screen.getByRole('alert').textContent).toContain('没有保存任何更改')
    fireEvent.change(screen.getByLabelText('每隔（分钟）'), { target: { value: '30' } })
    await press('保存')
    expect(given).toEqual([{ name: 'ways/choose', body: { from: 'folder', to: 'none', askEveryMinutes: 30, jitterMinutes: 5 } }])
  })

  it('shows what the organisation decided, and asks nothing of it', () => {
    into({}, { settings: settingsOf({ from: 'address', address: 'https://files.example/team/' }, ['from', 'address', 'askEveryMinutes', 'jitterMinutes']) })
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(screen.queryByRole('button', { name: '保存' })).toBeNull()
    expect(screen.getByRole('group', { name: '来源' }).textContent).toContain('一个网址')
  })

  it('in the build without egress has no address, and says so', () => {
    into({ from: 'address' }, { address: <WithoutEgress /> })
    expect(screen.getByText(/这个版本不联网/)).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})

describe('where packs go', () => {
  it('says what waits, and writes it at once by a click', async () => {
    const { given } = out({ to: 'folder' }, { waiting: 2 })
    expect(screen.getByText('2 个文件在排队，会自动写入。')).toBeTruthy()
    await press('现在就写')
    expect(given).toEqual([{ name: 'ways/ask-now', body: {} }])
  })

  it('tells that somebody published since, that nothing was overwritten, and takes theirs by a click', async () => {
    const { given } = out({ to: 'folder' }, { changedElsewhere: ['packs/line-1.callside-pack'] })
    expect(screen.getByText(/没有覆盖别人的/)).toBeTruthy()
    await press('先取来别人的')
    expect(given).toEqual([{ name: 'ways/take-theirs', body: { name: 'packs/line-1.callside-pack' } }])
  })
})

describe('an address', () => {
  function form(ways: Partial<WaySettings>, more: Partial<AddressFormProps> = {}) {
    const saved: MessageBody<'ways/save-addresses'>[] = []
    const onSave = (body: MessageBody<'ways/save-addresses'>) => Promise.resolve(saved.push(body)).then(() => ({ ok: true } as const))
    draw(<AddressForm settings={settingsOf(ways)} way="out" missing={[]} onSave={onSave} onAllow={() => Promise.resolve({ ok: true })} {...more} />)
    return saved
  }

  it('names what agents take the pack from, once there is one to write to; a presigned one is for this desk alone', () => {
    const shownOf = (uploadAddress: string) => {
      form({ to: 'upload', uploadAddress })
      const shown = document.querySelector('[data-address]')?.textContent
      cleanup()
      return shown
    }
    expect(['https://dav.example/team/', 'https://store.example/x?sig=1', ''].map(shownOf)).toEqual(['https://dav.example/team/packs/line-1.callside-pack', undefined, undefined])
  })

  it('that others could read on the way is not saved', async () => {
    const saved = form({ to: 'upload' })
    fireEvent.change(screen.getByLabelText('写入网址'), { target: { value: 'http://dav.example/team/' } })
    await press('保存')
    expect(screen.getByRole('alert').textContent).toContain('这个网址不能用')
    expect(saved).toEqual([])
  })

  it('keeps a password that is not typed again, and forgets one by a click; it is never shown', async () => {
    const saved = form({ to: 'upload', uploadAddress: 'https://dav.example/', user: 'ann', hasPassword: true })
    expect(screen.getByLabelText('密码')).toHaveProperty('value', '')
    await press('保存')
    fireEvent.change(screen.getByLabelText('密码'), { target: { value: 'made-up' } })
    await press('保存')
    expect(screen.getByLabelText('密码')).toHaveProperty('value', '')
    await press('删除密码')
    expect(saved.map(({ password }) => password)).toEqual([undefined, 'made-up', ''])
  })

  it('whose host the browser does not allow yet asks for that host alone', async () => {
    let asked = 0
    form({ to: 'upload', uploadAddress: 'https://dav.example/' }, { missing: ['https://dav.example' as PageOrigin], onAllow: () => Promise.resolve(void (asked += 1)).then(() => ({ ok: true } as const)) })
    expect(screen.getAllByRole('button', { name: /允许访问/ }).map(({ textContent }) => textContent)).toEqual(['允许访问 dav.example'])
    expect(asked).toBe(0)
    await press('允许访问 dav.example')
    expect(asked).toBe(1)
  })
})
