import { appendFacts } from '../../adapters/store/append-facts'
import { readNotice } from '../../adapters/store/read/read-notices'
import type { FactBodies } from '../../core/contract/facts'
import type { NoticeId } from '../../core/contract/ids'
import type { Notice } from '../../core/contract/notices'
import { done, refused, type Result } from '../../core/contract/result'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { newFactOf } from '../new-fact-of'

type NoticeKind = 'notice/seen' | 'notice/acknowledged' | 'notice/snoozed'

/** Told once for each version: seen again is nothing new, unless it opened by itself. */
export const seeNotice: Handler<'notice/see'> = async (desk, { notice, isForced }) =>
  await record(desk, notice, async ({ version }, agent) => {
    const mark = await desk.store.db.noticeMarks.get([notice, agent])
    const isKnown = (mark?.seen?.version ?? 0) >= version && (!isForced || mark?.forcedAt !== undefined)
    return isKnown ? undefined : { kind: 'notice/seen', body: { open: { notice, version, isForced }, personal: {} } }
  })

/** With a check question the right answer acknowledges; a wrong one is recorded, shown its place in the text, and asked again. */
export const acknowledgeNotice: Handler<'notice/acknowledge'> = async (desk, { notice, answer }) => {
  let reply: { readonly isRight: boolean; readonly place?: string } = { isRight: true }
  const written = await record(desk, notice, async ({ version, check }) => {
    const isRight = check === undefined || (answer !== undefined && check.answers[answer]?.isRight === true)
    reply = isRight ? { isRight } : { isRight, ...(check.place !== undefined && { place: check.place }) }
    return { kind: 'notice/acknowledged', body: { open: { notice, version, ...(check && { isRight, ...(answer !== undefined && { answer }) }) }, personal: {} } }
  })
  return written.ok ? done(reply) : written
}

export const snoozeNotice: Handler<'notice/snooze'> = async (desk, { notice, until }) =>
  await record(desk, notice, async ({ version }) => ({ kind: 'notice/snoozed', body: { open: { notice, version, until }, personal: {} } }))

type NoticeBody = { readonly [K in NoticeKind]: { readonly kind: K; readonly body: FactBodies[K] } }[NoticeKind]

/** By the agent on shift; without one nobody has read anything. */
async function record(desk: Desk, id: NoticeId, bodyOf: (notice: Notice, agent: string) => Promise<NoticeBody | undefined>): Promise<Result<undefined, 'no-agent' | 'no-such-notice' | 'not-saved'>> {
  const agent = desk.settings.shift?.agent
  if (agent === undefined) return refused('no-agent')
  const notice = await readNotice(desk.store, id)
  if (!notice) return refused('no-such-notice')
  const told = await bodyOf(notice, agent)
  if (!told) return done(undefined)
  const written = await appendFacts(desk.store, [newFactOf(desk, notice.line, told.kind, told.body)])
  return written.ok ? done(undefined) : written
}
