import type { CallRow } from '../../adapters/store/rows'

/** The call that one goes on in: itself, or what it was merged into, at the end. Undefined: that one is gone. */
export function endOfMerges(calls: readonly CallRow[], call: CallRow): CallRow | undefined {
  let end: CallRow | undefined = call
  for (let steps = 0; end?.mergedInto !== undefined && steps < calls.length; steps++) {
    const next: CallRow['mergedInto'] = end.mergedInto
    end = calls.find(({ id }) => id === next)
  }
  return end?.mergedInto === undefined ? end : undefined
}
