import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { EpochMs, LineId, SiteId } from '../../src/core/contract/ids'
import { packLight } from '../../src/core/packs/pack-light'
import type { KeyId } from '../../src/core/packs/keys'
import type { PairingCode } from '../../src/core/packs/pairing-code'
import { PACK_REFUSALS } from '../../src/core/packs/pack-refusal'
import type { TeamState } from '../../src/core/packs/team-state'
import { PackLightLine } from '../../src/ui/packs/pack-light-line'
import { IDLE, type PackWork } from '../../src/ui/packs/pack-work'
import { RefusedLine } from '../../src/ui/packs/refused-line'
import { TeamPage, type TeamPageProps } from '../../src/ui/packs/team-page'
import { NOW } from '../fixtures/cards'
import { draw, orderBook } from './draw'

const NOBODY: TeamState = { packs: [], refused: [], roots: [], codes: [], keys: [] }
const LEAD: TeamState = {
  ...NOBODY,
  packs: [2, 1].map((version) => ({ version, madeAt: NOW, takenAt: NOW, isOwn: true, lead: '周班长', items: 3, changes: { added: 1, changed: 0, retired: 0 }, isKept: true })),
  keys: [
    { id: 'root' as KeyId, kind: 'root', name: '周班长', alg: 'Ed25519', lines: [], canExport: true, isRevoked: false, isReplaced: false },
    { id: 'lead' as KeyId, kind: 'lead', name: '周班长', alg: 'Ed25519', role: 'admin', lines: [], canExport: true, isRevoked: false, isReplaced: false },
  ],
}

function drawPage(team: TeamState, more: Partial<TeamPageProps> = {}) {
  const orders: unknown[][] = []
  const note = (name: string) => (...given: unknown[]) => void orders.push([name, ...given])
  draw(
    <TeamPage
      team={team} work={IDLE} now={NOW} site="" firstTab="publish" mayPublish ways={null} otherLine={undefined} onSwitchLine={note('switch-line')} onTurn={note('turn')} onCheck={note('check')} onPublish={note('publish')}
      onGoBack={note('go-back')} onFiles={note('files')} onCode={note('code')} onTrust={note('trust')} onForget={note('forget')} onPassphrase={note('passphrase')} onExportTrust={note('export-trust')} onMake={note('make')}
      lines={[]} onAddLead={note('add-lead')} onExport={note('export')} onRevoke={note('revoke')} onRotate={note('rotate')} {...more}
    />,
  )
  return orders
}
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const told = (each: NonNullable<PackWork['told']>): PackWork => ({ isBusy: false, told: each })

test('without a key the page leads to making one, with a passphrase that is long enough and typed twice', () => {
  const orders = drawPage(NOBODY)
  press('去创建密钥')
  type('客服中心的名称', '宽带客服中心')
  type('您的姓名（显示在每个版本上）', '周班长')
  type('密钥文件的口令', 'short')
  type('再输入一次', 'short')
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '创建密钥' }).disabled).toBe(true)
  type('密钥文件的口令', 'long enough for a key')
  type('再输入一次', 'long enough for a kez')
  expect(screen.getByText('两次输入的口令不同。')).toBeDefined()
  type('再输入一次', 'long enough for a key')
  fireEvent.click(screen.getByLabelText('有坐席使用 Chrome 137 之前的浏览器（改用 P-256 签名）'))
  press('创建密钥')
  expect(orders.at(-1)).toEqual(['make', '宽带客服中心', '周班长', 'ECDSA-P256', 'long enough for a key'])
})

test('a lead publishes with a note and an end, and goes back only after saying so twice', () => {
  const orders = drawPage(LEAD)
  type('这一版改了什么（可不填）', '漫游资费')
  type('几天后不再接收（可不填）', '30')
  press('发布新版本')
  expect(orders).toEqual([['publish', '漫游资费', 30]])
  fireEvent.click(screen.getByRole('tab', { name: '版本记录' }))
  press('恢复到这一版')
  expect(orders.filter(([name]) => name === 'go-back')).toEqual([])
  press('确定恢复，并作为新版本发布')
  expect(orders.at(-1)).toEqual(['go-back', 1])
})

test('what is in the way is listed with a way to it', () => {
  drawPage(LEAD, { work: told({ told: 'checked', items: 3, problemCount: 1, problems: [{ kind: 'demand', id: 'd', title: '查话费', why: 'broken-reference', isInTheWay: true }] }) })
  expect(screen.getByText('有 1 处必须先改好')).toBeDefined()
  expect(screen.getByRole('link', { name: '查话费' }).getAttribute('href')).toBe('items.html#demand/d')
})

