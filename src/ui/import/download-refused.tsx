import { useEffect, useState } from 'react'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

export function DownloadRefused({ file }: { readonly file: Blob }) {
  const { t } = useWords()
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(file)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return <a className="button" href={url} download={`${t('import.fileName')}.csv`}><Icon name="download" />{t('import.download')}</a>
}
