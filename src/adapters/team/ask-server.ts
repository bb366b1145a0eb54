import { done, refused, type Result } from '../../core/contract/result'
import type { PlaceTrouble } from '../../core/team/team-place'

/** Until a server begins to answer. Whoever waits longer is better off asking again. */
const ANSWERS_WITHIN_MS = 25_000
/** A pack on its way up a slow line. */
const TAKES_WITHIN_MS = 280_000

export interface ServerQuestion {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'MKCOL' | 'PROPFIND'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array<ArrayBuffer> | string
  readonly signal: AbortSignal
}

/** Asks a team's server. Never throws for what a server or a network does. An answer that is an answer: of success, or that nothing changed. */
export async function askServer(url: string, { method, headers, body, signal }: ServerQuestion): Promise<Result<Response, PlaceTrouble>> {
  const tooSlow = new AbortController()
  const timer = setTimeout(() => tooSlow.abort(), body instanceof Uint8Array ? TAKES_WITHIN_MS : ANSWERS_WITHIN_MS)
  try {
    const response = await fetch(url, {
      method, headers, ...(body !== undefined && { body }), signal: AbortSignal.any([signal, tooSlow.signal]),
      // A redirect could carry user and password to a host that nobody allowed: it is not followed, and told.
      redirect: 'manual', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer',
    })
    const trouble = troubleOf(response)
    if (trouble === undefined) return done(response)
    await response.body?.cancel()
    return refused(trouble)
  } catch {
    // The browser tells a script no more than that nothing came of it.
    return refused('offline')
  } finally {
    clearTimeout(timer)
  }
}

function troubleOf({ ok, status, type }: Response): PlaceTrouble | undefined {
  if (ok || status === 304) return undefined
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'sent-elsewhere'
  if (status === 401 || status === 403 || status === 407) return 'not-let-in'
  if (status === 404 || status === 410) return 'not-found'
  if (status === 412) return 'changed-elsewhere'
  // 405: no file may be put here; 409: there is no such folder; 413, 507: no room for it.
  if (status === 405 || status === 409 || status === 413 || status === 415 || status === 507) return 'not-taken'
  return 'server-failed'
}
