import { useState, type ReactNode } from 'react'
import type { AgentId } from '../../core/contract/ids'
import { NOBODY } from '../../core/settings/agent-of'
import { createKeptTyping, KeptTypingContext } from './kept-typing'

/** Around all that an agent types in: the next one at the same seat finds nothing of it. What was typed before a shift goes on in it. */
export function KeepTyping({ agent, children }: { readonly agent: AgentId; readonly children: ReactNode }) {
  const [held, hold] = useState(() => ({ agent, typing: createKeptTyping() }))
  if (held.agent !== agent) hold({ agent, typing: held.agent === NOBODY ? held.typing : createKeptTyping() })
  return <KeptTypingContext value={held.typing}>{children}</KeptTypingContext>
}
