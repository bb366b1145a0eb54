type OwnFile = 'backup-to-download' | 'export-to-download'
const OWN_FILES: readonly string[] = ['backup-to-download', 'export-to-download'] satisfies readonly OwnFile[]

/** In the extension's own folder, which no page and no person sees. One of a kind at a time; the next one takes its place. */
export async function ownFile(name: OwnFile): Promise<FileSystemFileHandle> {
  const folder = await navigator.storage.getDirectory()
  return await folder.getFileHandle(name, { create: true })
}

/** The download has it, or the page that wanted it is gone. */
export async function letGoOfOwnFiles(writtenBefore: number): Promise<void> {
  const folder = await navigator.storage.getDirectory()
  for await (const [name, handle] of folder.entries()) {
    if (!OWN_FILES.includes(name) || handle.kind !== 'file') continue
    const { lastModified } = await (handle as FileSystemFileHandle).getFile()
    if (lastModified < writtenBefore) await folder.removeEntry(name)
  }
}
