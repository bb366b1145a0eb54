import { openKeys } from '../../../src/adapters/browser/open-keys'
import { readSettings } from '../../../src/adapters/browser/settings-storage'
import { openStore, type Store } from '../../../src/adapters/store/open-store'
import { readCard } from '../../../src/adapters/store/read/read-card'
import { readHistory } from '../../../src/adapters/store/read/read-history'
import { lookUpCustomer } from '../../../src/adapters/store/read/look-up-customer'
import type { CustomerId } from '../../../src/core/contract/ids'
import type { Settings } from '../../../src/core/contract/settings'
import { aRingingCall } from './ringing-call'

let store: Promise<Store> | undefined
const opened = (): Promise<Store> => (store ??= openStore({ openKeys, role: 'reader' }))

/** From a call with its number to the whole card that pop and panel draw, one after the other, each number for the first time. */
export async function timeCards(numbers: readonly string[]): Promise<{ readonly ms: number[]; readonly named: number }> {
  const desk = await opened()
  const settings = await readSettings()
  const calls = await Promise.all(numbers.map((rawNumber) => aRingingCall(desk, rawNumber, settings)))
  const ms: number[] = []
  let named = 0
  for (const call of calls) {
    const from = performance.now()
    const card = await readCard(desk, call, settings, desk.now())
    ms.push(performance.now() - from)
    if (card.person) named += 1
  }
  return { ms, named }
}

/** Pages of 50 unsealed rows of the people who ring most: the newest page and the next one. */
export async function timeHistory(numbers: readonly string[], limit: number): Promise<{ readonly ms: number[]; readonly rows: number[] }> {
  const desk = await opened()
  const settings = await readSettings()
  const customers = await customersOfNumbers(desk, numbers, settings)
  const ms: number[] = []
  const rows: number[] = []
  for (const customer of customers) {
    let after
    for (let page = 0; page < 2; page += 1) {
      const from = performance.now()
      const read = await readHistory(desk, customer, { limit, after, agent: settings.agent })
      const took = performance.now() - from
      after = read.next
      if (read.lines.length < limit) break
      ms.push(took)
      rows.push(read.lines.length)
      if (!after) break
    }
  }
  return { ms, rows }
}

async function customersOfNumbers(desk: Store, numbers: readonly string[], settings: Settings): Promise<CustomerId[]> {
  const found = await Promise.all(numbers.map((rawNumber) => lookUpCustomer(desk, settings.line, { rawNumber }, settings)))
  return found.flatMap((each) => (each?.match.kind === 'one' ? [each.match.customerId] : []))
}
