import { TASK_KINDS } from '../../contract/facts'
import type { Demand, DemandPoint } from '../../contract/knowledge'
import { LANGUAGES } from '../../contract/language'
import { given } from '../../facts/given'
import { LINK_TARGET, LONGEST_TARGET } from '../link-address'
import { articleIn, demandIn } from './id-in-line'
import { ItemReader, type ItemRead, type LibraryDesk } from './item-reader'
import { readGuide } from './read-guide'

const LONGEST_NAME = 120
const LONGEST_POINT = 500
/** Ten text messages joined by the network. */
const LONGEST_SMS = 700
const MOST = 30
const MOST_HOURS = 24 * 366

/** A demand with its one page as files write it; the version is that of a new one. */
export function readDemandItem(input: unknown, desk: LibraryDesk): ItemRead<Demand> {
  const reader = ItemReader.of(input, desk)
  const parent = reader.optionalText('parent', LONGEST_NAME)
  const links = reader.items('links', MOST, (each) => ({ title: each.text('title', LONGEST_NAME), to: readTarget(each) }))
  const guide = reader.item('guide', (each) => readGuide(each))
  return reader.end<Demand>({
    kind: 'demand', id: demandIn(desk.line, reader.text('id', LONGEST_NAME)), line: desk.line, version: 1, changedAt: desk.now,
    labels: reader.labels('labels', LONGEST_NAME), order: reader.number('order', 0, 1e6, 0), ...(parent !== undefined && { parent: demandIn(desk.line, parent) }),
    page: {
      language: reader.oneOf('language', LANGUAGES, desk.language), points: reader.items('points', MOST, readPoint), fields: reader.texts('fields', 80, MOST),
      texts: reader.items('texts', MOST, (each) => ({ id: each.text('id', LONGEST_NAME), title: each.text('title', LONGEST_NAME), body: each.text('body', LONGEST_SMS) })),
      tasks: reader.items('tasks', MOST, (each) => ({ kind: each.oneOf('kind', TASK_KINDS), text: each.text('text', LONGEST_POINT), dueInHours: each.number('dueInHours', 0, MOST_HOURS) })),
      ...(links.length > 0 && { links }), ...given({ guide }),
    },
  })
}

function readTarget(reader: ItemReader): string {
  const to = reader.text('to', LONGEST_TARGET)
  if (to !== '' && !LINK_TARGET.test(to)) reader.refuse('wrong-form', 'to')
  return to
}

function readPoint(reader: ItemReader): DemandPoint {
  const [text, article] = [reader.optionalText('text', LONGEST_POINT), reader.optionalText('article', LONGEST_NAME)]
  if (article === undefined) return { text: text ?? reader.text('text', LONGEST_POINT) }
  return { ...given({ text }), article: articleIn(reader.desk.line, article) } as DemandPoint
}
