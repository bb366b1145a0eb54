import type { LogShown } from '../hooks/use-log'
import { useWords } from '../words/use-words'

interface LogProgressProps {
  readonly log: LogShown
  /** Rows of an export that runs. */
  readonly written: number | undefined
  readonly onCancelExport: () => void
}

/** How far the search got: nobody is to take a part for the whole. */
export function LogProgress({ log, written, onCancelExport }: LogProgressProps) {
  const { t, number } = useWords()
  const { isAll, isReading, onMore, onStop } = log
  const scanned = number(log.scanned)
  return (
    <div className="log-progress small soft row">
      <span role="status">{isReading ? t('logPage.searching', { scanned }) : t(isAll ? 'logPage.all' : 'logPage.part', { scanned })}</span>
      {isReading && <button type="button" className="link-button" onClick={onStop}>{t('logPage.stop')}</button>}
      {!isReading && !isAll && <button type="button" className="link-button" onClick={onMore}>{t('logPage.more')}</button>}
      {written !== undefined && <span role="status">{t('logPage.exporting', { written: number(written) })} <button type="button" className="link-button" onClick={onCancelExport}>{t('action.cancel')}</button></span>}
      <span className="faint">{t('logPage.sortNote')}</span>
    </div>
  )
}
