import { decodeAlertRule } from '../../contract/decode-alert-rule'
import { decodeClosing, decodeScript, decodeSnippet, decodeWording, type GuidanceProblem, type Written } from '../../contract/decode-guidance'
import { decodeOffer, decodePlan } from '../../contract/decode-offers'
import { decodeTarget } from '../../contract/decode-target'
import { decodePracticeCall } from '../../contract/decode-practice'
import type { Definition } from '../../contract/definitions'
import type { Guidance } from '../../contract/guidance'
import type { Article } from '../../contract/knowledge'
import type { Notice } from '../../contract/notices'
import { done, type Result } from '../../contract/result'
import { idIn } from './id-in-line'
import type { ItemRead, LibraryDesk } from './item-reader'
import { readArticleItem } from './read-article-item'
import { readDecodedItem } from './read-decoded-item'
import { readDemandItem } from './read-demand-item'
import { readFormItem } from './read-form-item'
import { readNoticeItem } from './read-notice-item'

type ReadItem<T> = (input: unknown, desk: LibraryDesk) => ItemRead<T>

/** The lists of a library file that hold definitions, with what reads their items. What a lead defines is added here by one line. */
const DEFINITIONS = {
  demands: readDemandItem,
  offers: readDecodedItem(decodeOffer),
  plans: readDecodedItem(decodePlan),
  scripts: readDecodedItem(ofLine(decodeScript)),
  wordings: readDecodedItem(ofLine(decodeWording)),
  snippets: readDecodedItem(ofLine(decodeSnippet)),
  closings: readDecodedItem(ofLine(decodeClosing)),
  practiceCalls: readDecodedItem(decodePracticeCall),
  alertRules: readDecodedItem(decodeAlertRule),
  targets: readDecodedItem(decodeTarget),
  lines: readFormItem('line'),
  codes: readFormItem('code'),
  tags: readFormItem('tag'),
  siteProfiles: readFormItem('site-profile'),
  teams: readFormItem('team'),
  agents: readFormItem('agent'),
} as const satisfies Record<string, ReadItem<Definition>>

/** Demands come before the articles that name them. */
export const LIBRARY_KINDS: Readonly<Record<LibraryList, ReadItem<Article | Definition | Notice>>> = { ...DEFINITIONS, articles: readArticleItem, notices: readNoticeItem }

export type LibraryList = keyof typeof DEFINITIONS | 'articles' | 'notices'

/** Of the line that the file is read for, as its first version. */
function ofLine<G extends Guidance>(decode: (input: unknown) => Result<Written<G>, GuidanceProblem>) {
  return (input: unknown, { line, now }: LibraryDesk): Result<G, GuidanceProblem> => {
    const read = decode(input)
    // What was written and what every version has beside it are the whole of one.
    return read.ok ? done({ ...read.value, id: idIn(line, read.value.id), line, version: 1, changedAt: now } as unknown as G) : read
  }
}
