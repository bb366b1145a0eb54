import type { PageOrigin } from '../contract/ids'
import type { Settings } from '../contract/settings'
import { originOfModel } from '../models/read-model-address'
import { hostsOfWays } from '../team/hosts-of-ways'
import { enabledOrigins } from './enabled-sites'

/** Every host that something here needs the browser to allow: sites that are on, models, the transcription address, where a team's files lie. */
export function neededHosts(settings: Pick<Settings, 'sites' | 'models' | 'audio' | 'ways'>): readonly PageOrigin[] {
  const { models, audio, ways } = settings
  const addresses = [...models.profiles.map(({ baseUrl }) => baseUrl), ...(audio.baseUrl === '' ? [] : [audio.baseUrl])]
  return [...enabledOrigins(settings), ...addresses.map(originOfModel), ...hostsOfWays(ways)]
}
