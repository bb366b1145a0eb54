import type { Page } from 'playwright-core'
import type { AgentDesk } from './agent-desk'
import type { TeamServer } from './team-server'

/** What lies between a lead's desk and an agent's, as whoever runs the place sees it. */
export interface TeamShare {
  /** Looked at from both sides; of a pack what the lead wrote. */
  readonly files: () => Promise<ReadonlyMap<string, Buffer>>
  /** Another file under that name, before the desk that reads it looks. */
  readonly put: (name: string, bytes: Buffer) => Promise<void>
  /** All is at both sides as it was written. */
  readonly settle: () => Promise<void>
}

export const serverShare = (server: TeamServer): TeamShare => ({
  files: () => Promise.resolve(server.files),
  put: (name, bytes) => Promise.resolve(void server.files.set(name, bytes)),
  settle: () => Promise.resolve(),
})

/**
 * A folder that a program keeps in step on two machines; the program is this test. Each side is a folder of the origin's own file system:
 * the browser's picker has no screen to stand on here, and such a folder is a handle of the same kind, which its worker reads and writes.
 */
export function syncedFolder(lead: AgentDesk, agent: AgentDesk): TeamShare {
  const read = async ({ page }: AgentDesk) => new Map(Object.entries(await page.evaluate(readAll, FOLDER)).map(([name, written]) => [name, Buffer.from(written, 'base64')]))
  const write = async ({ page }: AgentDesk, name: string, bytes: Buffer) => await page.evaluate(writeOne, [FOLDER, name, bytes.toString('base64')] as const)
  return {
    files: async () => new Map([...(await read(agent)), ...(await read(lead))]),
    put: (name, bytes) => write(name.startsWith('packs/') ? agent : lead, name, bytes),
    settle: async () => {
      for (const [name, bytes] of await read(lead)) if (name.startsWith('packs/')) await write(agent, name, bytes)
      for (const [name, bytes] of await read(agent)) if (name.startsWith('segments/')) await write(lead, name, bytes)
    },
  }
}

const FOLDER = 'team'

/** In the click on "choose a folder" the page is given that one. */
export const givesFolder = (page: Page): Promise<unknown> =>
  page.evaluate((name) => Object.assign(globalThis, { showDirectoryPicker: async () => await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true }) }), FOLDER)

async function readAll(name: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  const look = async (folder: FileSystemDirectoryHandle, before: string): Promise<void> => {
    for await (const [each, handle] of (folder as unknown as { entries(): AsyncIterable<[string, FileSystemHandle]> }).entries()) {
      if (handle.kind === 'directory') await look(handle as FileSystemDirectoryHandle, `${before}${each}/`)
      else {
        const bytes = new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer())
        found[before + each] = btoa(bytes.reduce((all, byte) => all + String.fromCharCode(byte), ''))
      }
    }
  }
  await look(await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true }), '')
  return found
}

async function writeOne([name, path, written]: readonly [string, string, string]): Promise<void> {
  let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true })
  const parts = path.split('/')
  for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true })
  const file = await folder.getFileHandle(parts.at(-1) ?? '', { create: true })
  const bytes = Uint8Array.from(atob(written), (letter) => letter.charCodeAt(0))
  const there = new Uint8Array(await (await file.getFile()).arrayBuffer())
  // Written again it would count as changed.
  if (there.length === bytes.length && there.every((byte, at) => byte === bytes[at])) return
  const writing = await file.createWritable()
  await writing.write(bytes)
  await writing.close()
}
