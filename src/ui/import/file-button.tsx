import { useRef } from 'react'

const TABLES = '.csv,.tsv,.txt,text/csv,text/plain'

interface FileButtonProps {
  readonly label: string
  readonly isMain?: boolean
  readonly accept?: string
  readonly onFile: (file: File) => void
}

/** A button that asks for a file; the browser's own field says it in the browser's language, not the agent's. */
export function FileButton({ label, isMain = false, accept = TABLES, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={`button ${isMain ? 'is-main' : ''}`} onClick={() => input.current?.click()}>{label}</button>
      <input
        ref={input} type="file" hidden aria-label={label} accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // So that the same file can be chosen again after it was mended.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
