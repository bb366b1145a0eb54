import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { VaultSeen } from '../../src/core/settings/vault-seen'
import type { VaultId } from '../../src/core/contract/ids'
import type { LineOfBusiness } from '../../src/core/contract/definitions'
import { LinesSection } from '../../src/ui/settings/lines-section'
import { NumbersSection } from '../../src/ui/settings/numbers-section'
import { PlaceSection } from '../../src/ui/settings/place-section'
import { StorageSection } from '../../src/ui/settings/storage-section'
import { VaultNotices } from '../../src/ui/vault/vault-notices'
import { VaultLights } from '../../src/ui/vault/vault-lights'
import { VaultSection } from '../../src/ui/vault/vault-section'
import { someSettings } from '../fixtures/builders/a-call-row'
import { LINE } from '../fixtures/builders/a-fact'
import { NOW } from '../fixtures/cards'
import { draw, orderBook } from './draw'

const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const press = async (name: string) => await act(async () => void fireEvent.click(screen.getAllByText(name, { selector: 'button' })[0] as HTMLElement))
const aLine = (id: string, name: string, more: Partial<LineOfBusiness> = {}): LineOfBusiness => ({
  kind: 'line', id: id as never, version: 1, labels: { 'zh-CN': name, 'zh-TW': name, en: name }, dialledNumbers: [], changedAt: NOW, ...more,
})

