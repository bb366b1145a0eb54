import { FilesButton, type FilesButtonProps } from './files-button'

const TABLES = '.csv,.tsv,.txt,.xlsx,text/csv,text/plain'

interface FileButtonProps extends Pick<FilesButtonProps, 'label' | 'isMain'> {
  readonly accept?: string
  readonly onFile: (file: File) => void
}

/** For one file. */
export function FileButton({ accept = TABLES, onFile, ...button }: FileButtonProps) {
  return <FilesButton {...button} accept={accept} onFiles={([file]) => file && onFile(file)} />
}
