import { makeCustomers } from '../customers/make-customers.mjs'
import { createCallers } from '../callers.mjs'
import { loadCustomers } from '../load-customers.mjs'
import { loadLibrary } from '../load-library.mjs'
import { openBrowser } from '../open-browser.mjs'
import { setUpExtension } from '../set-up-extension.mjs'
import { SipPeer } from '../sip-peer/sip-peer.mjs'
import { startDemoSite } from '../site.mjs'
import { loadWeeksBefore } from './load-weeks-before.mjs'
import { startTeamPlace } from './team-place.mjs'

/**
 * Two browsers, a lead's and an agent's, that know nothing of each other, and between them a place for files on loopback. The lead has the
 * knowledge and the contacts of the weeks before; the agent a softphone, and whoever rings. Everything started is undone by `undo`.
 */
export async function openTeam({ isHeadless, language, timeZone = ownTimeZone(), step = () => {}, undo }) {
  step('Starting a place for the team’s files, and the agent’s softphone…')
  const place = await startTeamPlace()
  undo.push(() => place.close())
  const site = await startDemoSite(language, {})
  undo.push(() => site.close())
  const peer = new SipPeer(site.server)
  undo.push(() => peer.close())
  step('Opening two browsers: the lead’s and the agent’s…')
  const [lead, agent] = await Promise.all(['lead', 'agent'].map(who => openDesk({ who, isHeadless, language, timeZone, undo })))
  await setUpExtension(lead.command, { language, timeZone, agent: leads[language] })
  await setUpExtension(agent.command, { origin: site.origin, language, timeZone })
  step('The lead’s desk takes in the knowledge, and what was of the weeks before…')
  await loadLibrary(lead.extensionPage, language, { isOneTrade: true })
  await loadWeeksBefore(lead.extensionPage, language)
  const data = makeCustomers({ now: Date.now(), timeZone, language })
  const phonePage = agent.context.pages().find(page => page !== agent.desk) ?? (await agent.context.newPage())
  await phonePage.goto(site.softphoneUrl)
  await phonePage.waitForSelector('#registration[data-state=registered]')
  const crmPage = await agent.context.newPage()
  await crmPage.goto(site.crmUrl)
  return { lead, agent, place, site, peer, phonePage, crmPage, data, language, nextCaller: createCallers(data.customers, language), loadCustomers: () => loadCustomersOf(agent, { ...data, language }) }
}

const leads = {
  'zh-CN': { number: '9001', name: '周班长' },
  'zh-TW': { number: '9001', name: '周組長' },
  en: { number: '9001', name: 'Ruth Chau' },
}
const ownTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

async function openDesk({ who, isHeadless, language, timeZone, undo }) {
  const opened = await openBrowser({ isHeadless, language, timeZone, scale: 1, undo })
  const desk = await opened.extensionPage('tabs/settings.html')
  return { who, ...opened, desk, command: (name, body) => desk.evaluate(packet => chrome.runtime.sendMessage(packet), { callside: 1, name, body }) }
}

async function loadCustomersOf({ extensionPage }, data) {
  const page = await extensionPage('tabs/import.html')
  await loadCustomers(page, data)
  await page.close()
}
