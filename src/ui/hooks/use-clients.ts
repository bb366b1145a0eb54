import { useLive, type Live } from '../../adapters/store/read/live'
import { readClients } from '../../adapters/store/read/read-clients'
import type { Clients } from '../../core/leaving/clients'
import { reader } from './reader'

export function useClients(): Live<Clients> {
  return useLive(reader(), readClients, [])
}
