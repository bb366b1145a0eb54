import { articleAt } from '../knowledge/make-article'
import { callAt } from '../knowledge/make-call'
import type { Engine } from './engine'
import { getIndex, putIndex } from './kept-index'
import { breathe, Pieces } from './pieces'
import type { Order, Told } from './told'

/** Every engine is warm before it is timed: it has answered this long, or so many turns. */
const WARM_MS = 3_000
const WARM_TURNS = 25
const WARM_CALLS_FROM = 1_000_000
/** An article is found if it is among so many. */
const FIRST = 5

/** Makes this thread one that measures an engine as it is told to. */
export function serve(engine: Engine): void {
  addEventListener('message', ({ data }: MessageEvent<Order>) => {
    measure(engine, data).catch((problem: unknown) => tell({ step: 'failed', why: String(problem) }))
  })
}

const tell = (told: Told): void => postMessage(told)

async function measure(engine: Engine, order: Order): Promise<void> {
  const { language, articles } = order
  const pieces = { building: new Pieces(), turns: new Pieces(), saving: new Pieces(), loading: new Pieces() }
  let made = Array.from({ length: articles }, (_, n) => articleAt(language, n).article)
  tell({ step: 'made' })

  const buildMs = await timed(() => engine.build(made, language, pieces.building))
  made = []
  tell({ step: 'built', buildMs })

  await ask(engine, { ...order, turns: WARM_TURNS, turnsForMs: WARM_MS }, WARM_CALLS_FROM, new Pieces())
  tell({ step: 'asked', ...(await ask(engine, order, 0, pieces.turns)) })

  const before = firstAnswer(engine, order)
  let bytes = 0
  const saveMs = await timed(async () => {
    const kept = await engine.save()
    for (const part of kept.values()) bytes += typeof part === 'string' ? new Blob([part]).size : part.byteLength
    await putIndex(kept, pieces.saving)
  })
  const loadMs = await timed(async () => engine.load(await getIndex(pieces.loading), pieces.loading))
  if (firstAnswer(engine, order) !== before) throw new Error('The loaded index answers otherwise.')
  tell({ step: 'kept', saveMs, loadMs, bytes })

  const all = Object.entries(pieces)
  tell({ step: 'over', longestMs: Object.fromEntries(all.map(([name, { longestMs }]) => [name, longestMs])), pieces: all.reduce((sum, [, { count }]) => sum + count, 0) })
}

/** Call after call; each turn of a customer is timed with what is to be done before a card is ready. */
async function ask(engine: Engine, { language, articles, turns, turnsForMs }: Order, from: number, pieces: Pieces): Promise<{ readonly turnsMs: readonly number[]; readonly found: number }> {
  const turnsMs: number[] = []
  const end = performance.now() + turnsForMs
  let found = 0
  for (let n = from; turnsMs.length < turns && performance.now() < end; n += 1) {
    const call = callAt(language, n, articles)
    const conversation = engine.begin(call.id)
    for (const { speaker, text } of call.turns) {
      if (speaker === 'agent') {
        conversation.hear(speaker, text)
        continue
      }
      if (turnsMs.length >= turns || performance.now() >= end) break
      const since = performance.now()
      const ids = pieces.run(() => {
        conversation.hear(speaker, text)
        return conversation.suggest()
      })
      turnsMs.push(performance.now() - since)
      found += Number(ids.slice(0, FIRST).includes(call.article))
      await breathe()
    }
  }
  return { turnsMs, found: found / turnsMs.length }
}

function firstAnswer(engine: Engine, { language, articles }: Order): string {
  const { id, turns } = callAt(language, 0, articles)
  const conversation = engine.begin(id)
  for (const { speaker, text } of turns.slice(0, 2)) conversation.hear(speaker, text)
  return conversation.suggest().slice(0, FIRST).join()
}

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}
