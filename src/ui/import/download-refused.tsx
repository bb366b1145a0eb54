import { downloadFile } from '../files/download-file'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

export function DownloadRefused({ file }: { readonly file: Blob }) {
  const { t } = useWords()
  return (
    <button type="button" className="button" onClick={() => downloadFile(file, `${t('import.fileName')}.csv`)}>
      <Icon name="download" />{t('import.download')}
    </button>
  )
}
