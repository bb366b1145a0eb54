import type { DecidedField } from '../../core/contract/settings'
import type { Region } from '../../core/customers/region'
import { useWords } from '../words/use-words'
import { Given } from './given'

interface PlaceFieldsProps {
  readonly region: Region
  readonly regions: readonly Region[]
  readonly timeZone: string
  readonly timeZones: readonly string[]
  readonly decided: readonly DecidedField[]
  readonly onRegion: (region: Region) => void
  readonly onTimeZone: (timeZone: string) => void
}

/** Where the contact center is: how its numbers are dialled, and when its day begins. */
export function PlaceFields({ region, regions, timeZone, timeZones, decided, onRegion, onTimeZone }: PlaceFieldsProps) {
  const { t, regionName } = useWords()
  const zoneName = (zone: string) => zone.replaceAll('_', ' ')
  return (
    <>
      {decided.includes('region') ? (
        <Given name={t('setup.region')}>{regionName(region)}</Given>
      ) : (
        <label className="field">
          <span>{t('setup.region')}</span>
          <select className="input" value={region} onChange={(event) => onRegion(regions.find((each) => each === event.target.value) ?? region)}>
            {regions.map((each) => <option key={each} value={each}>{regionName(each)}</option>)}
          </select>
        </label>
      )}
      {decided.includes('timeZone') ? (
        <Given name={t('setup.timeZone')}>{zoneName(timeZone)}</Given>
      ) : (
        <label className="field">
          <span>{t('setup.timeZone')}</span>
          <select className="input" value={timeZone} onChange={(event) => onTimeZone(event.target.value)}>
            {(timeZones.includes(timeZone) ? timeZones : [timeZone, ...timeZones]).map((each) => <option key={each} value={each}>{zoneName(each)}</option>)}
          </select>
        </label>
      )}
    </>
  )
}
