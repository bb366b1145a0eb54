import { expect, test } from 'vitest'
import { sendInLine, type Piece } from '../../../src/adapters/transcripts/audio/send-in-line'
import type { PieceOutcome, Refusal } from '../../../src/core/contract/replies'
import type { EpochMs } from '../../../src/core/contract/ids'
import { done, refused, type Result } from '../../../src/core/contract/result'
import { waitFor } from '../../e2e/support/wait-for'

type Reply = Result<PieceOutcome, Refusal>
const HEARD: Reply = done({ isHeard: true })
const aPiece = (number: number): Piece => ({ number, at: number as EpochMs, seconds: 5 })

/** A line whose answers the test gives, one by one, and which does not wait between two tries. */
function aLine(answers: (piece: Piece, times: number) => Reply | Promise<Reply>) {
  const sent: number[] = []
  const waited: number[] = []
  const end = new AbortController()
  let underWay = 0
  let mostAtOnce = 0
  const line = sendInLine<Piece>(async (piece) => {
    sent.push(piece.number)
    mostAtOnce = Math.max(mostAtOnce, (underWay += 1))
    const reply = await answers(piece, sent.filter((each) => each === piece.number).length)
    underWay -= 1
    return reply
  }, end.signal, (ms) => {
    waited.push(ms)
    return Promise.resolve()
  })
  return { line, sent, waited, end, mostAtOnce: () => mostAtOnce }
}
const empty = ({ line }: ReturnType<typeof aLine>) => waitFor('the end of the line', async () => line.state().keptSeconds === 0)

test('pieces go one after the other, never two at once', async () => {
  const all = aLine(() => HEARD)
  for (const number of [1, 2, 3]) all.line.add(aPiece(number))
  await empty(all)
  expect([all.sent, all.mostAtOnce()]).toEqual([[1, 2, 3], 1])
})

test('one that was not heard is kept, told, and tried again before the next', async () => {
  const states: unknown[] = []
  const all = aLine((_, times) => {
    if (times > 1) states.push(all.line.state())
    return times < 3 ? done({ isHeard: false, trouble: 'unreachable' }) : HEARD
  })
  all.line.add(aPiece(1))
  await empty(all)
  expect([all.sent, all.waited]).toEqual([[1, 1, 1], [1000, 2000]])
  expect(states[0]).toEqual({ keptSeconds: 5, lostSeconds: 0, trouble: 'unreachable' })
  expect(all.line.state()).toEqual({ keptSeconds: 0, lostSeconds: 0, trouble: undefined })
})

test('one that was not understood is not sent again: it is lost, and said so', async () => {
  const all = aLine(({ number }) => (number === 1 ? done({ isHeard: false, trouble: 'not-understood' }) : HEARD))
  all.line.add(aPiece(1))
  all.line.add(aPiece(2))
  await empty(all)
  expect([all.sent, all.line.state().lostSeconds]).toEqual([[1, 2], 5])
})

test('after the end a server that is away is tried a few times, and no longer', async () => {
  const all = aLine(() => done({ isHeard: false, trouble: 'unreachable' }))
  all.end.abort()
  all.line.add(aPiece(1))
  await empty(all)
  expect([all.sent, all.line.state()]).toEqual([[1, 1, 1, 1], { keptSeconds: 0, lostSeconds: 5, trouble: 'unreachable' }])
})

test('what nobody wants any more, because the call is done with, goes at once; a worker that is away does not', async () => {
  const gone = aLine(() => refused('no-such-call'))
  gone.line.add(aPiece(1))
  gone.line.add(aPiece(2))
  await empty(gone)
  expect(gone.sent).toEqual([1])
  const away = aLine((_, times) => (times === 1 ? refused('failed') : HEARD))
  away.line.add(aPiece(1))
  await empty(away)
  expect(away.sent).toEqual([1, 1])
})
