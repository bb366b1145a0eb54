import { decodeNotice } from '../../contract/decode-notice'
import { isRecordValue } from '../../contract/decode'
import { problemOf } from '../../notices/check-written'
import { findMistakes, type Mistake } from '../find-mistakes'
import { NOTICE_FORM } from './notice-form'

/** All that is wrong in a notice out of a table: field by field, and then what its fields say together. An incident is not changed by one. */
export function findNoticeMistakes(item: Readonly<Record<string, unknown>>): readonly Mistake[] {
  if (item.incident !== undefined) return [{ why: 'is-incident', path: 'id' }]
  const found = findMistakes(NOTICE_FORM, item)
  if (found.some(({ why }) => why !== 'as-a-whole')) return found
  const together = mistakesTogether(item)
  return together.length > 0 ? together : found
}

function mistakesTogether(item: Readonly<Record<string, unknown>>): readonly Mistake[] {
  const { audience, from, until, check } = item
  const named = isRecordValue(audience) && (audience.kind === 'teams' || audience.kind === 'agents') ? audience.kind : undefined
  const hasNobody = named !== undefined && isRecordValue(audience) && !(Array.isArray(audience[named]) && audience[named].length > 0)
  const isBackwards = typeof from === 'number' && typeof until === 'number' && until <= from
  const answers = isRecordValue(check) && Array.isArray(check.answers) ? check.answers.map((each: unknown) => isRecordValue(each) && each.isRight === true) : undefined
  const notice = decodeNotice(item)
  return [
    ...(hasNobody ? [{ why: 'missing', path: `audience.${named}` } as const] : []),
    ...(isBackwards ? [{ why: 'ends-before-it-begins', path: 'until' } as const] : []),
    ...(answers && !(answers.includes(true) && answers.includes(false)) ? [{ why: 'missing', path: 'check.answers' } as const] : []),
    ...(notice && problemOf(notice) === 'badPlace' ? [{ why: 'wrong-form', path: 'check.place' } as const] : []),
  ]
}
