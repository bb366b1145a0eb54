import type { PageOrigin } from '../contract/ids'
import type { WaySettings } from '../contract/ways'
import { readTeamAddress } from './read-team-address'

/** What the browser must allow for the addresses that are written down. */
export function hostsOfWays(ways: Pick<WaySettings, 'address' | 'uploadAddress'>): readonly PageOrigin[] {
  return [...new Set([ways.address, ways.uploadAddress].flatMap((written) => readTeamAddress(written)?.url ?? []).map((url) => new URL(url).origin as PageOrigin))]
}
