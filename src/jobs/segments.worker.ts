import { ifFree } from '../adapters/store/if-free'
import { openStore } from '../adapters/store/open-store'
import { noteSent } from '../adapters/store/segments/made-segments'
import { forgetRefused } from '../adapters/store/segments/take-segments'
import type { Store } from '../adapters/store/store'
import { done, refused, type Result } from '../core/contract/result'
import type { SegmentsOrder, SegmentsRefusal, SegmentsTold, SegmentsWork, TakenCounts } from '../core/segments/segments-messages'
import { toldSeldom } from './data/told-seldom'
import { askKeys } from './import/ask-keys'
import { saveSegments } from './segments/save-segments'
import { makeKey, pointAt, saveKey, takeKey } from './segments/site-key'
import { decide, takeFiles } from './segments/take-files'

type Work = Exclude<SegmentsOrder, { order: 'open-keys' | 'stop' }>

const WORK_OF: Readonly<Record<Work['order'], SegmentsWork>> = {
  take: 'returns', decide: 'returns', forget: 'returns', save: 'leaves', sent: 'leaves', 'set-recipient': 'leaves', 'make-key': 'key', 'save-key': 'key', 'take-key': 'key',
}

const tell = (told: SegmentsTold) => postMessage(told)
const keys = askKeys((ask, vault) => tell({ told: 'ask-keys', ask, vault }))
let store: Promise<Store> | undefined
let stopping = new AbortController()

addEventListener('message', ({ data }: MessageEvent<SegmentsOrder>) => {
  if (data.order === 'open-keys') keys.answer(data.ask, data.keys)
  else if (data.order === 'stop') stopping.abort()
  else void run(data)
})

async function run(order: Work): Promise<void> {
  if (order.order === 'take') stopping = new AbortController()
  try {
    store ??= openStore({ openKeys: keys.port, role: 'writer' })
    const opened = await store
    // Two at once would each count as new what the other brings.
    const ended = (await ifFree('segments', () => carryOut(opened, order, stopping.signal))) ?? refused('job-running')
    tell(ended.ok ? ended.value : { told: 'refused', of: WORK_OF[order.order], why: ended.why })
  } catch (problem) {
    tell({ told: 'refused', of: WORK_OF[order.order], why: 'failed' })
    // Into the thread's own log, with its stack; it names no data.
    throw problem
  }
}

async function carryOut(opened: Store, order: Work, signal: AbortSignal): Promise<Result<SegmentsTold, SegmentsRefusal>> {
  switch (order.order) {
    case 'take':
      return taken(await takeFiles(opened, order, toldSeldom((each, total) => tell({ told: 'taking', done: each, total })), signal))
    case 'decide':
      return taken(await decide(opened, order))
    case 'forget': {
      const forgotten = await forgetRefused(opened, order.hash)
      return forgotten.ok ? done({ told: 'done' }) : forgotten
    }
    case 'save':
      return await saveSegments(opened, order)
    case 'sent': {
      const noted = await noteSent(opened, order.segments)
      return noted.ok ? done({ told: 'done' }) : noted
    }
    case 'make-key':
      return await makeKey(opened, order)
    case 'save-key':
      return await saveKey(opened)
    case 'take-key':
      return await takeKey(opened, order)
    case 'set-recipient':
      return await pointAt(opened, order)
  }
}

const taken = (result: Result<TakenCounts, SegmentsRefusal>): Result<SegmentsTold, SegmentsRefusal> =>
  result.ok ? done({ told: 'taken', taken: result.value }) : result
