import { judge, type Failure } from './judge'
import { playStory } from './play-story'
import type { Story } from './story'

/** The shortest story found in which the same thing goes wrong: calls, then single signals are left out while it still does. */
export function shrink(story: Story, failure: Failure): Story {
  const isStill = (shorter: Story): boolean => judge(shorter, playStory(shorter)).failures.some(({ what, contact }) => what === failure.what && contact === failure.contact)
  let shortest = story
  for (const contact of new Set(story.calls.map((call) => call.contact))) {
    const calls = shortest.calls.filter((call) => call.contact !== contact)
    const ids = new Set(calls.map(({ id }) => id))
    const shorter = { ...shortest, calls, deliveries: shortest.deliveries.filter(({ call }) => ids.has(call)) }
    if (calls.length > 0 && isStill(shorter)) shortest = shorter
  }
  for (const delivery of shortest.deliveries.filter(({ isNeeded }) => isNeeded !== true)) {
    const shorter = { ...shortest, deliveries: shortest.deliveries.filter((each) => each !== delivery) }
    if (isStill(shorter)) shortest = shorter
  }
  return shortest
}

/** What truly happened, what was seen of it and what the product did, line by line. */
export function tell(story: Story): string {
  const { failures } = judge(story, playStory(story))
  const { deeds } = playStory(story)
  const lines = [
    ...story.calls.map((call) => ({ at: call.startedAt, text: `TRUTH ${call.id} (${call.contact}) ${call.direction} ${call.number ?? 'withheld'}: rings ${clock(call.startedAt)}${call.answeredAt === undefined ? '' : `, answered ${clock(call.answeredAt)}`}, ends ${clock(call.endedAt)}` })),
    ...story.deliveries.map(({ arrivesAt, signal, place, number }) => ({
      at: arrivesAt,
      text: `  ${signal.detector} ${signal.kind} ${signal.ref} in tab ${place.tab} (${place.document}), seen ${clock(signal.at)}, number ${number ?? 'none'}${signal.replaces ? `, replaces ${signal.replaces}` : ''}${signal.outcome ? `, ${signal.outcome}` : ''}`,
    })),
    ...deeds.map(({ at, deed, call }) => ({ at, text: `    => ${call.id} ${deed} (legs ${call.legs.map(({ ref, detector }) => `${detector}:${ref}`).join(' ')})` })),
    ...failures.map(({ at, what, contact, text }) => ({ at, text: `!!! ${what}: ${contact} ${text}` })),
  ]
  return lines.sort((a, b) => a.at - b.at).map(({ at, text }) => `${clock(at)} ${text}`).join('\n')
}

const clock = (ms: number): string => `${(ms / 1000).toFixed(3)}s`
