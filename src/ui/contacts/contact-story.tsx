import type { EpochMs } from '../../core/contract/ids'
import type { ContactEvent } from '../hooks/use-contact'
import { useNames } from '../roster/use-names'
import { useWords } from '../words/use-words'

/** Nothing was overwritten: who recorded it with whom, who corrected it, and to whom it was moved. */
export function ContactStory({ events, now }: { readonly events: readonly ContactEvent[]; readonly now: EpochMs }) {
  const { t, whenExactly } = useWords()
  const { nameOfAgent } = useNames()
  const said = ({ what, to, from }: ContactEvent): string => {
    if (what === 'recorded') return to ? t('contacts.event.recordedWith', { to }) : t('contacts.event.recorded')
    if (what !== 'moved') return t(`contacts.event.${what}`)
    if (!to) return t('contacts.event.movedAway', { from: from ?? t('match.none') })
    return from ? t('contacts.event.moved', { from, to }) : t('contacts.event.movedTo', { to })
  }
  return (
    <section>
      <h3>{t('contacts.story')}</h3>
      <ol className="contact-story small">
        {events.map((event, index) => (
          <li key={`${index}${event.at}`}>
            <time className="faint">{whenExactly(event.at, now)}</time> <span>{said(event)}</span> <span className="faint">{event.agentShown && nameOfAgent(event.agentShown)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
