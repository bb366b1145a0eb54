import type { SetDialogue } from './read-set'

/** A set as two: each half is measured by what the other teaches. The same call is in the same half in every run. */
export function halvesOf(calls: readonly SetDialogue[]): readonly { readonly measured: readonly SetDialogue[]; readonly teachers: readonly SetDialogue[] }[] {
  return [0, 1].map((half) => ({ measured: calls.filter(({ id }) => halfOf(id) === half), teachers: calls.filter(({ id }) => halfOf(id) !== half) }))
}

/** FNV-1a, one of its middle bits. */
function halfOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return (hash >>> 15) & 1
}
