import { useEffect, useState } from 'react'
import type { CustomerCard } from '../../core/customers/customer-card'
import { addressOf } from '../format/address-of'
import { useWords } from '../words/use-words'

/**
 * Said once per call, politely. The region is there empty before the words come, or screen readers miss them; what
 * changes later on the card (a timer, a late match) is not said again.
 */
export function PopAnnouncement({ card }: { readonly card: CustomerCard }) {
  const { t, labelText, ordinal } = useWords()
  const [said, setSaid] = useState({ call: '', words: '' })
  const { call, person, number, today } = card
  useEffect(() => {
    setSaid((before) => {
      if (before.call === call.id) return before
      const who = person ? addressOf(person.name, person.salutation) : t(`match.${card.match.kind}`)
      const words = [
        t(`announce.${call.direction}`, { who, number: number?.shown ?? '' }),
        today.nth > 1 ? t('today.nth', { nth: ordinal(today.nth) }) : '',
        today.last?.isSolved === false && today.last.demand ? t('announce.unsolved', { demand: labelText(today.last.demand) }) : '',
      ]
      return { call: call.id, words: words.filter(Boolean).join('. ') }
    })
    // Once per call: what else changes is not news.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [call.id])
  return <p className="visually-hidden" role="status" aria-live="polite">{said.words}</p>
}
