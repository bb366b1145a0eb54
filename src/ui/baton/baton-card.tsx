import type { Baton } from '../../core/baton/baton'
import type { BatonReading } from '../../core/baton/read-baton'
import type { EpochMs } from '../../core/contract/ids'
import { Icon } from '../icons/icon'
import { KeyButton } from '../keys/key-button'
import { CloseButton } from '../keys/close-button'
import { useKey } from '../keys/use-key'
import { useWords } from '../words/use-words'
import { batonParts } from './baton-parts'
import './baton.css'

interface BatonCardProps {
  readonly reading: Exclude<BatonReading, { readonly kind: 'none' }>
  readonly now: EpochMs
  /** Absent: no call whose note it could go into. */
  readonly onTake?: (baton: Baton) => void
  readonly onClose: () => void
}

/** What a colleague handed over with the call, unfolded. One that is not whole is named so and cannot be taken. */
export function BatonCard({ reading, now, onTake, onClose }: BatonCardProps) {
  const words = useWords()
  const { t, whenExactly } = words
  const seen = reading.kind === 'whole' ? reading.baton : reading.seen
  useKey({ key: 'escape', label: t('action.close'), run: onClose })
  const from = seen.from || t('baton.somebody')
  return (
    <section className="baton stack sunken" aria-label={t('baton.title')}>
      <header className="row is-spread">
        <h2>{t('baton.title')} <span className="soft">{seen.writtenAt === undefined ? t('baton.from', { from }) : t('baton.fromWhen', { from, when: whenExactly(seen.writtenAt, now) })}</span></h2>
        <CloseButton label={t('action.close')} onClose={onClose} />
      </header>
      {reading.kind !== 'whole' && <p className="refusal" role="alert"><Icon name="alert" /><span>{t(`baton.${reading.kind}`)}</span></p>}
      <dl>
        {batonParts(seen, words).map(({ name, label, text }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {reading.kind === 'whole' && (onTake
        ? <KeyButton hotkey="g" label={t('baton.take')} onPress={() => onTake(reading.baton)} />
        : <p className="faint small">{t('baton.noCall')}</p>)}
    </section>
  )
}
