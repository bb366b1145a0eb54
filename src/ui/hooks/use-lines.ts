import { useLive, type Live } from '../../adapters/store/read/live'
import { readDefinitions } from '../../adapters/store/read/read-definitions'
import type { LineOfBusiness } from '../../core/contract/definitions'
import { reader } from './reader'

/** Every line of business, retired ones too. */
export function useLines(): Live<readonly LineOfBusiness[]> {
  return useLive(reader(), (store) => readDefinitions(store, 'line'), [])
}
