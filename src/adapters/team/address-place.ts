import { done, refused } from '../../core/contract/result'
import type { TeamAddress } from '../../core/team/read-team-address'
import type { TeamPlace } from '../../core/team/team-place'
import type { ServerPass } from './server-pass'
import { askServer } from './ask-server'
import { readBody } from './read-body'
import { urlIn } from '../../core/team/url-in'

/** A static address that is read from. A file that has not changed costs the server a line and us nothing. */
export function addressPlace(address: TeamAddress, { isAllowed, headers }: ServerPass): TeamPlace {
  return {
    kind: 'address', isOneFile: address.isOneFile,
    read: async (name, { etag, maxBytes, upTo, signal }) => {
      const url = urlIn(address, name)
      if (url === undefined) return refused('not-found')
      if (!(await isAllowed())) return refused('no-permission')
      const asked = await askServer(url, { method: 'GET', headers: { ...headers, ...(etag !== undefined && { 'If-None-Match': etag }) }, signal })
      if (!asked.ok) return asked
      const response = asked.value
      if (response.status === 304) return done('not-modified')
      const body = await readBody(response, { maxBytes, upTo })
      if (!body.ok) return body
      const found = response.headers.get('ETag')
      return done({ ...body.value, ...(found !== null && { etag: found }) })
    },
  }
}
