import { strToU8, unzipSync, zipSync } from 'fflate'

/** An article has 20,000 letters; anything of that size is none. */
const LARGEST_ARTICLE_BYTES = 1_000_000

/** Files by their names, as one ZIP. */
export const zipMarkdown = (files: ReadonlyMap<string, string>): Blob =>
  new Blob([Uint8Array.from(zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)]))))], { type: 'application/zip' })

/** The Markdown files of a ZIP, in any of its folders, by their names. Undefined: it is no ZIP. */
export async function unzipMarkdown(file: Blob): Promise<readonly (readonly [name: string, text: string])[] | undefined> {
  try {
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()), { filter: ({ name, originalSize }) => /\.(?:md|markdown)$/iu.test(name) && originalSize <= LARGEST_ARTICLE_BYTES })
    return Object.entries(files).map(([name, bytes]) => [name.replace(/^.*\//u, ''), new TextDecoder().decode(bytes)] as const)
  } catch {
    // No ZIP, or one that was cut off: whatever its reader throws, it is told as unreadable.
    return undefined
  }
}
