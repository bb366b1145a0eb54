import { useState, type ReactNode } from 'react'
import type { AgentId } from '../../core/contract/ids'
import { NOBODY } from '../../core/settings/agent-of'
import { createKeptTyping, KeptTypingContext } from './kept-typing'

interface KeepTypingProps {
  readonly agent: AgentId
  /** How many lines of business have left this desk; absent: not known yet. */
  readonly left?: number | undefined
  readonly children: ReactNode
}

/**
 * Around all that an agent types in: the next one at the same seat finds nothing of it, and of a client who leaves nothing stays. What
 * was typed before a shift goes on in it.
 */
export function KeepTyping({ agent, left, children }: KeepTypingProps) {
  const [held, hold] = useState(() => ({ agent, left, typing: createKeptTyping() }))
  const hasLeft = held.left !== undefined && left !== undefined && held.left !== left
  if (held.agent !== agent || hasLeft) hold({ agent, left, typing: held.agent === NOBODY && !hasLeft ? held.typing : createKeptTyping() })
  else if (held.left === undefined && left !== undefined) hold({ ...held, left })
  return <KeptTypingContext value={held.typing}>{children}</KeptTypingContext>
}
