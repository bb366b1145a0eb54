import { expect, it } from 'vitest'
import { watchKeys } from '../../../src/adapters/page/last-key'

it('remembers when a key was pressed, looks at nothing else of it, and believes no page that makes one up', () => {
  let press: (event: unknown) => void = () => undefined
  let now = 1_000
  const keys = watchKeys({ addEventListener: (_: string, listener: typeof press) => void (press = listener) } as unknown as Window, () => now, new AbortController().signal)
  const pressed = (isTrusted: boolean) => press(new Proxy({ isTrusted }, {
    get: (event, name) => {
      if (name !== 'isTrusted') throw new Error(`looked at ${String(name)}`)
      return event.isTrusted
    },
  }))
  pressed(false)
  expect(keys.agoMs()).toBeUndefined()
  pressed(true)
  now = 3_500
  expect(keys.agoMs()).toBe(2_500)
})
