/** A file as it is put into the page of the import. */
interface LibraryFile {
  readonly name: string
  readonly buffer: Buffer
}

export function articleFiles(language: string): readonly LibraryFile[]
export function offerFile(language: string): LibraryFile
