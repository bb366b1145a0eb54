import { beforeEach, expect, test } from 'vitest'
import { HANDLERS } from '../../src/background/all-handlers'
import { routeMessage } from '../../src/background/route-message'
import { aBackground, HOME, type Background } from './fakes/a-background'

let background: Background
beforeEach(async () => {
  background = await aBackground()
})
const tell = (name: string, body: unknown) =>
  routeMessage({ callside: 1, name, body }, { ...HOME, sender: 'desk' }, HANDLERS, () => Promise.resolve(background.desk), (_, bug) => { throw bug })
const audited = async () => (await background.desk.store.db.audit.toArray()).map(({ action, about, count }) => [action, about, count])

test('a file that is handed over is in the audit before it is', async () => {
  expect(await tell('data/exported', { what: 'log', count: 12 })).toEqual({ ok: true, value: undefined })
  expect(await audited()).toEqual([['exported', 'log', 12]])
})
