import type { EpochMs } from '../../core/contract/ids'
import type { DeviceState, ReturnsState } from '../../core/segments/segments-state'
import { DropZone } from '../import/drop-zone'
import { FilesButton } from '../import/files-button'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import { DevicesTable } from './devices-table'
import { RefusedList } from './refused-list'
import type { SegmentsWorkState } from './segments-work'
import { WorkRefusal } from './work-refusal'

interface ReturnsSectionProps {
  readonly returns: ReturnsState
  readonly work: SegmentsWorkState
  readonly now: EpochMs
  readonly onFiles: (files: readonly File[]) => void
  readonly onDecide: (device: DeviceState, isAccepted: boolean) => void
  readonly onForget: (hash: string) => void
  readonly onStop: () => void
}

/** The lead's: files in, and what is known of each desk. */
export function ReturnsSection({ returns, work, now, onFiles, onDecide, onForget, onStop }: ReturnsSectionProps) {
  const { t, number } = useWords()
  const { progress, running, isStopping } = work
  const isTaking = running === 'returns'
  const share = progress && progress.total > 0 ? progress.done / progress.total : 0
  return (
    <section className="stack" aria-label={t('segments.returns.title')}>
      <h2>{t('segments.returns.title')}</h2>
      {isTaking ? (
        <div className="stack" aria-busy="true">
          <p role="status">{t('segments.returns.taking')}</p>
          <progress className="data-progress" max={1} value={share} aria-label={t('segments.returns.taking')} />
          <p className="soft">{number(Math.floor(share * 100))} %</p>
          <p className="field-hint">{t('segments.returns.mayWork')}</p>
          <div><button type="button" className="button" disabled={isStopping === true} onClick={onStop}>{t(isStopping ? 'segments.stopping' : 'segments.stop')}</button></div>
        </div>
      ) : (
        <DropZone hint={t('segments.returns.drop')} onFiles={onFiles}>
          <FilesButton label={t('segments.returns.choose')} accept=".callside-segment" isMany isMain onFiles={onFiles} />
        </DropZone>
      )}
      <WorkRefusal work={work} of="returns" />
      <Taken work={work} />
      {returns.devices.length === 0 ? (
        <div className="stack segments-none"><h3>{t('segments.returns.none')}</h3><p className="soft">{t('segments.returns.noneHint')}</p></div>
      ) : <DevicesTable devices={returns.devices} now={now} isBusy={running !== undefined} onDecide={onDecide} />}
      {returns.refused.length > 0 && <RefusedList refused={returns.refused} now={now} isBusy={running !== undefined} onForget={onForget} />}
    </section>
  )
}

function Taken({ work: { taken } }: { readonly work: SegmentsWorkState }) {
  const { t } = useWords()
  if (!taken) return null
  const { merged, added, known, waiting, refused } = taken
  return (
    <div role="status" className="stack segments-taken">
      {merged > 0 && <p className="row is-green"><Icon name="check" />{t('segments.returns.merged', { count: merged })} · {t('segments.returns.added', { count: added })}</p>}
      {known > 0 && <p className="soft">{t('segments.returns.known', { count: known })}</p>}
      {waiting > 0 && <p className="row is-amber"><Icon name="clock" />{t('segments.returns.waiting', { count: waiting })}</p>}
      {refused > 0 && <p className="row is-red"><Icon name="alert" />{t('segments.returns.refused', { count: refused })}</p>}
      {merged + waiting + refused === 0 && <p className="soft">{t('segments.returns.unchanged')}</p>}
    </div>
  )
}
