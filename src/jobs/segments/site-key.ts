import { webSegmentCrypto } from '../../adapters/segments/web-segment-crypto'
import { appendAudit } from '../../adapters/store/audit'
import { keyFileOf, makeSegmentKey, setRecipient, takeSegmentKey } from '../../adapters/store/segments/segment-keys'
import { openingKey } from '../../adapters/store/segments/recipients'
import type { Store } from '../../adapters/store/store'
import type { AgentId } from '../../core/contract/ids'
import { done, refused, type Result } from '../../core/contract/result'
import { readKeyCode } from '../../core/segments/key-code'
import { decodeSegmentKeyFile, type SegmentKeyFile } from '../../core/segments/segment-key-file'
import type { SegmentsOrder, SegmentsRefusal, SegmentsTold } from '../../core/segments/segments-messages'

type Told = Result<SegmentsTold, SegmentsRefusal>
type Order<N extends SegmentsOrder['order']> = Extract<SegmentsOrder, { order: N }>

export async function makeKey(store: Store, { passphrase, site, agent }: Order<'make-key'>): Promise<Told> {
  return await audited(store, agent, 'key-made', () => makeSegmentKey(store, webSegmentCrypto, { site, passphrase }))
}

export async function takeKey(store: Store, { file, passphrase, site, agent }: Order<'take-key'>): Promise<Told> {
  const read = await readKeyFile(file)
  return read === undefined ? refused('not-a-key') : await audited(store, agent, 'key-taken', () => takeSegmentKey(store, webSegmentCrypto, read, { passphrase, site }))
}

export async function pointAt(store: Store, { code, site, agent }: Order<'set-recipient'>): Promise<Told> {
  const read = readKeyCode(code)
  return read === undefined ? refused('not-a-key') : await audited(store, agent, 'recipient', () => setRecipient(store, webSegmentCrypto, read, site))
}

/** For the desk of another lead: it opens with the passphrase that was chosen when the key was made. */
export async function saveKey(store: Store): Promise<Told> {
  const row = await openingKey(store)
  const file = row && keyFileOf(row)
  return file === undefined ? refused('not-a-key') : done({ told: 'key-saved', file: new Blob([JSON.stringify(file)], { type: 'application/json' }) })
}

async function audited(store: Store, agent: AgentId, what: string, run: () => Promise<Result<unknown, SegmentsRefusal>>): Promise<Told> {
  const ran = await run()
  if (!ran.ok) return ran
  const told = await appendAudit(store, { agent, action: 'changed', about: `segments/${what}` })
  return told.ok ? done({ told: 'done' }) : told
}

/** A key is some hundred letters; nothing longer is read. */
const MAX_KEY_FILE_BYTES = 10_000

async function readKeyFile(file: File): Promise<SegmentKeyFile | undefined> {
  if (file.size > MAX_KEY_FILE_BYTES) return undefined
  try {
    return decodeSegmentKeyFile(JSON.parse(await file.text()))
  } catch (problem) {
    if (problem instanceof SyntaxError || problem instanceof DOMException) return undefined
    throw problem
  }
}
