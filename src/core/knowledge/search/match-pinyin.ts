/**
 * Where typed letters stand in Chinese that is written as syllables with a space between: of each syllable as much as was typed of
 * it, at least its first letter. "huaf", "hf" and "huafei" all stand in "hua fei zheng yi". The number of the first syllable; -1: nowhere.
 */
export function matchPinyin(typed: string, syllables: string): number {
  for (let at = 0, number = 0; at < syllables.length; number += 1) {
    if (syllables[at] === typed[0] && goesOn(typed, 0, syllables, at)) return number
    const space = syllables.indexOf(' ', at)
    if (space < 0) return -1
    at = space + 1
  }
  return -1
}

/** `at`: the beginning of a syllable. */
function goesOn(typed: string, from: number, syllables: string, at: number): boolean {
  if (from === typed.length) return true
  const space = syllables.indexOf(' ', at)
  const end = space < 0 ? syllables.length : space
  let same = 0
  while (at + same < end && from + same < typed.length && syllables[at + same] === typed[from + same]) same += 1
  // The longest first: who types a whole syllable means it.
  for (let taken = same; taken > 0; taken -= 1) {
    if (from + taken === typed.length) return true
    if (space >= 0 && goesOn(typed, from + taken, syllables, space + 1)) return true
  }
  return false
}
