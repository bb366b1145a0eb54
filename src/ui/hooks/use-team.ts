import { useLive, type Live } from '../../adapters/store/read/live'
import { readPackNews, readTeam } from '../../adapters/store/read/read-team'
import type { EpochMs, LineId } from '../../core/contract/ids'
import { packLight, type PackLight } from '../../core/packs/pack-light'
import type { TeamState } from '../../core/packs/team-state'
import { reader } from './reader'

export function useTeam(line: LineId): Live<TeamState> {
  return useLive(reader(), (store) => readTeam(store, line), [line])
}

export function usePackLight(line: LineId, now: EpochMs): PackLight | undefined {
  const news = useLive(reader(), (store) => readPackNews(store, line), [line]).value
  return news && packLight(news, now)
}
