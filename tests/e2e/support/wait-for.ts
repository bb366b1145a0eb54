import { setTimeout as pause } from 'node:timers/promises'

const pollMs = 50

/** Asks again until the answer is neither undefined, null nor false; says what it waited for, and what `tell` knows, when time is up. */
export async function waitFor<Value>(
  what: string,
  ask: () => Value | Promise<Value>,
  { withinMs = 10_000, tell }: { readonly withinMs?: number; readonly tell?: () => Promise<string> } = {},
): Promise<Exclude<Value, undefined | null | false>> {
  const until = Date.now() + withinMs
  let lastError: unknown
  for (;;) {
    try {
      const answer = await ask()
      if (answer !== undefined && answer !== null && answer !== false) {
        return answer as Exclude<Value, undefined | null | false> // narrowed by the line above
      }
      lastError = undefined
    } catch (error) {
      lastError = error
    }
    if (Date.now() > until) {
      const told = await tell?.().catch((problem: unknown) => String(problem))
      throw new Error(`Waited ${withinMs} ms in vain for ${what}.${told ? ` ${told}` : ''}`, { cause: lastError })
    }
    await pause(pollMs)
  }
}
