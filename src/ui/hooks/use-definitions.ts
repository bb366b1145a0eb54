import { useLive, type Live } from '../../adapters/store/read/live'
import { readCodes, readDefinitions } from '../../adapters/store/read/read-definitions'
import type { Tag } from '../../core/contract/definitions'
import type { LineId } from '../../core/contract/ids'
import type { TypedCode } from '../../core/wrap-up/search-codes'
import { reader } from './reader'

export interface Definitions {
  readonly codes: readonly TypedCode[]
  readonly tags: readonly Tag[]
}

/** Codes and tags of a line; tags that are retired are not offered. */
export function useDefinitions(line: LineId): Live<Definitions> {
  return useLive(
    reader(),
    async (store) => {
      const [codes, tags] = await Promise.all([readCodes(store, line), readDefinitions(store, 'tag', line)])
      return { codes, tags: tags.filter((tag) => tag.retiredAt === undefined) }
    },
    [line],
  )
}
