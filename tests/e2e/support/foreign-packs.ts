import { readFileSync } from 'node:fs'
import { seedDefinitions } from '../../../src/adapters/store/definitions'
import { importArticles } from '../../../src/adapters/store/save-articles'
import type { EpochMs, LineId, SiteId } from '../../../src/core/contract/ids'
import type { PackTold } from '../../../src/core/packs/pack-messages'
import { aDesk } from '../../fixtures/builders/a-store'
import { anAnswer, codeOf, order, PASSPHRASE } from '../../fixtures/builders/a-team'
import { TEAM_PASSPHRASE } from './team-pages'

const DAY_MS = 86_400_000
type Store = Awaited<ReturnType<typeof aDesk>>['store']

/** A pack of the same line that another center signed, and the code by which that center would be trusted. */
export async function packOfOtherCenter(line: LineId): Promise<{ readonly pack: Buffer; readonly code: string }> {
  const { store } = await aDesk({ now: () => Date.now() as EpochMs })
  await fill(store, line)
  await order(store, 'make-keys', { alg: 'Ed25519', site: '另一家客服中心' as SiteId, name: '外人', passphrase: PASSPHRASE })
  return { pack: await packedBy(await order(store, 'publish', { line, note: '' })), code: await codeOf(store) }
}

/** A pack of this center, good two days ago, that ended yesterday: signed with the root key that the lead exported. */
export async function packOfYesterday(line: LineId, rootKeyFile: string): Promise<Buffer> {
  const { store } = await aDesk({ now: () => (Date.now() - 2 * DAY_MS) as EpochMs })
  await fill(store, line)
  await order(store, 'open-file', { file: new Blob([readFileSync(rootKeyFile)]), passphrase: TEAM_PASSPHRASE })
  const lead = await order(store, 'add-lead', { name: '周班长', role: 'lead', lines: [], passphrase: PASSPHRASE })
  if (lead.told !== 'key-file') throw new Error(`No lead's key: ${JSON.stringify(lead)}`)
  await order(store, 'open-file', { file: lead.file.file, passphrase: PASSPHRASE })
  return await packedBy(await order(store, 'publish', { line, note: '', expiresInDays: 1 }))
}

async function fill(store: Store, line: LineId): Promise<void> {
  await seedDefinitions(store, { line, lineName: '别处的业务线', now: store.now() })
  await importArticles(store, [anAnswer(`${line}.theirs`, '不该出现的知识', { line })])
}

async function packedBy(told: PackTold): Promise<Buffer> {
  if (told.told !== 'published') throw new Error(`Not published: ${JSON.stringify(told)}`)
  return Buffer.from(await (told.files[0]?.file ?? new Blob()).arrayBuffer())
}
