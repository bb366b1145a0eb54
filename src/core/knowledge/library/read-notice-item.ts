import { isRecordValue } from '../../contract/decode'
import { decodeNotice, NOTICE_FIELDS } from '../../contract/decode-notice'
import type { EpochMs } from '../../contract/ids'
import type { Notice } from '../../contract/notices'
import { idIn, idOutOf } from './id-in-line'
import { ItemReader, type ItemRead, type LibraryDesk } from './item-reader'

/** What files say of a notice: what a lead writes. An incident is of its moment and goes in no file, and neither does what a notice was merged of. */
const WRITTEN = Object.keys(NOTICE_FIELDS).filter((name): name is Exclude<keyof typeof NOTICE_FIELDS, 'mergeOf'> => name !== 'mergeOf')

/** A notice as files write it, for the line that it is read for; from and until as moments (ms since 1970) or as days. */
export function readNoticeItem(input: unknown, desk: LibraryDesk): ItemRead<Notice> {
  const reader = ItemReader.of(input, desk)
  const given = isRecordValue(input) ? input : {}
  const unknown = Object.keys(given).find((name) => name !== 'id' && !WRITTEN.some((each) => each === name))
  if (unknown !== undefined) reader.refuse('unknown-field', unknown)
  const [from, until] = [momentOf(reader, 'from', 'start'), momentOf(reader, 'until', 'end')]
  const fields: Readonly<Record<string, unknown>> = {
    importance: 'info', audience: { kind: 'line' }, language: desk.language, body: '', attachments: [], phrasings: [], ...given,
    ...(typeof given.demand === 'string' && { demand: idIn(desk.line, given.demand) }), from: from ?? desk.now, ...(until !== undefined && { until }),
  }
  const wrong = WRITTEN.find((name) => !isOfItsForm(name, fields[name]))
  if (wrong) reader.refuse(fields[wrong] === undefined ? 'missing' : 'wrong-form', wrong)
  if (until !== undefined && until <= (from ?? desk.now)) reader.refuse('ends-before-start', 'until')
  const id = reader.text('id', 200)
  // Where anything of it was wrong, it is refused and nobody uses this.
  return reader.end(decodeNotice({ ...fields, kind: 'notice', id: idIn(desk.line, id), line: desk.line, version: 1, changedAt: desk.now }) as Notice)
}

/** The same as a file writes it. */
export function noticeFields({ line, ...notice }: Notice): Readonly<Record<string, unknown>> {
  const written = Object.fromEntries(WRITTEN.flatMap((name) => (notice[name] === undefined ? [] : [[name, notice[name]]])))
  return { id: idOutOf(line, notice.id), ...written, ...(notice.demand !== undefined && { demand: idOutOf(line, notice.demand) }) }
}

function isOfItsForm(name: (typeof WRITTEN)[number], value: unknown): boolean {
  const field = NOTICE_FIELDS[name]
  return typeof field === 'function' ? field(value) !== undefined : value === undefined || field.optional(value) !== undefined
}

function momentOf(reader: ItemReader, name: 'from' | 'until', edge: 'start' | 'end'): EpochMs | undefined {
  const given = reader.fields[name]
  return typeof given === 'number' ? (given as EpochMs) : reader.day(name, edge)
}
