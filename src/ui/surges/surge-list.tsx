import type { ReactNode } from 'react'
import type { WrapUpCode } from '../../core/contract/definitions'
import type { EpochMs, FactId } from '../../core/contract/ids'
import type { SurgeSubject, WarnedSurge } from '../../core/surges/warned-surges'
import { placeNames } from '../../core/notices/areas-in'
import { useWords } from '../words/use-words'
import '../alerts/alerts.css'

interface SurgeListProps {
  readonly surges: readonly WarnedSurge[]
  readonly codes: readonly Pick<WrapUpCode, 'id' | 'labels' | 'demand'>[]
  readonly now: EpochMs
  /** The one whose contacts are shown. */
  readonly opened: FactId | undefined
  /** Whether who looks may start an incident. */
  readonly mayStart: boolean
  /** Nobody watches at this desk: that there is none is not known. */
  readonly isOff?: boolean
  readonly onOpen: (surge: FactId | undefined) => void
  /** Those contacts. */
  readonly children?: ReactNode
}

const MOST_SHOWN = 20

/** What has far more contacts than its hour of the week, and one click away those contacts. */
export function SurgeList({ surges, codes, now, opened, mayStart, isOff, onOpen, children }: SurgeListProps) {
  const { t, number, labelText, whenExactly } = useWords()
  const nameOf = (subject: SurgeSubject): string | undefined => {
    switch (subject.of) {
      case 'code':
        return labelText(codes.find(({ id }) => id === subject.code)?.labels ?? t('surges.unknownCode'))
      case 'demand':
        return labelText(codes.find(({ id }) => id === subject.codes[0])?.demand ?? t('surges.unknownCode'))
      case 'area':
        return labelText(placeNames(subject.area) ?? subject.area)
    }
  }
  return (
    <section className="stack" aria-label={t('surges.title')}>
      {surges.length === 0 ? <p className="soft"><strong>{t(isOff ? 'surges.off' : 'surges.none')}</strong> {t(isOff ? 'surges.offHint' : 'surges.noneHint')}</p> : (
        <table className="alert-list">
          <caption>{t('surges.title')}</caption>
          <thead><tr><th scope="col">{t('surges.at')}</th><th scope="col">{t('surges.kind')}</th><th scope="col">{t('surges.subject')}</th><th scope="col">{t('surges.count')}</th><th scope="col">{t('surges.usual')}</th><th scope="col" aria-label={t('surges.calls')} /></tr></thead>
          <tbody>
            {surges.slice(0, MOST_SHOWN).map(({ id, subject, count, usual, from, until }) => (
              <tr key={id}>
                <td>{t('surges.between', { from: whenExactly(from, now), until: whenExactly(until, now) })}</td>
                <td>{t(`surges.of.${subject.of}`)}</td>
                <th scope="row">{nameOf(subject)}</th>
                <td><strong className="is-amber">{number(count)}</strong></td>
                <td>{number(usual)}</td>
                <td><button type="button" className="button is-quiet small" aria-expanded={opened === id} onClick={() => onOpen(opened === id ? undefined : id)}>{t(opened === id ? 'surges.close' : 'surges.calls')}</button>{mayStart && <> <a className="button is-quiet small" href={`notices.html#incident/${subject.of}/${encodeURIComponent(targetOf(subject))}`}>{t('notices.incident.start')}</a></>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {opened !== undefined && children}
    </section>
  )
}

/** Whom an incident of it would concern: codes with commas between, or an area. */
function targetOf(subject: SurgeSubject): string {
  switch (subject.of) {
    case 'code':
      return subject.code
    case 'demand':
      return subject.codes.join()
    case 'area':
      return subject.area
  }
}
