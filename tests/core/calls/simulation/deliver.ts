import type { Sight } from './invent-call'
import type { Random } from './random'
import type { Delivery } from './story'

/**
 * The way of a signal to the background: mostly a few milliseconds, sometimes a worker's cold start or a busy page, at times
 * so long that another overtakes it; some are lost, some told twice, at once or long after.
 */
export function deliver(random: Random, sights: readonly Sight[], lossRate: number, isDecisive: (sight: Sight) => boolean): Delivery[] {
  const isNeeded = (sight: Sight) => lossRate === 0 || isDecisive(sight)
  const deliveries = sights.flatMap((sight): Delivery[] => {
    const arrivals = random.happens(lossRate) && !isNeeded(sight) ? [] : [delay(random)]
    if (random.happens(0.04)) arrivals.push(random.happens(0.7) ? delay(random) : random.between(1_000, 60_000))
    return arrivals.map((after, index) => ({ ...sight, arrivesAt: sight.signal.at + after, ...(index === 0 && isNeeded(sight) && { isNeeded: true }) }))
  })
  return oneByOne(deliveries.sort((a, b) => a.arrivesAt - b.arrivesAt))
}

/** The background takes them one after another, so that what was known at a moment can be told. */
function oneByOne(sorted: readonly Delivery[]): Delivery[] {
  let last = -1
  return sorted.map((delivery) => {
    last = Math.max(delivery.arrivesAt, last + 1)
    return last === delivery.arrivesAt ? delivery : { ...delivery, arrivesAt: last }
  })
}

function delay(random: Random): number {
  if (random.happens(0.9)) return random.between(1, 80)
  return random.happens(0.8) ? random.between(80, 800) : random.between(800, 3_000)
}
