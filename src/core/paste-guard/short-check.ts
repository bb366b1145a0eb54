/**
 * Sixteen bits of a text under a seed of one copy: enough to tell within a page, at once, whether the clipboard is still that copy, and
 * too few to tell from them what it was. Blanks do not count: a clipboard has other ends of lines than a selection.
 */
export function shortCheck(text: string, seed: number): number {
  const bare = text.replaceAll(/\s/g, '')
  let hash = seed | 0
  for (let at = 0; at < bare.length; at += 1) hash = Math.imul(hash ^ bare.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) & 0xffff
}

/** Without its blanks. */
export const bareLength = (text: string): number => text.replaceAll(/\s/g, '').length
