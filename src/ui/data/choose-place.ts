/** Not in TypeScript's DOM, for not every browser has it. */
type SavePicker = (options: { readonly suggestedName: string; readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, readonly string[]>> }[] }) => Promise<FileSystemFileHandle>

/** Where to save, asked with the browser's own picker; in a click only. `none`: this browser has no picker, so the file goes to its downloads. */
export async function choosePlace(suggestedName: string, description: string, ending: '.callside' | '.zip' = '.callside'): Promise<FileSystemFileHandle | 'none' | 'cancelled'> {
  const { showSaveFilePicker } = globalThis as { showSaveFilePicker?: SavePicker }
  if (showSaveFilePicker === undefined) return 'none'
  try {
    return await showSaveFilePicker({ suggestedName, types: [{ description, accept: { 'application/octet-stream': [ending] } }] })
  } catch (problem) {
    if (problem instanceof DOMException && problem.name === 'AbortError') return 'cancelled'
    throw problem
  }
}
