import { sendCommand } from '../../adapters/browser/send-command'
import type { GuardPort } from '../paste-guard/use-paste-guard'

/** By the bus. What the background does not hear is not guarded, and nothing waits for it. */
export const guardPort: GuardPort = {
  noteCopied: (text, line) => void sendCommand('paste/note-copied', { text, line }),
  notePasted: async (text, line, how, canUndo) => {
    const reply = await sendCommand('paste/note-pasted', { text, line, how, canUndo })
    return reply.ok ? reply.value.warning : undefined
  },
}