test('an agent types the code, compares one that came by a picture, and switches to the line of the pack', () => {
  const root = { alg: 'Ed25519', key: 'k', site: '宽带客服中心' as SiteId } as const
  const orders = drawPage(NOBODY, { firstTab: 'trust', otherLine: 'line-2' as LineId, work: told({ told: 'invited', root, code: 'NTZM-W8ZA-8YZE-8J0Z' as PairingCode, how: 'picture' }) })
  type('班长念的配对码', 'ntzm')
  press('使用此码')
  press('每一位都相同，信任')
  press('改用这条业务线')
  expect(orders).toEqual([['code', 'ntzm'], ['trust', root, 'picture'], ['switch-line', 'line-2']])
})

test('an agent’s desk takes, and has nothing to publish or to sign with', () => {
  drawPage(LEAD, { mayPublish: false })
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['接收与信任', '来源与去处', '版本记录'])
  expect(screen.getByLabelText('班长念的配对码')).toBeDefined()
})

test('the code of this desk stands there to be read aloud, and as a picture', () => {
  drawPage({ ...LEAD, roots: [{ id: 'r', site: 'x' as SiteId, code: 'NTZM-W8ZA-8YZE-8J0Z' as PairingCode, root: { alg: 'Ed25519', key: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', site: 'x' as SiteId }, at: NOW, isOwn: true, isReplaced: false }] }, { firstTab: 'trust' })
  expect(screen.getAllByText('NTZM-W8ZA-8YZE-8J0Z').length).toBeGreaterThan(0)
  expect(screen.getByRole('img', { name: '配对二维码' })).toBeDefined()
})

test.each(['zh-CN', 'zh-TW', 'en'] as const)('every refusal says in %s what happened and what to do', (language) => {
  for (const why of PACK_REFUSALS) draw(<RefusedLine why={why} />, language)
  const said = screen.getAllByRole('alert').map(({ textContent }) => textContent ?? '')
  expect(new Set(said).size).toBe(PACK_REFUSALS.length)
  expect(said.filter((text) => text.length <= 15)).toEqual([])
})

test('the light: nothing where no lead publishes, how old it is, late after a day without word, refused until one is taken', () => {
  const pack = { version: 3, madeAt: NOW, isFromPlace: true }
  expect(packLight({}, NOW)).toEqual({ is: 'none' })
  expect(packLight({ pack, checkedAt: NOW }, NOW)).toEqual({ is: 'fresh', version: 3, madeAt: NOW })
  expect(packLight({ pack, checkedAt: (NOW - 86_400_001) as EpochMs }, NOW).is).toBe('late')
  expect(packLight({ pack: { ...pack, isFromPlace: false } }, NOW).is).toBe('fresh')
  expect(packLight({ pack, checkedAt: NOW, refused: 'damaged' }, NOW)).toEqual({ is: 'refused', why: 'damaged', version: 3, madeAt: NOW })
  draw(<PackLightLine light={{ is: 'refused', why: 'damaged', version: 3, madeAt: NOW }} now={NOW} onCommand={orderBook().onCommand} />)
  expect(screen.getByRole('link').getAttribute('href')).toBe('/tabs/team.html#trust')
})

test('a lead’s key is made for the lines of business that were chosen', () => {
  const lines = [['l1', '宽带客服'], ['l2', '手机客服']].map(([id, name]) => ({ id: id as LineId, labels: { 'zh-CN': name ?? '', 'zh-TW': name ?? '', en: name ?? '' } }))
  const orders = drawPage(LEAD, { lines })
  fireEvent.click(screen.getByRole('tab', { name: /签名密钥/u }))
  fireEvent.click(screen.getByRole('button', { name: '添加班长' }))
  fireEvent.change(screen.getByLabelText('班长姓名'), { target: { value: '林芳' } })
  fireEvent.click(screen.getByRole('checkbox', { name: '手机客服' }))
  fireEvent.change(screen.getByLabelText('密钥文件的口令'), { target: { value: 'made-up passphrase' } })
  fireEvent.change(screen.getByLabelText('再输入一次'), { target: { value: 'made-up passphrase' } })
  fireEvent.click(screen.getByRole('button', { name: '生成密钥文件' }))
  expect(orders).toContainEqual(['add-lead', '林芳', 'lead', ['l2'], 'made-up passphrase'])
})

test('where packs come of a line that this desk does not work in, one click goes over to it', async () => {
  const light = packLight({ otherLine: 'line-2' as LineId }, NOW)
  const { given, onCommand } = orderBook()
  draw(<PackLightLine light={light} now={NOW} onCommand={onCommand} />)
  fireEvent.click(screen.getByRole('button', { name: '改用这条业务线' }))
  await waitFor(() => expect(given).toEqual([{ name: 'shift/change-line', body: { line: 'line-2' } }]))
})
