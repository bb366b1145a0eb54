import type { Notice } from '../contract/notices'
import { LONGEST_BODY, LONGEST_TITLE, LONGEST_WORDING } from '../contract/notices'

export type WrittenNotice = Omit<Notice, 'kind' | 'id' | 'line' | 'version' | 'changedAt' | 'readAgainFrom' | 'retiredAt' | 'incident'>
export type NoticeProblem = 'missing' | 'badSpan' | 'badCheck' | 'badPlace' | 'manyLetters'

/** What a person would say of it before it is published: the first thing that is wrong. */
export function problemOf({ title, from, until, body, wording = '', attachments, check }: WrittenNotice): NoticeProblem | undefined {
  if (title.trim() === '') return 'missing'
  if (until !== undefined && until <= from) return 'badSpan'
  if (title.length > LONGEST_TITLE || body.length > LONGEST_BODY || wording.length > LONGEST_WORDING || attachments.some(({ text }) => text.length > LONGEST_BODY)) return 'manyLetters'
  if (!check) return undefined
  const isAnswered = check.answers.some(({ isRight }) => isRight) && check.answers.some(({ isRight }) => !isRight)
  if (check.ask.trim() === '' || !isAnswered || check.answers.some(({ text }) => text.trim() === '')) return 'badCheck'
  return check.place !== undefined && !`${body}\n${wording}`.includes(check.place) ? 'badPlace' : undefined
}
