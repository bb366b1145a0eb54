import type { Language } from '../contract/definitions'
import type { EpochMs } from '../contract/ids'
import { BATON_VERSION, LONGEST_PART, type Baton } from './baton'
import { BATON_LABELS } from './baton-labels'
import { canonicalText } from './canonical-text'
import { checkLetters } from './check-letters'
import { maskNumbers } from './mask-numbers'
import { plainText } from './plain-text'

/**
 * `[转接条 CB1] 诉求: … | 已办: … | … | 时间: 2026-11-26 14:30 +08:00 [CB1: KQZTBNMX]`: one line that a colleague reads as it
 * is, and another Callside unfolds. The letters at its end stand for all before them.
 */
export function writeBaton(baton: Baton & { readonly writtenAt: EpochMs }, { language, timeZone }: { readonly language: Language; readonly timeZone: string }): string {
  const labels = BATON_LABELS[language]
  const part = (name: keyof typeof LONGEST_PART): string[] => {
    const text = baton[name] === undefined ? '' : tidy(baton[name], LONGEST_PART[name])
    return text === '' ? [] : [`${labels.parts[name]}: ${text}`]
  }
  const parts = [
    ...part('demand'), ...part('done'), ...part('promised'),
    ...(baton.mood ? [`${labels.mood}: ${labels.moods[baton.mood]}`] : []),
    ...part('before'), ...part('caller'), ...part('from'),
    `${labels.parts.writtenAt}: ${timeText(baton.writtenAt, timeZone)}`,
  ]
  const text = `[${labels.title} CB${BATON_VERSION}] ${parts.join(' | ')}`
  return `${text} [CB${BATON_VERSION}: ${checkLetters(canonicalText(text))}]`
}

/** One line, none of the signs the text is built of, no whole number, not too long. */
function tidy(value: string, longest: number): string {
  const line = maskNumbers(plainText(value)).replace(/[[【［〔〖{<＜]/g, '(').replace(/[\]】］〕〗}>＞]/g, ')').replace(/[|｜¦∣│]/g, '/').replace(/\s+/gu, ' ').trim()
  const characters = [...line]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line
}

/** By the clock of the contact center, with its distance from UTC: the next agent may sit elsewhere. */
function timeText(at: EpochMs, timeZone: string): string {
  const parts: Record<string, string> = {}
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23', timeZoneName: 'longOffset',
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  })
  for (const { type, value } of clock.formatToParts(at)) parts[type] = value
  const offset = parts.timeZoneName?.replace('GMT', '') || '+00:00'
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute} ${offset}`
}
