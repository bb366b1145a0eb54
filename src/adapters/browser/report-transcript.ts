import type { HeardBlock } from '../../core/contract/transcripts'
import { sendUntilHeard } from './send-from-page'

/** Tells the background what this document shows of a talk. Answers whether it has it. */
export function reportTranscript(abort: AbortSignal, goQuiet: () => void) {
  return async (blocks: readonly HeardBlock[]): Promise<boolean> => {
    const reply = await sendUntilHeard('transcript/report', { blocks }, abort)
    if (!reply) return false
    if (!reply.ok && reply.why === 'old-version') goQuiet()
    // What a full disk did not take is told again; what was refused would be refused again.
    return reply.ok || reply.why !== 'not-saved'
  }
}
