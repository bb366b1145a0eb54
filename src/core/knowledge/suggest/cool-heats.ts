/** Below this it is forgotten. */
export const FAINT = 0.02

/** What was warm is so much less so: heats by number, each 0 to 1. */
export function coolHeats(heats: Map<number, number>, factor: number): void {
  for (const [key, heat] of heats) {
    if (heat * factor < FAINT) heats.delete(key)
    else heats.set(key, heat * factor)
  }
}
