import { useRef } from 'react'

export interface FilesButtonProps {
  readonly label: string
  readonly isMain?: boolean
  readonly accept: string
  readonly isMany?: boolean
  /** All files of a folder, and of those in it. */
  readonly isFolder?: boolean
  /** One at least. */
  readonly onFiles: (files: readonly File[]) => void
}

/** A button that asks for files; the browser's own field says it in the browser's language, not the agent's. */
export function FilesButton({ label, isMain = false, accept, isMany = false, isFolder = false, onFiles }: FilesButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={`button ${isMain ? 'is-main' : ''}`} onClick={() => input.current?.click()}>{label}</button>
      <input
        ref={input} type="file" hidden multiple={isMany || isFolder} {...(isFolder && { webkitdirectory: '' })} aria-label={label} accept={accept}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // So that the same file can be chosen again after it was mended.
          event.target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
