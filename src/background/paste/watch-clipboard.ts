import type { SenderPlace } from '../../adapters/browser/bus'
import { readKeptCopies, writeKeptCopies } from '../../adapters/browser/kept-copies'
import { askDocument } from '../../adapters/browser/tabs'
import { appendFacts } from '../../adapters/store/append-facts'
import { appendAudit } from '../../adapters/store/audit'
import { openCalls } from '../../adapters/store/calls'
import type { LineId } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import { judgePaste, withCopy } from '../../core/paste-guard/judge-paste'
import { keyedHash } from '../../core/paste-guard/keyed-hash'
import { marksOf } from '../../core/paste-guard/text-marks'
import type { PasteWarning } from '../../core/paste-guard/guard-messages'
import { agentOf } from '../../core/settings/agent-of'
import { siteOf } from '../../core/settings/enabled-sites'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { newFactOf } from '../new-fact-of'
import { guardOf, nameOfClient, vaultOf } from './guard-of'
import { knownIdentifiers } from './known-identifiers'
import { showWarning } from './show-warning'
import { tellForeignCopy } from './tell-guard'

/** More could not be told apart by who is warned. */
const MOST_WARNED = 10

/** Of what was copied the marks are kept, and whose it was; of a page that belongs to no client nothing is known. */
export const noteCopied: Handler<'paste/note-copied'> = async (desk, { text, line }, place) => {
  const own = await lineOf(desk, line, place)
  if (own === undefined || (await guardOf(desk)) === undefined) return done(undefined)
  const vault = await vaultOf(desk, own)
  // First: who pastes at once is stopped by it, and it is known for a copy a moment later.
  await tellForeignCopy(desk, vault, text)
  await desk.store.locks.withLock('copies', async () => {
    const kept = await readKeptCopies()
    const marks = marksOf(text, keyedHash(Uint8Array.from(kept.key)))
    await writeKeptCopies({ ...kept, copies: withCopy(kept.copies, { vault, at: desk.now(), marks }) })
  })
  return done(undefined)
}

/** A page is never told what came of it. */
export const notePasted: Handler<'paste/note-pasted'> = async (desk, { text, line, how, canUndo }, place) => {
  const target = await lineOf(desk, line, place)
  if (target === undefined || (await guardOf(desk)) === undefined) return done({})
  const to = await vaultOf(desk, target)
  const [kept, known] = await Promise.all([readKeptCopies(), knownIdentifiers(desk, text)])
  const judged = judgePaste(to, marksOf(text, keyedHash(Uint8Array.from(kept.key))), kept.copies, known)
  // The sensor has stopped it by what it was told: then that is said, whatever is known by now.
  if (judged === undefined && how !== 'stopped') return done({})
  const [from, name] = await Promise.all([judged ? nameOfClient(desk, judged.from) : '', nameOfClient(desk, to)])
  const warning: PasteWarning = { id: desk.newId(), from, to: name, why: judged?.why ?? ['copied'], how, canUndo }
  if (place.sender === 'page') {
    await remember(desk, { warning: warning.id, tab: place.tab, document: place.document })
    await showWarning(desk, warning, place.tab)
  }
  await record(desk, warning, target)
  return done(place.sender === 'page' ? {} : { warning })
}

export const undoPaste: Handler<'paste/undo'> = async (_desk, { warning }, place) => {
  const warned = (await readKeptCopies()).warned.find((each) => each.warning === warning && each.tab === place.tab)
  if (!warned) return refused('not-over')
  const isUndone = await askDocument(warned.tab, warned.document, { callside: 1, order: 'page/undo-paste' })
  return done({ isUndone: isUndone === true })
}

/** Of a page its site's; of the pop that of the call it stands for; of our own pages what they say, or the one in front. */
async function lineOf(desk: Desk, said: LineId | undefined, place: SenderPlace): Promise<LineId | undefined> {
  if (place.sender === 'page') return siteOf(desk.settings, place.site, place.origin)?.profile.line
  if (place.sender === 'desk') return said ?? desk.settings.line
  const calls = await openCalls(desk.store)
  return calls.find(({ pop, phase }) => pop.state === 'announced' && pop.tab === place.tab && phase !== 'ended')?.line ?? desk.settings.line
}

async function remember({ store }: Desk, warned: Parameters<typeof writeKeptCopies>[0]['warned'][number]): Promise<void> {
  await store.locks.withLock('copies', async () => {
    const kept = await readKeptCopies()
    await writeKeptCopies({ ...kept, warned: [...kept.warned, warned].slice(-MOST_WARNED) })
  })
}

/** Kinds alone: neither what it was nor whose. The agent is warned already, whatever the disk says. */
async function record(desk: Desk, { why, how }: PasteWarning, line: LineId): Promise<void> {
  await appendAudit(desk.store, { agent: agentOf(desk.settings), action: 'warned', about: `paste/${how}/${why.join('+')}`, line })
  await appendFacts(desk.store, [newFactOf(desk, line, 'paste/warned', { open: { how, why }, personal: {} })])
}
