import type { Baton } from '../../core/baton/baton'
import type { WordsAndFormats } from '../words/words-provider'

const PARTS = ['demand', 'done', 'promised', 'mood', 'before', 'caller'] as const

/** What a baton says, part by part, under the labels of the reader's language. */
export function batonParts(baton: Partial<Baton>, { t }: WordsAndFormats) {
  return PARTS.flatMap((name) => {
    const text = name === 'mood' ? baton.mood && t(`mood.${baton.mood}`) : baton[name]
    return text ? [{ name, label: t(`baton.part.${name}`), text }] : []
  })
}

/** As one line of the note: who handed it over, and what he said. The caller is known to the call itself. */
export function batonNote(baton: Baton, words: WordsAndFormats): string {
  const parts = batonParts(baton, words).filter(({ name }) => name !== 'caller').map(({ label, text }) => `${label}: ${text}`)
  return words.t('baton.note', { from: baton.from, parts: parts.join(' | ') })
}
