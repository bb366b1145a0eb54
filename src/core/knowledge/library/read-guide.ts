import { MOST_GUIDE_CHOICES, MOST_GUIDE_LEVELS, type GuideChoice, type GuideStep } from '../../contract/knowledge'
import { given } from '../../facts/given'
import { articleIn } from './id-in-line'
import type { ItemReader } from './item-reader'

const LONGEST_ASK = 200
const LONGEST_END = 1000
const MOST_PHRASINGS = 20

/** At most three questions in a row with five answers each: deeper or wider is refused, and the place is named (S30, S46). */
export function readGuide(reader: ItemReader, level = 1): GuideStep {
  if (level > MOST_GUIDE_LEVELS) reader.refuse('guide-too-deep', '')
  const ask = reader.text('ask', LONGEST_ASK)
  const given = reader.fields.choices
  if (Array.isArray(given) && given.length > MOST_GUIDE_CHOICES) reader.refuse('guide-too-wide', 'choices')
  if (!Array.isArray(given) || given.length === 0) reader.refuse('guide-empty', 'choices')
  return { ask, choices: level > MOST_GUIDE_LEVELS ? [] : reader.items('choices', MOST_GUIDE_CHOICES, (each) => readChoice(each, level)) }
}

function readChoice(reader: ItemReader, level: number): GuideChoice {
  const label = reader.text('label', LONGEST_ASK)
  const phrasings = reader.texts('phrasings', LONGEST_ASK, MOST_PHRASINGS)
  const words = { label, ...given({ phrasings: phrasings.length > 0 ? phrasings : undefined }) }
  const next = reader.item('next', (each) => readGuide(each, level + 1))
  const end = reader.item('end', (each) => {
    const article = each.optionalText('article', LONGEST_ASK)
    return { text: each.text('text', LONGEST_END), ...given({ article: article === undefined ? undefined : articleIn(reader.desk.line, article) }) }
  })
  if ((next === undefined) === (end === undefined)) reader.refuse('guide-leads-nowhere', '')
  // One of the two, or the whole guide is refused.
  return next ? { ...words, next } : { ...words, end: end ?? { text: '' } }
}
