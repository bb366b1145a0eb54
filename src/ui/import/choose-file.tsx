import { useWords } from '../words/use-words'
import { DropZone } from './drop-zone'
import { FileButton } from './file-button'

/** By button or by dropping it anywhere on the field. */
export function ChooseFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useWords()
  return (
    <DropZone hint={t('import.drop')} overHint={t('import.dropHere')} onFiles={([file]) => file && onFile(file)}>
      <FileButton label={t('import.choose')} isMain onFile={onFile} />
    </DropZone>
  )
}
