import { inventStory } from './invent-story'
import { judge, type Failure } from './judge'
import { playStory } from './play-story'
import { shrink, tell } from './shrink'

const CALLS_PER_DESK = 50
/** Half of the 100,000: two files of tests run side by side where there are cores for it. */
export const CALLS = Number(process.env.CALLS_COUNT ?? 50_000)
/** Three stories say more than three hundred. */
const MOST_TOLD = 3

/**
 * Plays as many calls as a half has, from a seed that it prints; answers what went wrong, shrunk. The usual seed is the same
 * every day, so that a change is told from chance; `CALLS_SEED=random` looks where nobody looked yet.
 */
export function playHalf(usualSeed: number): { readonly stories: string; readonly kinds: string } {
  const asked = process.env.CALLS_SEED
  const seed = asked === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(asked ?? usualSeed)
  const startedAt = performance.now()
  const sum = { desks: 0, calls: 0, signals: 0, announced: 0, beside: 0, unseen: 0, ghosts: 0, phantoms: 0 }
  const kinds: Record<string, number> = {}
  const failed: { readonly seed: number; readonly failure: Failure }[] = []
  for (let desk = 0; sum.calls < CALLS; desk++) {
    const story = inventStory(seed + desk, CALLS_PER_DESK)
    const { failures, announced, beside, unseen, ghosts, phantoms } = judge(story, playStory(story))
    sum.desks += 1
    sum.calls += story.calls.length
    sum.signals += story.deliveries.length
    sum.announced += announced
    sum.beside += beside
    sum.unseen += unseen
    sum.ghosts += ghosts
    sum.phantoms += phantoms
    for (const { what } of failures) kinds[what] = (kinds[what] ?? 0) + 1
    if (failures[0]) failed.push({ seed: seed + desk, failure: failures[0] })
  }
  console.log(`CALLS_SEED=${seed}: ${JSON.stringify(sum)} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
  const stories = failed.slice(0, MOST_TOLD).map((each) => `CALLS_SEED=${each.seed} ${each.failure.what}\n${tell(shrink(inventStory(each.seed, CALLS_PER_DESK), each.failure))}`)
  return { stories: stories.join('\n\n'), kinds: JSON.stringify(kinds) }
}
