import type { ReactNode } from 'react'
import type { EpochMs, LineId, SiteId } from '../../src/core/contract/ids'
import type { Language } from '../../src/core/contract/definitions'
import type { KeyId, RootKey } from '../../src/core/packs/keys'
import type { PairingCode } from '../../src/core/packs/pairing-code'
import type { TeamState } from '../../src/core/packs/team-state'
import { DeskFrame } from '../../src/ui/desk/desk-frame'
import { KeysProvider } from '../../src/ui/keys/keys-provider'
import { PackLightLine } from '../../src/ui/packs/pack-light-line'
import { IDLE, type PackWork } from '../../src/ui/packs/pack-work'
import { TeamPage, type TeamTab } from '../../src/ui/packs/team-page'
import { NOW } from '../../tests/fixtures/cards'

const ago = (days: number) => (NOW - days * 86_400_000) as EpochMs
const nothing = () => {}
const ok = () => Promise.resolve({ ok: true } as const)
const siteIn = (language: Language) => ({ 'zh-CN': '宽带客服中心', 'zh-TW': '寬頻客服中心', en: 'Broadband Care' })[language] as SiteId
const leadIn = (language: Language) => ({ 'zh-CN': '周班长', 'zh-TW': '周組長', en: 'Mara Doyle' })[language]
const noteIn = (language: Language) => ({ 'zh-CN': '漫游资费更新', 'zh-TW': '漫遊資費更新', en: 'New roaming prices' })[language]

const NOBODY: TeamState = { packs: [], refused: [], roots: [], codes: [], keys: [] }

function aTeam(language: Language): TeamState {
  const site = siteIn(language)
  const root: RootKey = { alg: 'Ed25519', key: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', site }
  const lead = leadIn(language)
  const pack = (version: number, days: number) => ({ version, madeAt: ago(days), takenAt: ago(days), isOwn: true, lead, items: 1240 + version, changes: { added: 3, changed: version * 4, retired: 1 }, isKept: true })
  return {
    packs: [{ ...pack(12, 0.1), note: noteIn(language) }, { ...pack(11, 3), backTo: 9 }, pack(10, 4), { ...pack(9, 12), isKept: false }],
    refused: [], codes: [],
    roots: [{ id: 'r', site, code: 'NTZM-W8ZA-8YZE-8J0Z' as PairingCode, root, at: ago(60), isOwn: true, isReplaced: false }],
    keys: [
      { id: 'k0' as KeyId, kind: 'root', name: lead, alg: 'Ed25519', lines: [], canExport: true, isRevoked: false, isReplaced: false },
      { id: 'k1' as KeyId, kind: 'lead', name: lead, alg: 'Ed25519', role: 'admin', lines: [], until: (NOW + 600 * 86_400_000) as EpochMs, canExport: true, isRevoked: false, isReplaced: false },
      { id: 'k2' as KeyId, kind: 'issued', name: language === 'en' ? 'Owen Hart' : '林芳', alg: 'Ed25519', role: 'lead', lines: [], until: (NOW + 500 * 86_400_000) as EpochMs, canExport: false, isRevoked: true, isReplaced: false },
    ],
  }
}

/** An agent's desk, which trusts nobody yet and was given a pack. */
const anAgent = (language: Language): TeamState => {
  const { roots } = aTeam(language)
  return { ...NOBODY, refused: [{ line: 'line-1' as LineId, why: 'unknown-key', at: ago(0.01), version: 12 }], codes: [{ id: 'c', code: 'K7QD-93MX-2B4H-0F6A' as PairingCode }], roots: roots.map((root) => ({ ...root, isOwn: false })) }
}

export function packsGroup(Shot: (props: { readonly name: string; readonly width: number; readonly children: ReactNode }) => ReactNode, language: Language) {
  const page = (name: string, team: TeamState, firstTab: TeamTab, work: PackWork = IDLE, width = 1100) => (
    <Shot key={name} name={name} width={width}>
      <KeysProvider>
        <DeskFrame current="team">
          <TeamPage
            team={team} work={work} now={NOW} site="" firstTab={firstTab} mayPublish={!name.startsWith('agent')} ways={null} otherLine={name.includes('other line') ? ('x' as LineId) : undefined} onSwitchLine={nothing} onTurn={nothing} onCheck={nothing} onPublish={nothing}
            onGoBack={nothing} onFiles={nothing} onCode={nothing} onTrust={nothing} onForget={nothing} onPassphrase={nothing} onExportTrust={nothing} lines={[]} onMake={nothing} onAddLead={nothing} onExport={nothing} onRevoke={nothing} onRotate={nothing}
          />
        </DeskFrame>
      </KeysProvider>
    </Shot>
  )
  const team = aTeam(language)
  const told = (each: PackWork['told']): PackWork => ({ isBusy: false, ...(each && { told: each }) })
  const title = noteIn(language)
  const [own] = team.roots
  return (
    <>
      {page('nobody: publish', NOBODY, 'publish')}
      {page('nobody: keys', NOBODY, 'keys')}
      {page('publish', team, 'publish', told({ told: 'published', version: 12, files: [{ name: 'broadband.callside-pack', file: new Blob(['x'.repeat(400_000)]) }, { name: 'broadband-12-from-11.callside-pack', file: new Blob(['x'.repeat(9000)]) }] }))}
      {page('problems', team, 'publish', told({ told: 'checked', items: 1240, problemCount: 3, problems: [
        { kind: 'demand', id: 'd', title, why: 'broken-reference', other: 'broadband.roaming', isInTheWay: true }, { kind: 'article', id: 'a', title, why: 'no-phrasings', isInTheWay: false }, { kind: 'article', id: 'b', title, why: 'stale', isInTheWay: false },
      ] }))}
      {page('packing', team, 'publish', { isBusy: true, progress: { told: 'progress', of: 'publish', done: 42_000, total: 100_000 } })}
      {page('own code', team, 'trust')}
      {page('agent: refused', anAgent(language), 'trust', told({ told: 'refused', why: 'unknown-key' }))}
      {page('agent: taken, other line', { ...anAgent(language), refused: [], codes: [] }, 'trust', told({ told: 'taken', line: 'x' as LineId, version: 12, isNew: true }))}
      {own && page('agent: invited, narrow', NOBODY, 'trust', told({ told: 'invited', root: own.root, code: 'NTZM-W8ZA-8YZE-8J0Z' as PairingCode, how: 'picture' }), 480)}
      {page('keys', team, 'keys', told({ told: 'keys-made' }))}
      {page('history', team, 'history')}
      {page('no versions', NOBODY, 'history')}
      <Shot name="light" width={360}>
        <div className="pad stack">
          <PackLightLine light={{ is: 'fresh', version: 12, madeAt: ago(0.1) }} now={NOW} onCommand={ok} />
          <PackLightLine light={{ is: 'late', version: 12, madeAt: ago(3) }} now={NOW} onCommand={ok} />
          <PackLightLine light={{ is: 'refused', why: 'damaged', version: 12, madeAt: ago(0.1) }} now={NOW} onCommand={ok} />
          <PackLightLine light={{ is: 'elsewhere', line: 'mobile' as never }} now={NOW} onCommand={ok} />
        </div>
      </Shot>
    </>
  )
}