describe('the settings', () => {
  it('name the numbers that cannot be read, and keep all that was typed', async () => {
    const { given, onCommand } = orderBook()
    draw(<NumbersSection settings={someSettings({ ownNumbers: ['4008001234'] })} onCommand={onCommand} />)
    write('我们自己的号码', '4008001234\n总机\n010-62345678')
    write('公共号码（总机、平台、虚拟号）', '+86170000*\n+8*')
    await press('保存')
    expect(screen.getByRole('alert').textContent).toContain('总机')
    expect(screen.getByRole('alert').textContent).toContain('+8*')
    expect((screen.getByLabelText('我们自己的号码') as HTMLTextAreaElement).value).toContain('总机')
    expect(given).toEqual([])
    write('我们自己的号码', ' 4008001234 \n\n010-62345678\n4008001234')
    write('公共号码（总机、平台、虚拟号）', '+86170000*')
    await press('保存')
    expect(given).toEqual([{ name: 'settings/change', body: { ownNumbers: ['4008001234', '010-62345678'], sharedNumbers: ['+86170000*'] } }])
  })

  it('show what the organisation decided, and let it not be changed', () => {
    const settings = someSettings({ decided: { fields: ['language', 'region', 'timeZone', 'isPopOn', 'ownNumbers'], lines: [], sites: {} } })
    draw(<><PlaceSection settings={settings} timeZones={['Asia/Shanghai']} onCommand={orderBook().onCommand} /><NumbersSection settings={settings} onCommand={orderBook().onCommand} /></>)
    expect(screen.getAllByText('由您的组织决定')).toHaveLength(4)
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(screen.getAllByRole('combobox')).toHaveLength(1)
    expect((screen.getByLabelText('我们自己的号码') as HTMLTextAreaElement).readOnly).toBe(true)
  })

  it('add a line of business with the numbers customers dial, and retire one that is not in front', async () => {
    const { given, onCommand } = orderBook()
    draw(<LinesSection settings={someSettings()} lines={[aLine(LINE, '宽带'), aLine('m', '手机', { dialledNumbers: ['10010'] })]} onCommand={onCommand} />)
    await press('添加业务线')
    write('名称', '固话')
    write('客户拨打的号码', '热线')
    await press('保存')
    expect(screen.getByRole('alert').textContent).toContain('热线')
    write('客户拨打的号码', '10000')
    await press('保存')
    fireEvent.click(screen.getAllByText('修改')[0] as HTMLElement)
    expect(screen.queryByText('停用')).toBeNull()
    fireEvent.click(screen.getAllByText('修改')[1] as HTMLElement)
    await press('停用')
    expect(given).toEqual([
      { name: 'line/save', body: { name: '固话', dialledNumbers: ['10000'], isRetired: false } },
      { name: 'line/save', body: { line: 'm', name: '手机', dialledNumbers: ['10010'], isRetired: true } },
    ])
  })

  it('give a line a vault of its own, the one of a client who has other lines, and a mark', async () => {
    const { given, onCommand } = orderBook({ ok: false, why: 'has-records' })
    draw(<LinesSection settings={someSettings()} lines={[aLine(LINE, '宽带'), aLine('m', '手机', { vault: 'Acme' })]} onCommand={onCommand} />)
    await press('添加业务线')
    write('名称', '固话')
    write('资料库', 'same:Acme')
    fireEvent.click(screen.getByLabelText('棕'))
    await press('保存')
    expect(screen.getByRole('alert').textContent).toContain('没有改动')
    write('资料库', 'own')
    write('委托方名称', 'Borealis ')
    await press('保存')
    expect(given.map(({ body }) => body)).toEqual([
      { name: '固话', dialledNumbers: [], isRetired: false, vault: 'Acme', colour: 'brown' }, { name: '固话', dialledNumbers: [], isRetired: false, vault: 'Borealis', colour: 'brown' },
    ])
  })

  it('say how much is on the disk, and what to do where the browser does not keep it', async () => {
    const { unmount } = draw(<StorageSection state={{ isKept: true, usedBytes: 812_400_000, quotaBytes: 64_000_000_000 }} onAsk={() => Promise.resolve(true)} />, 'en')
    expect(screen.getByText('812.4 MB used of 64 GB')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
    unmount()
    draw(<StorageSection state={{ isKept: false, usedBytes: 10 }} onAsk={() => Promise.resolve(false)} />, 'en')
    await press('Ask the browser to keep it')
    expect(screen.getByRole('status').textContent).toContain('did not agree')
  })
})

const aVault = (state: VaultSeen['state'], more: Partial<VaultSeen> = {}): VaultSeen => ({ id: 'v' as VaultId, lines: [], state, ...more })

describe('the passphrase', () => {
  it('is set by typing it twice', async () => {
    const { given, onCommand } = orderBook()
    draw(<VaultSection vaults={[aVault('none')]} isLockedAtShiftEnd onCommand={onCommand} />)
    await press('设置口令')
    write('新口令', '正确的马 battery')
    write('再输入一次', '正确的驴 battery')
    expect(screen.getByText('两次输入的口令不同。')).toBeTruthy()
    expect((screen.getByText('保存') as HTMLButtonElement).disabled).toBe(true)
    write('再输入一次', '正确的马 battery')
    await press('保存')
    expect(given).toEqual([{ name: 'vault/set-passphrase', body: { vault: 'v', passphrase: '正确的马 battery' } }])
    expect(screen.getByText('口令已生效。')).toBeTruthy()
  })

  it('is asked for where it is changed, and locks at once', async () => {
    const { given, onCommand } = orderBook()
    draw(<VaultSection vaults={[aVault('open')]} isLockedAtShiftEnd={false} onCommand={onCommand} />)
    await press('更改口令')
    write('现在的口令', 'the first one')
    write('新口令', 'the second one')
    write('再输入一次', 'the second one')
    await press('保存')
    await press('现在锁定')
    fireEvent.click(screen.getByLabelText('下班或换人时自动锁定'))
    expect(given.map(({ name, body }) => [name, body])).toEqual([
      ['vault/set-passphrase', { vault: 'v', passphrase: 'the second one', current: 'the first one' }], ['vault/lock', { vault: 'v' }], ['settings/change', { isLockedAtShiftEnd: true }],
    ])
  })

  it('is of each client by itself, and says where records lie that should lie elsewhere', async () => {
    const { given, onCommand } = orderBook()
    const line = (id: string, name: string, more: object = {}) => ({ id: id as never, labels: { 'zh-CN': name, 'zh-TW': name, en: name }, ...more })
    draw(<VaultSection
      vaults={[aVault('none', { lines: [line('h', '总机', { meant: { client: 'Cirrus' } })] }), aVault('locked', { id: 'a' as VaultId, client: 'Acme', lines: [line('a', '宽带'), line('n', '夜间')] }), aVault('open', { id: 'b' as VaultId, client: 'Borealis', lines: [line('b', '手机')] })]}
      isLockedAtShiftEnd onCommand={onCommand}
    />)
    const row = (name: string) => within(screen.getByRole('group', { name }))
    expect(row('总机').getByText(/应存入“Cirrus”的资料库/)).toBeTruthy()
    expect(row('Acme').getByText('存放：宽带 · 夜间')).toBeTruthy()
    fireEvent.change(row('Acme').getByLabelText('口令'), { target: { value: 'of acme' } })
    await act(async () => void fireEvent.click(row('Acme').getByText('解锁')))
    await act(async () => void fireEvent.click(row('Borealis').getByText('现在锁定')))
    expect(given).toEqual([{ name: 'vault/unlock', body: { vault: 'a', passphrase: 'of acme' } }, { name: 'vault/lock', body: { vault: 'b' } }])
  })

  it('is asked for by the name of its client, that of the line in front at once, and none twice on a page', () => {
    const line = { id: 'a' as never, labels: { 'zh-CN': '宽带', 'zh-TW': '', en: '' } }
    const vaults = [aVault('locked', { lines: [{ ...line, id: 'c' as never }] }), aVault('locked', { id: 'a' as VaultId, client: 'Acme', lines: [line] }), aVault('open', { id: 'b' as VaultId, client: 'Borealis' })]
    const { unmount } = draw(<VaultNotices vaults={vaults} line={'a' as never} onCommand={orderBook().onCommand} />)
    expect(screen.getByRole('region', { name: 'Acme的客户资料已锁定' })).toBeTruthy()
    expect(screen.getByText('宽带的客户资料已锁定').closest('details')?.open).toBe(false)
    unmount()
    draw(<VaultNotices vaults={vaults} isAsked={'a' as VaultId} line={'a' as never} onCommand={orderBook().onCommand} />)
    expect(screen.queryByText(/Acme/)).toBeNull()
    expect(screen.getByText('宽带的客户资料已锁定')).toBeTruthy()
  })

  it('has a light for each client’s vault where there are several, and locks an open one by a click', async () => {
    const { given, onCommand } = orderBook()
    const { unmount } = draw(<VaultLights vaults={[aVault('locked', { client: 'Acme' }), aVault('open', { id: 'b' as VaultId, client: 'Borealis' })]} onCommand={onCommand} />)
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Acme 已锁定', 'Borealis 已解锁现在锁定'])
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '现在锁定 Borealis' })))
    expect(given).toEqual([{ name: 'vault/lock', body: { vault: 'b' } }])
    unmount()
    draw(<VaultLights vaults={[aVault('open')]} onCommand={onCommand} />)
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('opens locked records from where "locked" is said', async () => {
    const { given, onCommand } = orderBook({ ok: false, why: 'wrong-passphrase' })
    draw(<VaultSection vaults={[aVault('locked')]} isLockedAtShiftEnd onCommand={onCommand} />)
    fireEvent.change(document.querySelector('input[type=password]') as Element, { target: { value: '不记得' } })
    await press('解锁')
    expect(given).toEqual([{ name: 'vault/unlock', body: { passphrase: '不记得', vault: 'v' } }])
    expect(screen.getByRole('alert').textContent).toContain('没有丢失')
  })
})
