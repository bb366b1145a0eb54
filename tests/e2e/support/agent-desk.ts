import type { Page } from 'playwright-core'
import type { MessageBody, MessageName } from '../../../src/core/contract/messages'
import type { ReplyOf } from '../../../src/core/contract/replies'
import type { TestBrowser } from './browser'

/** An agent's desk in a browser: set up, on shift, and ready to be told what to do as our own pages tell it. */
export interface AgentDesk {
  /** A page of the extension in a tab behind the others. */
  readonly page: Page
  readonly command: <N extends MessageName>(name: N, body: MessageBody<N>) => Promise<ReplyOf<N>>
}

export interface DeskOptions {
  readonly language?: 'zh-CN' | 'zh-TW' | 'en'
  readonly sites?: readonly string[]
  /** Another than 林小满, who has 1001. */
  readonly agent?: { readonly number: string; readonly name: string }
}

/** Sets the desk up by the commands that the first run gives, and switches the sites on. */
export async function setUpDesk(browser: TestBrowser, { language = 'zh-CN', sites = [], agent = { number: '1001', name: '林小满' } }: DeskOptions = {}): Promise<AgentDesk> {
  const desk = await commandsFrom(browser)
  await expectDone(desk.command('setup/finish', { language, region: 'CN', timeZone: 'Asia/Shanghai', agentNumber: agent.number, agentName: agent.name, lineName: '宽带客服' }))
  for (const origin of sites) await expectDone(desk.command('site/switch-on', { origin: origin as never, frameOrigins: [] }))
  return desk
}

export async function commandsFrom(browser: TestBrowser): Promise<AgentDesk> {
  const page = await browser.openExtensionPage('tabs/desk.html')
  return {
    page,
    command: (name, body) =>
      page.evaluate(packet => chrome.runtime.sendMessage(packet), { callside: 1, name, body: body as object }) as Promise<ReplyOf<typeof name>>,
  }
}

async function expectDone(reply: Promise<{ readonly ok: boolean; readonly why?: string }>): Promise<void> {
  const told = await reply
  if (!told.ok) throw new Error(`The desk could not be set up: ${told.why ?? 'no reason given'}`)
}
