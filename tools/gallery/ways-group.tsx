import type { ReactNode } from 'react'
import type { EpochMs } from '../../src/core/contract/ids'
import type { WaySettings } from '../../src/core/contract/ways'
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings-with-policy'
import type { WayRow } from '../../src/core/team/way-rows'
import { PLACE_TROUBLES } from '../../src/core/team/team-place'
import type { OnCommand } from '../../src/ui/hooks/reply'
import { AddressForm } from '../../src/ui/ways/address-form'
import { AddressPart } from '../../src/ui/ways/address-part.no-egress'
import type { FolderSeen } from '../../src/ui/ways/folder-line'
import { InSection, type InSectionProps } from '../../src/ui/ways/in-section'
import { OutSection, type OutSectionProps } from '../../src/ui/ways/out-section'
import { NOW } from '../../tests/fixtures/cards'
import '../../src/ui/settings/settings.css'

const onCommand: OnCommand = () => Promise.resolve({ ok: true })
const nothing = () => Promise.resolve()
const onReply = () => Promise.resolve({ ok: true } as const)
const at = (minutes: number) => (NOW + minutes * 60_000) as EpochMs
const folder: FolderSeen = { canPick: true, name: '班组共享 team-share', needsClick: false, onPick: nothing, onAllow: nothing, onForget: nothing }
const FINE: WayRow = { way: 'in', askedAt: at(-4), answeredAt: at(-4), nextAt: at(9), failures: 0 }
const down = (trouble: NonNullable<WayRow['trouble']>): WayRow => ({ way: 'in', askedAt: at(-3), answeredAt: at(-190), nextAt: at(37), failures: 3, trouble, troubleSince: at(-63) })
const PACK = 'packs/broadband.callside-pack'

function settingsOf(ways: Partial<WaySettings>, decided: NonNullable<(typeof DEFAULT_SETTINGS)['decided']['ways']> = []) {
  return { ...DEFAULT_SETTINGS, ways: { ...DEFAULT_SETTINGS.ways, ...ways }, decided: { ...DEFAULT_SETTINGS.decided, ways: decided } }
}

function into(ways: Partial<WaySettings>, more: Partial<InSectionProps> = {}, decided?: Parameters<typeof settingsOf>[1]) {
  const settings = settingsOf(ways, decided)
  const missing = more.isHostMissing ? [new URL(settings.ways.address).origin as never] : []
  const address = <AddressForm settings={settings} way="in" missing={missing} onSave={onReply} onAllow={onReply} />
  return <InSection settings={settings} row={FINE} folder={folder} isHostMissing={false} address={address} now={NOW} onCommand={onCommand} {...more} />
}

function out(ways: Partial<WaySettings>, more: Partial<OutSectionProps> = {}, decided?: Parameters<typeof settingsOf>[1]) {
  const settings = settingsOf(ways, decided)
  const address = <AddressForm settings={settings} way="out" missing={[]} onSave={onReply} onAllow={onReply} />
  return <OutSection settings={settings} row={FINE} waiting={0} changedElsewhere={[]} notTaken={[]} folder={folder} isHostMissing={false} address={address} now={NOW} onCommand={onCommand} {...more} />
}

const FILES = { from: 'address', address: 'https://files.example/team/' } as const
const DAV = { to: 'upload', uploadAddress: 'https://dav.example/remote.php/dav/files/lead/team/', user: 'lead', hasPassword: true } as const

/** Where packs come from and where they go, in every state. */
export const waysGroup = (): Readonly<Record<string, ReactNode>> => ({
  'in, nothing': into({}),
  'in, folder': into({ from: 'folder' }),
  'in, folder not picked': into({ from: 'folder' }, { folder: { canPick: true, needsClick: false, onPick: nothing, onAllow: nothing, onForget: nothing } }),
  'in, folder needs a click': into({ from: 'folder' }, { folder: { ...folder, needsClick: true } }),
  'in, no picker': into({ from: 'folder' }, { folder: { canPick: false, needsClick: false, onPick: nothing, onAllow: nothing, onForget: nothing } }),
  'in, address': into(FILES),
  'in, host not allowed': into(FILES, { isHostMissing: true }),
  'in, not asked yet': into(FILES, { row: undefined }),
  'in, decided': into(FILES, {}, ['from', 'address', 'askEveryMinutes', 'jitterMinutes']),
  'in, no egress': into(FILES, { address: <AddressPart /> }),
  ...Object.fromEntries(PLACE_TROUBLES.filter((each) => each !== 'no-permission').map((trouble) => [`in, ${trouble}`, into(FILES, { row: down(trouble) })])),
  'out, nothing': out({}),
  'out, folder': out({ to: 'folder' }),
  'out, upload': out(DAV),
  'out, waiting': out(DAV, { waiting: 3, row: down('offline') }),
  'out, somebody was first': out(DAV, { changedElsewhere: [PACK] }),
  'out, not taken': out(DAV, { waiting: 1, notTaken: [PACK] }),
  'out, decided': out(DAV, {}, ['to', 'uploadAddress', 'user']),
})
