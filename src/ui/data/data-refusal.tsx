import type { DataWork } from '../../core/backup/data-messages'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import type { DataState } from './data-state'

interface DataRefusalProps {
  readonly state: DataState
  readonly of: DataWork
}

/** What happened, what is safe, what to do. A restore that had begun to write is another thing than a file that was only read. */
export function DataRefusal({ state: { refused }, of }: DataRefusalProps) {
  const { t } = useWords()
  if (refused?.of !== of) return null
  const { why, wasWriting } = refused
  const isCutOff = wasWriting && (why === 'not-saved' || why === 'stopped' || why === 'failed')
  return (
    <p className="refusal" role="alert">
      <Icon name="alert" /><span>{isCutOff ? t(`data.failedRestore.${why}`) : t(`data.failed.${why}`)}</span>
    </p>
  )
}
