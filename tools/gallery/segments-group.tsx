import type { EpochMs } from '../../src/core/contract/ids'
import type { DeviceState, LeavesState, RefusedSegment, ReturnsState, SiteKeyState } from '../../src/core/segments/segments-state'
import type { SegmentRefusal } from '../../src/core/segments/judge-segment'
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings-with-policy'
import type { SegmentsTold } from '../../src/core/segments/segments-messages'
import { DeskFrame } from '../../src/ui/desk/desk-frame'
import type { OnCommand } from '../../src/ui/hooks/reply'
import { SegmentsPage } from '../../src/ui/segments/segments-page'
import { labels, NOW } from '../../tests/fixtures/cards'

const onCommand: OnCommand = () => Promise.resolve({ ok: true })
const HOUR = 3_600_000
const ago = (hours: number) => (NOW - hours * HOUR) as EpochMs
const PUBLIC = 'BMadeUpPublicKeyOfTheGallery0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVW'
const KEY: SiteKeyState = { site: 'site-1' as never, publicKey: PUBLIC, code: 'K7QM-2XPA-9CDE', at: ago(400) }

const aDevice = (device: string, code: string, agents: readonly string[], more: Partial<DeviceState> = {}): DeviceState => ({
  device: device as never, publicKey: PUBLIC, code, state: 'accepted', agents, heardAt: ago(1), facts: 1_482, waiting: 0,
  lines: [{ line: 'm', labels: labels('手机客服', '行動客服', 'Mobile'), upTo: 1_510, gaps: [] }], ...more,
})
const DEVICES: readonly DeviceState[] = [
  aDevice('w', 'H3RN-77TD-0WQZ', ['1042'], { state: 'waiting', waiting: 3, facts: 0, lines: [] }),
  aDevice('a', 'K7QD-11ZZ-P4M2', ['1001']),
  aDevice('b', '9XAB-45TT-C0GE', ['1002', '1017'], { heardAt: ago(30), facts: 20_113, lines: [{ line: 'm', labels: labels('手机客服', '行動客服', 'Mobile'), upTo: 20_900, gaps: [{ from: 120, to: 180 }, { from: 4_001, to: 5_000 }] }] }),
  aDevice('c', 'M2WE-8VVK-00RJ', ['1003'], {
    heardAt: ago(80), lines: [
      { line: 'm', labels: labels('手机客服', '行動客服', 'Mobile'), upTo: 800, gaps: [{ from: 1, to: 200 }] },
      { line: 'b', labels: labels('宽带客服', '寬頻客服', 'Broadband'), upTo: 810, gaps: [] },
    ],
  }),
  aDevice('d', 'T5NN-3HHA-QW12', [], { state: 'turned-away', facts: 0, lines: [], heardAt: ago(200) }),
]
const WHYS: readonly SegmentRefusal[] = ['forged', 'forked', 'damaged', 'wrong-site', 'wrong-recipient', 'other-key', 'newer-format', 'not-a-segment', 'turned-away']
const REFUSED: readonly RefusedSegment[] = WHYS.map((why, n) => ({
  hash: `hash-${n}`, why, file: n === 7 ? '排班表.xlsx' : `Callside ${n + 1}.callside-segment`, at: ago(n + 1), ...(n < 7 && { code: 'K7QD-11ZZ-P4M2', range: { from: 1_001 + n * 100, to: 1_100 + n * 100 } }),
}))
const LEAVES: LeavesState = { code: 'K7QD-11ZZ-P4M2', waitingFacts: 0, sent: [], isAnyKept: false }

const RETURNS: Readonly<Record<string, ReturnsState>> = {
  none: { devices: [], refused: [] },
  one: { key: KEY, devices: DEVICES.slice(1, 2), refused: [] },
  many: { key: KEY, devices: DEVICES, refused: REFUSED },
}
const TOLD: Readonly<Record<string, SegmentsTold>> = {
  many: { told: 'taken', taken: { merged: 12, added: 9_840, known: 3, waiting: 3, refused: 2 } },
  taking: { told: 'taking', done: 6_300_000, total: 10_000_000 },
  failed: { told: 'refused', of: 'returns', why: 'not-saved' },
  agent: { told: 'saved', file: new Blob(), segments: [], facts: 214, locked: 12, unaddressed: 0 },
}

/** The page of what comes back: a lead's with no key yet, one desk, many; one that merges or failed; an agent's before and after. */
export function segmentsGroup(which: 'none' | 'one' | 'many' | 'taking' | 'failed' | 'agent-none' | 'agent') {
  const isAgent = which.startsWith('agent')
  const settings = { ...DEFAULT_SETTINGS, isSetUp: true, role: isAgent ? ('agent' as const) : ('lead' as const), isPersonalShared: which === 'agent' }
  const sent = [2, 26, 50].map((hours, n) => ({ at: ago(hours), facts: 180 + n * 37, isPersonalShared: n < 2 }))
  const leaves: LeavesState = which === 'agent' ? { ...LEAVES, recipient: { code: KEY.code, namedBy: 'team' }, waitingFacts: 37, sent, isAnyKept: true } : LEAVES
  const told = TOLD[which]
  return (
    <DeskFrame current="segments">
      <SegmentsPage
        settings={settings} agent={'agent:1001' as never} now={NOW} isVaultOpen={true} onCommand={onCommand} order={() => {}}
        returns={{ value: RETURNS[which === 'taking' || which === 'failed' ? 'one' : which] ?? RETURNS.none, hasFailed: false }} leaves={{ value: leaves, hasFailed: false }}
        listen={(tell) => {
          if (told) tell(told)
        }}
      />
    </DeskFrame>
  )
}
