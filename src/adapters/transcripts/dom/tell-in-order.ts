import { MOST_BLOCKS, type HeardBlock } from '../../../core/contract/transcripts'

/** What a full disk did not take is told again after so long. */
const TELL_AGAIN_MS = 10_000
const MOST_UNTOLD = 200

/** Tells blocks in reports that come one after the other. Of a block that waits only what it says now is told. */
export function tellInOrder(onBlocks: (blocks: readonly HeardBlock[]) => Promise<boolean>, abort: AbortSignal): (blocks: readonly HeardBlock[]) => void {
  let untold: readonly HeardBlock[] = []
  let isTelling = false
  let timer: ReturnType<typeof setTimeout> | undefined
  abort.addEventListener('abort', () => clearTimeout(timer), { once: true })

  const tellAll = async () => {
    clearTimeout(timer)
    if (isTelling) return
    isTelling = true
    for (let isTaken = true; isTaken && untold.length > 0 && !abort.aborted; ) {
      const part = untold.slice(0, MOST_BLOCKS)
      untold = untold.slice(MOST_BLOCKS)
      isTaken = await onBlocks(part)
      if (isTaken) continue
      untold = joined(part, untold)
      timer = setTimeout(() => void tellAll(), TELL_AGAIN_MS)
    }
    isTelling = false
  }
  return (blocks) => {
    untold = joined(untold, blocks).slice(-MOST_UNTOLD)
    void tellAll()
  }
}

const joined = (before: readonly HeardBlock[], after: readonly HeardBlock[]): readonly HeardBlock[] =>
  [...before.filter(({ block }) => !after.some((each) => each.block === block)), ...after]
