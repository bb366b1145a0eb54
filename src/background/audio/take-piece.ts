import { listeningOf } from '../../adapters/store/listening'
import type { CallRow } from '../../adapters/store/rows'
import type { EpochMs, TranscriptLineId } from '../../core/contract/ids'
import { done, refused, type Result } from '../../core/contract/result'
import type { PieceOutcome } from '../../core/contract/replies'
import { spokenLine, type SpokenPiece } from '../../core/transcripts/audio/spoken-line'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { watchCall } from '../alerts/watch-call'
import { suggestForCall } from '../suggestions/suggest-for-call'
import { keepLines } from '../transcripts/keep-lines'
import { listenedCall } from './listened-call'
import { transcribePiece } from './transcribe-piece'

/** A piece of sound: transcribed, redacted, written. The sound itself is on no disk. */
export const takePiece: Handler<'audio/send-piece'> = async (desk, { wav, ...piece }) => {
  const call = await callOf(desk, piece)
  if (!call.ok) return call
  const said = await transcribePiece(desk, wav)
  return said.ok ? await keepSpoken(desk, call.value, piece, said.value) : done({ isHeard: false, trouble: said.why })
}

/** What the browser recognised by itself. */
export const takeWords: Handler<'audio/send-words'> = async (desk, { text, ...piece }) => {
  const call = await callOf(desk, piece)
  return call.ok ? await keepSpoken(desk, call.value, piece, text) : call
}

type Piece = SpokenPiece & { readonly at: EpochMs }

/** Also after the hang-up, while the last pieces are under way; not once the call is done with, or somebody else's. */
async function callOf(desk: Desk, { session }: Piece): Promise<Result<CallRow, 'no-such-call' | 'not-allowed'>> {
  const listening = await listeningOf(desk.store, session)
  if (!listening || !desk.settings.audio.isOn) return refused('not-allowed')
  const call = await listenedCall(desk, listening)
  return call ? done(call) : refused('no-such-call')
}

async function keepSpoken(desk: Desk, call: CallRow, piece: Piece, text: string): Promise<Result<PieceOutcome, never>> {
  const id = desk.newId() as TranscriptLineId
  const kept = await keepLines(desk, call, (known) =>
    spokenLine(known, piece, { id, call: call.id, contact: call.contact, line: call.line, agent: call.agent, at: piece.at, text }))
  if (!kept.ok) return done({ isHeard: false, trouble: kept.why })
  if (kept.value > 0) {
    suggestForCall(desk, call)
    watchCall(desk, call)
  }
  return done({ isHeard: true })
}
