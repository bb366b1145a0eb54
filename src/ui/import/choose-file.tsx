import { useId, useState } from 'react'
import { useWords } from '../words/use-words'
import { FileButton } from './file-button'

/** By button or by dropping it anywhere on the field. */
export function ChooseFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useWords()
  const [isOver, setOver] = useState(false)
  const hint = useId()
  return (
    <section
      className={`drop-zone ${isOver ? 'is-over' : ''}`} aria-labelledby={hint}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file) onFile(file)
      }}
    >
      <p id={hint} className="soft">{isOver ? t('import.dropHere') : t('import.drop')}</p>
      <FileButton label={t('import.choose')} isMain onFile={onFile} />
    </section>
  )
}
