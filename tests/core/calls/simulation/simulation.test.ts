import { expect, it } from 'vitest'
import { inventStory } from './invent-story'
import { judge } from './judge'
import { playStory } from './play-story'
import { shrink, tell } from './shrink'

const CALLS_PER_DESK = 50
const CALLS = Number(process.env.CALLS_COUNT ?? 100_000)
const SEED = Number(process.env.CALLS_SEED ?? Math.floor(Math.random() * 2 ** 31))
/** Three stories say more than three hundred. */
const MOST_TOLD = 3

it(`${CALLS.toLocaleString('en')} generated calls: no duplicate pop, no wrong tab, no live caller overwritten, none missed, merged or split`, { timeout: 600_000 }, () => {
  const startedAt = performance.now()
  const sum = { desks: 0, calls: 0, signals: 0, announced: 0, beside: 0, unseen: 0, ghosts: 0, phantoms: 0 }
  const failed: { readonly seed: number; readonly story: ReturnType<typeof inventStory>; readonly failures: ReturnType<typeof judge>['failures'] }[] = []
  for (let desk = 0; sum.calls < CALLS; desk++) {
    const story = inventStory(SEED + desk, CALLS_PER_DESK)
    const { failures, announced, beside, unseen, ghosts, phantoms } = judge(story, playStory(story))
    sum.desks += 1
    sum.calls += story.calls.length
    sum.signals += story.deliveries.length
    sum.announced += announced
    sum.beside += beside
    sum.unseen += unseen
    sum.ghosts += ghosts
    sum.phantoms += phantoms
    if (failures.length > 0) failed.push({ seed: SEED + desk, story, failures })
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`CALLS_SEED=${SEED}: ${JSON.stringify(sum)} in ${seconds} s`)
  const kinds = failed.flatMap(({ failures }) => failures).reduce<Record<string, number>>((counts, { what }) => ({ ...counts, [what]: (counts[what] ?? 0) + 1 }), {})
  const stories = failed.slice(0, MOST_TOLD).map(({ seed, story, failures }) => {
    const first = failures[0]
    return first ? `CALLS_SEED=${seed} ${first.what}\n${tell(shrink(story, first))}` : ''
  })
  expect(stories.join('\n\n'), JSON.stringify(kinds)).toBe('')
})
