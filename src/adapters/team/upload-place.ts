import { done, refused, type Result } from '../../core/contract/result'
import type { TeamAddress } from '../../core/team/read-team-address'
import type { PlaceFile, PlaceTrouble, TeamPlace, WriteHow } from '../../core/team/team-place'
import { addressPlace } from './address-place'
import { askServer } from './ask-server'
import { readMultistatus } from './read-multistatus'
import type { ServerPass } from './server-pass'
import { urlIn } from '../../core/team/url-in'

const DEEPEST = 4
type Bytes = Uint8Array<ArrayBuffer>

/** An address that is written to by HTTP PUT: a WebDAV folder, or the one file that a presigned address stands for. */
export function uploadPlace(address: TeamAddress, pass: ServerPass): TeamPlace {
  const { isAllowed, headers } = pass
  const put = (url: string, bytes: Bytes, expected: Readonly<Record<string, string>>, signal: AbortSignal) =>
    askServer(url, { method: 'PUT', headers: { ...headers, ...expected }, body: bytes, signal })

  const write = async (name: string, bytes: Bytes, { expects, signal }: WriteHow): Promise<Result<{ readonly etag?: string }, PlaceTrouble>> => {
    const url = urlIn(address, name)
    if (url === undefined) return refused('not-taken')
    if (!(await isAllowed())) return refused('no-permission')
    // Looked at before, for servers that do not know the condition (nginx), or could not keep it (a weak tag).
    const there = await lookAt(url, pass, signal)
    if (there.ok && !isAsExpected(expects, there.value)) return refused('changed-elsewhere')
    if (!there.ok && there.why === 'not-found' && typeof expects === 'object') return refused('changed-elsewhere')
    // Presigned, it may be written and not looked at.
    if (!there.ok && there.why !== 'not-found' && there.why !== 'not-let-in' && there.why !== 'not-taken') return there
    let written = await put(url, bytes, conditionOf(expects), signal)
    if (!written.ok && isFolderMissing(written.why) && !address.isOneFile) {
      const made = await makeFolders(address, name, pass, signal)
      if (!made.ok) return made
      written = await put(url, bytes, conditionOf(expects), signal)
    }
    if (!written.ok) return written
    await written.value.body?.cancel()
    const etag = written.value.headers.get('ETag') ?? (await etagAt(url, pass, signal))
    return done(etag === undefined ? {} : { etag })
  }

  return { ...addressPlace(address, pass), kind: 'upload', write, ...(!address.isOneFile && { list: (prefix, signal) => listUnder(address, prefix, pass, signal) }) }
}

/** WebDAV answers 409 where a folder on the way is missing; some servers say 404. */
const isFolderMissing = (why: PlaceTrouble): boolean => why === 'not-taken' || why === 'not-found'

/** Its tag; undefined: it has none. */
async function lookAt(url: string, { headers }: ServerPass, signal: AbortSignal): Promise<Result<string | undefined, PlaceTrouble>> {
  const asked = await askServer(url, { method: 'HEAD', headers, signal })
  return asked.ok ? done(asked.value.headers.get('ETag') ?? undefined) : asked
}

async function etagAt(url: string, pass: ServerPass, signal: AbortSignal): Promise<string | undefined> {
  const there = await lookAt(url, pass, signal)
  return there.ok ? there.value : undefined
}

function isAsExpected(expects: WriteHow['expects'], found: string | undefined): boolean {
  if (expects === undefined) return true
  // A server without tags cannot tell one file from another.
  if (expects === 'nothing') return false
  return found === undefined || bare(found) === bare(expects.etag)
}

/** A weak tag stands for the same file here, and may not be put as a condition (RFC 9110, 13.1.1). */
const bare = (etag: string): string => etag.replace(/^W\//, '')

function conditionOf(expects: WriteHow['expects']): Readonly<Record<string, string>> {
  if (expects === undefined) return {}
  if (expects === 'nothing') return { 'If-None-Match': '*' }
  return expects.etag.startsWith('W/') ? {} : { 'If-Match': expects.etag }
}

/** One after the other from the top; one that is there already (405) is as good. */
async function makeFolders(address: TeamAddress, name: string, { headers }: ServerPass, signal: AbortSignal): Promise<Result<undefined, PlaceTrouble>> {
  const parts = name.split('/').slice(0, -1)
  for (let count = 1; count <= parts.length; count += 1) {
    const made = await askServer(`${urlIn(address, parts.slice(0, count).join('/')) ?? address.url}/`, { method: 'MKCOL', headers, signal })
    if (!made.ok && made.why !== 'not-taken') return made
    if (made.ok) await made.value.body?.cancel()
  }
  return done(undefined)
}

async function listUnder(address: TeamAddress, prefix: string, pass: ServerPass, signal: AbortSignal): Promise<Result<readonly PlaceFile[], PlaceTrouble>> {
  if (!(await pass.isAllowed())) return refused('no-permission')
  const found: PlaceFile[] = []
  const waiting = [prefix.split('/').slice(0, -1).join('/')]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const url = folder === '' ? address.url : `${urlIn(address, folder) ?? address.url}/`
    const asked = await askServer(url, { method: 'PROPFIND', headers: { ...pass.headers, Depth: '1', 'Content-Type': 'application/xml' }, body: WHAT, signal })
    // Nobody has put anything there yet.
    if (!asked.ok && asked.why === 'not-found') continue
    if (!asked.ok) return asked
    for (const { path, isFolder, size, changedAt } of readMultistatus(await asked.value.text(), new URL(address.url))) {
      if (path === folder || !path.startsWith(folder)) continue
      if (isFolder && path.split('/').length <= DEEPEST) waiting.push(path)
      else if (!isFolder && path.startsWith(prefix)) found.push({ name: path, size, changedAt })
    }
  }
  return done(found)
}

const WHAT = '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/><getlastmodified/></prop></propfind>'
