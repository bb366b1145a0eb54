import { randomFrom } from '../../core/calls/simulation/random'
import type { FedCall } from '../../e2e/support/sip-feeder'
import { mainNumberAt } from '../world/people'

/** Who rings: people of the world as often as they rang before, some written with and without the country, some unknown. */
export function callers(customers: number, seed: number): () => FedCall {
  const random = randomFrom(seed)
  let calls = 0
  return () => {
    calls += 1
    return { callId: `bench-${seed}-${calls}-${Date.now()}`, from: random.happens(0.1) ? unknownNumber(random.between(0, 9_999)) : known() }
  }

  function known(): string {
    const number = mainNumberAt(Math.floor(customers * random.next() ** 2))
    return random.one([`+86${number}`, number, `0${number}`, `86${number}`])
  }
}

/** Main numbers of customers anywhere in the list, each once. */
export function someNumbers(customers: number, count: number, seed: number): readonly string[] {
  const random = randomFrom(seed)
  const chosen = new Set<number>()
  while (chosen.size < Math.min(count, customers)) chosen.add(random.between(0, customers - 1))
  return [...chosen].map(mainNumberAt)
}

const unknownNumber = (n: number): string => `+861999999${String(n).padStart(4, '0')}`
