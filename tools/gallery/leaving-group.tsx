import type { DataTold } from '../../src/core/backup/data-messages'
import type { AgentId, EpochMs } from '../../src/core/contract/ids'
import type { CheckedReport } from '../../src/core/leaving/check-report'
import type { ClientHere, Clients } from '../../src/core/leaving/clients'
import { newReport, writeReport } from '../../src/core/leaving/leaving-report'
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings-with-policy'
import { DataPage } from '../../src/ui/data/data-page'
import { DeskFrame } from '../../src/ui/desk/desk-frame'
import { labels, NOW } from '../../tests/fixtures/cards'

const ago = (hours: number) => (NOW - hours * 3_600_000) as EpochMs
const MOBILE = [{ id: 'm' as never, labels: labels('联通移动热线', '聯通行動熱線', 'Mobile hotline') }]
const WATER = [{ id: 'w' as never, labels: labels('水务热线', '水務熱線', 'Water hotline') }, { id: 'w2' as never, labels: labels('水务投诉', '水務申訴', 'Water complaints') }]
const HASH = '9f2c4a7be1d03856fa19c2b7745e80d1a3b6c98e0f2147d5e6b8a9c0d1e2f304'

const REPORT = newReport({
  vault: '0193a5b2-7c10-7e44-9d31-made-up', lines: MOBILE, device: '0193a5b2-0000-7000-8000-made-up', agent: 'agent:1001', keyDestroyedAt: ago(2), deletedAt: ago(1.9), exportedManifest: HASH,
  removed: { facts: 48_120, customers: 3_204, contacts: 12_880, history: 12_880, tasks: 87, transcriptLines: 90_112, articles: 412, definitions: 96, codeCounts: 1_210, segmentsMade: 40 },
  left: { facts: 0, customers: 0 }, audit: { rows: 1_204, head: HASH, ofClient: 311, about: [] },
} as never)
const SIGNED = writeReport({ report: REPORT, signature: { alg: 'ECDSA-P256-SHA256', kid: 'bWFkZVVwS2lkT2ZHYWxsZQ', publicKey: 'BMadeUpPublicKeyOfTheGallery0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVW', value: `${HASH}${HASH}`.slice(0, 86) } })
const aClient = (vault: string, lines: ClientHere['lines'], more: Partial<ClientHere> = {}): ClientHere => ({ vault: vault as never, lines, customers: 3_204, contacts: 12_880, isLocked: false, ...more })
const gone = { vault: 'g' as never, lines: MOBILE, keyDestroyedAt: ago(2), done: 9, total: 9, report: SIGNED, isAllowedBack: false }

const unfinished = { vault: 'r' as never, keyDestroyedAt: ago(0.1), done: 31_000, total: 120_000, isAllowedBack: false }

const CLIENTS: Readonly<Record<string, Clients>> = {
  none: { here: [], gone: [] },
  one: { here: [aClient('m', MOBILE, { isLocked: true })], gone: [] },
  many: { here: [aClient('w', WATER)], gone: [{ ...unfinished, lines: [{ id: 'b' as never, labels: labels('宽带客服', '寬頻客服', 'Broadband') }]}, gone, { ...gone, vault: 'x' as never, keyDestroyedAt: ago(900), isAllowedBack: true }] },
}
const CHECKED: CheckedReport = { report: REPORT, code: 'K7QM-2XPA-9CDE', isSigned: true, signer: 'this-desk', isNothingLeft: true, areRowsWhole: true, chain: 'leads-there' }
const TOLD: Readonly<Record<string, DataTold>> = {
  many: { told: 'report-checked', checked: CHECKED },
  failed: { told: 'report-checked', checked: { ...CHECKED, signer: 'unknown-desk', chain: 'elsewhere', areRowsWhole: false, isNothingLeft: false } },
  exported: { told: 'client-exported', vault: 'm' as never, bytes: 8_120_000, manifest: HASH, unreadable: 2, files: ['customers.csv', 'contacts.csv', 'transcripts.csv', 'tasks.csv', 'audit.csv', 'facts.jsonl', 'content.jsonl'].map((name, n) => ({ name, rows: n * 3_210, bytes: 1, sha256: HASH })) },
}

/** The part of the data's page where a client leaves; which tab and client are open is clicked by who takes the picture. */
export function leavingGroup(which: 'none' | 'one' | 'many' | 'failed' | 'exported' | 'agent') {
  const clients = CLIENTS[which] ?? CLIENTS[which === 'failed' ? 'many' : 'one']
  const told = TOLD[which]
  const settings = { ...DEFAULT_SETTINGS, isSetUp: true, ...(which === 'agent' && { role: 'agent' as const }) }
  return (
    <DeskFrame current="data">
      <DataPage
        settings={settings} agent={'agent:1001' as AgentId} now={NOW} isVaultOpen audit={{ value: { lines: [], rows: 0 }, hasFailed: false }} retention={{ value: undefined, hasFailed: false }}
        clients={{ value: clients, hasFailed: false }} order={() => undefined} listen={(tell) => void (told && setTimeout(() => tell(told)))} onCommand={() => Promise.resolve({ ok: true })} onErase={() => Promise.resolve({ ok: false, why: 'failed' })}
      />
    </DeskFrame>
  )
}
