import { expect, it } from 'vitest'
import { chainedLocks } from '../../src/adapters/store/locks'
import { aDesk } from '../fixtures/builders/a-store'
import { aFile, importFile } from '../fixtures/builders/an-import'

const file = aFile('客户编号,姓名,手机', ...Array.from({ length: 24 }, (_, n) => `C-${n},客户${n},199000000${String(n).padStart(2, '0')}`))

it('an import begins no batch while a call goes first, and goes on afterwards', async () => {
  const { store } = await aDesk()
  const locks = chainedLocks()
  let letGo = (): void => undefined
  const call = new Promise<void>((resolve) => {
    letGo = resolve
  })
  let asked = 0
  let written = 0
  const importing = importFile({
    ...store,
    locks: {
      ...locks,
      giveWay: () => {
        asked += 1
        return asked === 2 ? call : locks.giveWay()
      },
      withLock: (name, run) => {
        if (name === 'facts') written += 1
        return locks.withLock(name, run)
      },
    },
  }, file, { rowsPerBatch: 8 })
  await expect.poll(() => asked).toBe(2)
  const before = written
  // Whatever could run without waiting has run by then.
  await new Promise((resolve) => setImmediate(resolve))
  expect([written, await store.db.customers.count()]).toEqual([before, 7])
  letGo()
  expect((await importing).counts.new).toBe(24)
})

it('whoever gives way waits for every call that went first', async () => {
  const locks = chainedLocks()
  const order: string[] = []
  locks.goFirst(20)
  locks.goFirst(5)
  setTimeout(() => order.push('card'), 10)
  await locks.giveWay().then(() => order.push('batch'))
  expect(order).toEqual(['card', 'batch'])
})
