import { useLive } from '../../adapters/store/read/live'
import { readAttention, type Attention } from '../../adapters/store/read/read-attention'
import { reader } from './reader'

/** What was given up, if anything was. */
export function useAttention(): Attention | undefined {
  return useLive(reader(), (store) => readAttention(store), []).value
}
