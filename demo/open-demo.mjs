import { openBrowser } from './open-browser.mjs'
import { createCallers } from './callers.mjs'
import { makeCustomers } from './customers/make-customers.mjs'
import { loadCustomers } from './load-customers.mjs'
import { loadLibrary } from './load-library.mjs'
import { setUpExtension } from './set-up-extension.mjs'
import { startDemoSite } from './site.mjs'
import { SipPeer } from './sip-peer/sip-peer.mjs'
import { startSpeechServer } from './speech/speech-server.mjs'
import { spokenIn } from './speech/spoken.mjs'

/**
 * The demo's site and SIP peer, and a Chromium with the built extension, an agent on shift and 200 customers in it.
 * Everything that is started puts its undoing on `undo` at once, so that an end at any moment leaves nothing.
 */
export async function openDemo({ isHeadless, language, timeZone = ownTimeZone(), scale = 1, step = () => {}, look, undo }) {
  step('Starting the demo site…')
  const spoken = spokenIn(language)
  const site = await startDemoSite(language, { '/customer.wav': spoken.customerWav })
  undo.push(() => site.close())
  const peer = new SipPeer(site.server)
  undo.push(() => peer.close())
  const speech = await startSpeechServer(spoken.lineOf)
  undo.push(() => speech.close())
  step('Its speech server is a stand-in: it knows the demo’s own recordings by their tones, and understands no speech.')

  step(`Opening Chromium${isHeadless ? ' without a window (no display here)' : ''}…`)
  const { context, extensionPage, hiddenPage } = await openBrowser({ isHeadless, language, timeZone, scale, microphoneWav: spoken.agentWav, undo })

  step('Loading 200 customers with their history…')
  const data = makeCustomers({ now: Date.now(), timeZone, language })
  const desk = await extensionPage('tabs/import.html')
  const command = (name, body) => desk.evaluate(packet => chrome.runtime.sendMessage(packet), { callside: protocolVersion, name, body })
  await setUpExtension(command, { origin: site.origin, language, timeZone, speech: { url: speech.url, consent: spoken.consent } })
  await loadCustomers(desk, { ...data, language }, look)
  step('Loading the knowledge: telecom, bank, airline, utility…')
  await loadLibrary(extensionPage, language)

  const [phonePage = await context.newPage()] = context.pages().filter(page => page !== desk)
  await phonePage.goto(site.softphoneUrl)
  await phonePage.waitForSelector('#registration[data-state=registered]')
  const captionsPage = await context.newPage()
  await captionsPage.goto(site.captionsUrl(isHeadless ? hurriedPieceMs : undefined))
  const crmPage = await context.newPage()
  await crmPage.goto(site.crmUrl)
  const demo = { site, peer, spoken, context, extensionPage, hiddenPage, phonePage, captionsPage, crmPage, command, data, language, timeZone, nextCaller: createCallers(data.customers, language) }
  if (isHeadless) return { ...demo, desk }
  await desk.close()
  await phonePage.bringToFront()
  return demo
}

const protocolVersion = 1
/** Nobody listens along to a story in pictures. */
const hurriedPieceMs = 120
const ownTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone
