import { webSegmentCrypto } from '../adapters/segments/web-segment-crypto'
import { unfinishedRestores } from '../adapters/store/backup/restore-backup'
import type { VerifiedBackup } from '../adapters/store/backup/verify-backup'
import { forgetPracticeOf } from '../adapters/store/practice/forget-practice'
import { goOnLeaving } from '../adapters/store/leaving/go-on-leaving'
import { ifFree } from '../adapters/store/if-free'
import { openStore } from '../adapters/store/open-store'
import { rebuildViews } from '../adapters/store/rebuild-views'
import type { Store } from '../adapters/store/store'
import type { DataOrder, DataRefusal, DataTold, DataWork } from '../core/backup/data-messages'
import { done, refused, type Result } from '../core/contract/result'
import { checkAudit, writeAudit } from './data/audit-file'
import { backUp } from './data/back-up'
import { checkReportFile } from './data/check-report-file'
import { exportClient } from './data/export-client'
import { letGoOfOwnFiles } from './data/own-file'
import { leave, lookAt, restore } from './data/restore'
import { toldSeldom } from './data/told-seldom'
import { askKeys } from './import/ask-keys'

type Work = Exclude<DataOrder, { order: 'open-keys' | 'stop' }>

const WORK_OF: Readonly<Record<Work['order'], DataWork>> = {
  open: 'restore', 'back-up': 'backup', 'let-go': 'backup', look: 'restore', restore: 'restore', leave: 'restore',
  'check-audit': 'audit', 'write-audit': 'audit', rebuild: 'repair', 'export-client': 'leaving', 'go-on-leaving': 'leaving', 'check-report': 'leaving',
}

/** The others are short, or cannot be left half done. */
const CAN_BE_STOPPED: ReadonlySet<Work['order']> = new Set(['back-up', 'look', 'restore', 'export-client'])
/** No download takes longer to begin. */
const LEFT_BEHIND_AFTER_MS = 600_000

const tell = (told: DataTold) => postMessage(told)
const keys = askKeys((ask, vault) => tell({ told: 'ask-keys', ask, vault }))
let store: Promise<Store> | undefined
let verified: VerifiedBackup | undefined
let stopping = new AbortController()

addEventListener('message', (event: MessageEvent<DataOrder>) => {
  const order = event.data
  if (order.order === 'open-keys') keys.answer(order.ask, order.keys)
  else if (order.order === 'stop') stopping.abort()
  else void run(order)
})

async function run(order: Work): Promise<void> {
  if (CAN_BE_STOPPED.has(order.order)) stopping = new AbortController()
  try {
    store ??= openStore({ openKeys: keys.port, role: 'writer' })
    const ended = await carryOut(await store, order, stopping.signal)
    if (!ended.ok) tell({ told: 'refused', of: WORK_OF[order.order], why: ended.why })
    else if (ended.value) tell(ended.value)
  } catch (problem) {
    tell({ told: 'refused', of: WORK_OF[order.order], why: 'failed' })
    // Into the thread's own log, with its stack; it names no data.
    throw problem
  }
}

/** What is told at its end, if anything is. */
async function carryOut(opened: Store, order: Work, signal: AbortSignal): Promise<Result<DataTold | undefined, DataRefusal>> {
  switch (order.order) {
    case 'open':
      // A page that was closed in the middle of its work may have left its copy.
      await ifFree('backup', () => letGoOfOwnFiles(Date.now() - LEFT_BEHIND_AFTER_MS))
      return done({ told: 'opened', unfinished: (await ifFree('restore', () => unfinishedRestores(opened))) ?? [] })
    case 'back-up':
      return (await ifFree('backup', () => backUp(opened, order, tell, signal))) ?? refused('job-running')
    case 'let-go':
      await ifFree('backup', () => letGoOfOwnFiles(Infinity))
      return done(undefined)
    case 'look': {
      verified = undefined
      const looked = await lookAt(opened, order.file, order.passphrase, tell, signal)
      if (!looked.ok) return looked
      verified = looked.value.verified
      return done({ told: 'looked', found: looked.value.found })
    }
    case 'restore': {
      const file = verified
      if (file === undefined) throw new Error('Nothing was looked at yet')
      return (await ifFree('restore', () => restore(opened, file, order.agent, tell, signal))) ?? refused('job-running')
    }
    case 'leave': {
      const left = await leave(opened, order.job, order.agent)
      return left.ok ? done({ told: 'opened', unfinished: await unfinishedRestores(opened) }) : left
    }
    case 'check-audit':
      return done(await checkAudit(opened))
    case 'write-audit':
      return done(await writeAudit(opened, order.words))
    case 'rebuild':
      return await rebuild(opened)
    case 'export-client':
      return (await ifFree('backup', () => exportClient(opened, order, tell, signal))) ?? refused('job-running')
    case 'go-on-leaving':
      return await goOn(opened)
    case 'check-report':
      return await checkReportFile(opened, order.file)
  }
}

async function goOn(opened: Store): Promise<Result<DataTold, DataRefusal>> {
  const ended = await goOnLeaving(opened, webSegmentCrypto, { forgetElsewhere: (lines) => forgetPracticeOf(opened, lines), onProgress: toldSeldom((each, total) => tell({ told: 'leaving', done: each, total })) })
  if (!ended.ok) return ended
  return ended.value === 'done' ? done({ told: 'client-left' }) : refused('job-running')
}

async function rebuild(opened: Store): Promise<Result<DataTold, DataRefusal>> {
  const total = await opened.db.facts.count()
  const told = toldSeldom((each, all) => tell({ told: 'rebuilding', done: each, total: all }))
  told(0, total)
  const rebuilt = await rebuildViews(opened, (facts) => told(facts, total))
  return rebuilt.ok ? done({ told: 'rebuilt', facts: rebuilt.value }) : rebuilt
}
