import { useRef } from 'react'

/** A button that asks for a file; the browser's own field says it in the browser's language, not the agent's. */
export function FileButton({ label, isMain = false, onFile }: { readonly label: string; readonly isMain?: boolean; readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={`button ${isMain ? 'is-main' : ''}`} onClick={() => input.current?.click()}>{label}</button>
      <input
        ref={input} type="file" hidden aria-label={label} accept=".csv,.tsv,.txt,text/csv,text/plain"
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
