import { expect, test } from 'vitest'
import { threadOfPage } from '../../../src/adapters/browser/thread-of-page'
import { fakeChrome } from '../../background/fakes/fake-chrome'

type Told = { readonly told: 'done' } | { readonly told: 'failed' }

/** A thread as the browser gives it: what is posted to it is kept. */
class Thread extends EventTarget {
  readonly posted: unknown[] = []
  postMessage(message: unknown) {
    this.posted.push(message)
  }
  says(data: object) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

function aThread() {
  const thread = new Thread()
  return { thread, ...threadOfPage<{ readonly order: 'go' }, Told>(thread as unknown as Worker, { told: 'failed' }) }
}

test('the keys that a thread asks for are read for it, and are undefined of a vault that is locked', async () => {
  const { thread, order } = aThread()
  fakeChrome().session['vault-1'] = 'its keys'
  order({ order: 'go' })
  thread.says({ told: 'ask-keys', ask: 1, vault: 'vault-1' })
  thread.says({ told: 'ask-keys', ask: 2, vault: 'vault-2' })
  await new Promise((resolve) => setTimeout(resolve))
  expect(thread.posted).toEqual([{ order: 'go' }, { order: 'open-keys', ask: 1, keys: 'its keys' }, { order: 'open-keys', ask: 2, keys: undefined }])
})

test('what a thread says is told until the page listens no more, and that it died', () => {
  const { thread, listen } = aThread()
  const told: Told[] = []
  const ending = new AbortController()
  listen((each) => told.push(each), ending.signal)
  thread.says({ told: 'done' })
  thread.dispatchEvent(new Event('error'))
  ending.abort()
  thread.says({ told: 'done' })
  thread.dispatchEvent(new Event('error'))
  expect(told).toEqual([{ told: 'done' }, { told: 'failed' }])
})
