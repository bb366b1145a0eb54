import { integer, text } from '../contract/decode'
import { LONGEST_ASK_MINUTES, SHORTEST_ASK_MINUTES } from '../contract/ways'
import { readTeamAddress } from '../team/read-team-address'
import type { GivenTeam } from './team-under-policy'

const address = text(2000)
const user = text(200)
const askEvery = integer(SHORTEST_ASK_MINUTES, LONGEST_ASK_MINUTES)
const jitter = integer(0, LONGEST_ASK_MINUTES)

/** Of a policy, each field by itself: what cannot be read is as if it were not there. */
export function readGivenTeam(given: Readonly<Record<string, unknown>>): GivenTeam {
  const read = {
    address: addressOf(given.teamAddress), uploadAddress: addressOf(given.teamUploadAddress), user: user(given.teamUser),
    askEveryMinutes: askEvery(given.teamAskEveryMinutes), jitterMinutes: jitter(given.teamJitterMinutes),
  }
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))
}

function addressOf(given: unknown): string | undefined {
  const written = address(given)
  return written === undefined ? undefined : readTeamAddress(written)?.url
}
