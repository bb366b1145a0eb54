import { done, refused, type Result } from '../../core/contract/result'
import { isTeamFileName } from '../../core/team/team-file-names'
import type { PlaceFile, PlaceTrouble, ReadFile, TeamPlace } from '../../core/team/team-place'
import type { PickedFolder } from '../browser/picked-folder'

/** Names end so while the browser writes; they are swapped in when all of it is there. */
const SWAP = '.crswap'
const DEEPEST = 4

/** A folder that was picked once (a network share, a synced folder), read and written by the browser's File System Access. */
export function folderPlace(folder: PickedFolder): TeamPlace {
  return {
    kind: 'folder',
    read: (name, { etag, maxBytes, upTo = Infinity, signal }) =>
      inFolder<ReadFile | 'not-modified'>(folder, 'read', signal, async () => {
        const file = await fileIn(folder, name)
        const found = etagOf(file)
        if (found === etag) return done('not-modified')
        if (file.size > maxBytes) return refused('too-large')
        const bytes = new Uint8Array(await file.slice(0, Math.min(upTo, file.size)).arrayBuffer())
        return signal.aborted ? refused('offline') : done({ bytes, etag: found, ...(file.size > upTo && { isBeginning: true }) })
      }),
    write: (name, bytes, { expects, signal }) =>
      inFolder(folder, 'readwrite', signal, async () => {
        if (!isTeamFileName(name)) return refused('not-taken')
        // As near to a condition as a folder allows: between this look and the swap lies as long as the writing takes.
        if (expects && !isAsExpected(expects, await lookAt(folder, name))) return refused('changed-elsewhere')
        const handle = await handleOf(folder, name, true)
        const writable = await handle.createWritable()
        try {
          await writable.write(bytes)
          if (signal.aborted) throw new DOMException('ended', 'AbortError')
          await writable.close()
        } catch (problem) {
          await writable.abort().catch(() => undefined) // closed already, or gone with the share: the first problem is told
          throw problem
        }
        return done({ etag: etagOf(await handle.getFile()) })
      }),
    list: (prefix, signal) => inFolder(folder, 'read', signal, async () => done(await listUnder(folder, prefix))),
  }
}

/** Size and time, to the millisecond: a synced file that is still coming has another one when it is whole. */
const etagOf = ({ lastModified, size }: File): string => `${lastModified}-${size}`

function isAsExpected(expects: { readonly etag: string } | 'nothing', found: string | undefined): boolean {
  return expects === 'nothing' ? found === undefined : found === expects.etag
}

async function lookAt(folder: PickedFolder, name: string): Promise<string | undefined> {
  try {
    return etagOf(await fileIn(folder, name))
  } catch (problem) {
    if (isNamed(problem, 'NotFoundError')) return undefined
    throw problem
  }
}

async function fileIn(folder: PickedFolder, name: string): Promise<File> {
  return await (await handleOf(folder, name, false)).getFile()
}

async function handleOf(folder: PickedFolder, name: string, create: boolean): Promise<FileSystemFileHandle> {
  if (!isTeamFileName(name)) throw new DOMException('no such name', 'NotFoundError')
  const path = name.split('/')
  const last = path.pop() ?? ''
  return await (await walk(folder, path, create)).getFileHandle(last, { create })
}

async function walk(folder: PickedFolder, path: readonly string[], create: boolean): Promise<FileSystemDirectoryHandle> {
  let at: FileSystemDirectoryHandle = folder
  for (const part of path) at = await at.getDirectoryHandle(part, { create })
  return at
}

async function listUnder(folder: PickedFolder, prefix: string): Promise<readonly PlaceFile[]> {
  const path = prefix.split('/').slice(0, -1)
  const found: PlaceFile[] = []
  const look = async (at: FileSystemDirectoryHandle, before: string, depth: number): Promise<void> => {
    for await (const [own, handle] of at.entries()) {
      const name = before + own
      if (!isTeamFileName(name) || own.endsWith(SWAP)) continue
      if (handle.kind === 'directory') {
        if (depth < DEEPEST) await look(handle as FileSystemDirectoryHandle, `${name}/`, depth + 1) // told by its kind
      } else if (name.startsWith(prefix)) {
        const { size, lastModified } = await (handle as FileSystemFileHandle).getFile() // the other kind
        found.push({ name, size, changedAt: lastModified })
      }
    }
  }
  try {
    await look(await walk(folder, path, false), path.map((part) => `${part}/`).join(''), path.length)
  } catch (problem) {
    // Nobody has put anything there yet, or took it away while it was looked at.
    if (!isNamed(problem, 'NotFoundError') || found.length > 0) throw problem
  }
  return found
}

/** One of the edges: what the browser throws for a folder becomes a word. */
async function inFolder<T>(folder: PickedFolder, mode: 'read' | 'readwrite', signal: AbortSignal, run: () => Promise<Result<T, PlaceTrouble>>): Promise<Result<T, PlaceTrouble>> {
  if (signal.aborted) return refused('offline')
  try {
    if ((await folder.queryPermission({ mode })) !== 'granted') return refused('no-permission')
    // A share that is gone has nothing in it either; that is told apart by asking the folder itself.
    await folder.keys().next()
  } catch (problem) {
    return refused(isNamed(problem, 'NotAllowedError') ? 'no-permission' : orThrow(problem, 'offline'))
  }
  try {
    return await run()
  } catch (problem) {
    if (isNamed(problem, 'NotAllowedError')) return refused('no-permission')
    if (isNamed(problem, 'NotFoundError')) return refused('not-found')
    // A disk that is full, a file that is locked, a name that is a folder.
    if (isNamed(problem, 'QuotaExceededError', 'NoModificationAllowedError', 'TypeMismatchError', 'SecurityError')) return refused('not-taken')
    return refused(orThrow(problem, 'offline'))
  }
}

const isNamed = (problem: unknown, ...names: readonly string[]): boolean => problem instanceof DOMException && names.includes(problem.name)

function orThrow(problem: unknown, why: PlaceTrouble): PlaceTrouble {
  if (problem instanceof DOMException) return why
  throw problem
}
