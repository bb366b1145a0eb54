import { useId, useState, type ReactNode } from 'react'
import './import.css'

interface DropZoneProps {
  readonly hint: string
  /** While files are held over it. */
  readonly overHint?: string
  readonly onFiles: (files: readonly File[]) => void
  /** The button for those who do not drag. */
  readonly children: ReactNode
}

/** Files may be dropped anywhere on it. */
export function DropZone({ hint, overHint = hint, onFiles, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false)
  const id = useId()
  return (
    <section
      className={`drop-zone ${isOver ? 'is-over' : ''}`} aria-labelledby={id}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}
    >
      <p id={id} className="soft">{isOver ? overHint : hint}</p>
      {children}
    </section>
  )
}
