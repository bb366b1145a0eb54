import type { FolderMode, PickedFolder } from './picked-folder'

/**
 * The folder that was picked, in a small database of its own: a handle is no message, so the page that picked it writes it down for the
 * background, and no backup or dump could hold it. The browser forgets what it allowed when the last tab of ours is closed, unless it was
 * told to allow it on every visit (seen in Chromium 156); the handle stays.
 */
export async function readKeptFolder(): Promise<PickedFolder | undefined> {
  return await inBox('readonly', (box) => box.get(KEY)) as PickedFolder | undefined // written by `keepFolder` alone
}

export async function keepFolder(folder: PickedFolder): Promise<void> {
  await inBox('readwrite', (box) => box.put(folder, KEY))
}

export async function forgetFolder(): Promise<void> {
  await inBox('readwrite', (box) => box.delete(KEY))
}

/** Whether this browser lets a folder be picked at all; Firefox does not. */
export const canPickFolder = (): boolean => 'showDirectoryPicker' in globalThis

/** In the click: the browser shows its own dialog. Undefined: closed without a choice. */
export async function pickFolder(mode: FolderMode): Promise<PickedFolder | undefined> {
  try {
    return await (globalThis as unknown as Picker).showDirectoryPicker({ id: 'callside-team', mode })
  } catch (problem) {
    if (problem instanceof DOMException && (problem.name === 'AbortError' || problem.name === 'SecurityError')) return undefined
    throw problem
  }
}

/** https://wicg.github.io/file-system-access/#api-showdirectorypicker: TypeScript does not know it. */
interface Picker {
  readonly showDirectoryPicker: (how: { readonly id: string; readonly mode: FolderMode }) => Promise<PickedFolder>
}

const [DATABASE, BOX, KEY] = ['callside-folder', 'folder', 'team']

async function inBox<T>(mode: IDBTransactionMode, run: (box: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1)
  opening.onupgradeneeded = () => void opening.result.createObjectStore(BOX)
  const db = await answerOf(opening)
  try {
    return await answerOf(run(db.transaction(BOX, mode).objectStore(BOX)))
  } finally {
    db.close()
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new DOMException('not opened'))
  })
}
