import type { Page } from 'playwright-core'

interface Told {
  readonly method?: string
  readonly params: { readonly node?: { readonly nodeId: string; readonly nodeType: string }; readonly sourceId?: string; readonly destinationId?: string }
}

/** What DevTools tell of a document that Playwright lists nowhere, once `enable` is ordered; answers how to stop. `from`: any page of that browser. */
export async function followDocument(from: Page, url: string, enable: string, tell: (told: Told) => void): Promise<() => Promise<void>> {
  const cdp = await from.context().newCDPSession(from)
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] })
  const target = targetInfos.find((each) => each.url === url)
  if (!target) throw new Error(`There is no ${url}.`)
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: target.targetId })
  const enabled = new Promise<void>((resolve) => {
    cdp.on('Target.receivedMessageFromTarget', (told) => {
      if (told.sessionId !== sessionId) return
      const message = JSON.parse(told.message) as Told & { readonly id?: number }
      if (message.id === 1) resolve()
      else tell(message)
    })
  })
  await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 1, method: enable }) })
  await enabled
  return async () => await cdp.detach()
}
