import type { Delivery, Story } from './story'

/** The agent ends by hand what still stands as live this long after it was truly over, or after the last that was heard of it. */
const FINISHED_BY_HAND_MS = 20_000

/** What of one contact reached the desk, and when the agent would end it by hand. */
export interface HeardOf {
  readonly contact: string
  readonly deliveries: readonly Delivery[]
  readonly finishedAt: number
}

export function byContact(story: Story): readonly HeardOf[] {
  const contactOfCall = new Map(story.calls.map(({ id, contact }) => [id, contact]))
  const found = new Map<string, { deliveries: Delivery[]; overAt: number }>()
  for (const { contact, endedAt } of story.calls) {
    const known = found.get(contact)
    if (known) known.overAt = Math.max(known.overAt, endedAt)
    else found.set(contact, { deliveries: [], overAt: endedAt })
  }
  for (const delivery of story.deliveries) found.get(contactOfCall.get(delivery.call) ?? '')?.deliveries.push(delivery)
  return [...found].map(([contact, { deliveries, overAt }]) => ({
    contact, deliveries, finishedAt: Math.max(overAt, deliveries.at(-1)?.arrivesAt ?? 0) + FINISHED_BY_HAND_MS,
  }))
}
