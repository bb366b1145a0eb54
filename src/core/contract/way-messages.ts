import { integer, oneOf, record, text } from './decode'
import { fromDesk } from './from-desk'
import { LONGEST_ASK_MINUTES, SHORTEST_ASK_MINUTES, WAYS_IN, WAYS_OUT } from './ways'

/** About where packs come from and where files go; addresses have messages of their own. */
export const WAY_MESSAGES = {
  'ways/choose': fromDesk(record({
    from: oneOf(...WAYS_IN), to: oneOf(...WAYS_OUT), askEveryMinutes: integer(SHORTEST_ASK_MINUTES, LONGEST_ASK_MINUTES), jitterMinutes: integer(0, LONGEST_ASK_MINUTES),
  })),
  /** Another folder was picked, or it was let go: what was seen in the one before says nothing of it. */
  'ways/folder-picked': fromDesk(record({})),
  /** At once, whatever the time; answered when all of it is done. */
  'ways/ask-now': fromDesk(record({})),
  /** Somebody published since: theirs is taken, ours waits no longer. */
  'ways/take-theirs': fromDesk(record({ name: text(400) })),
} as const
