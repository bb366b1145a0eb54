import { callFrom } from '../callers.mjs'
import { dialogue } from '../pages/dialogue.mjs'
import { createStage } from './create-stage.mjs'

/** Ring to wrap-up without a person: each step is done, waited for and photographed. A step that fails ends it with what was not seen. */
export async function tellStory(demo) {
  const stage = await createStage(demo)
  const told = { ...demo, ...stage, people: demo.data.customers, texts: texts[demo.language] }
  for (const chapter of [inVainTwiceToday, wrapUpOfTheFirst, helpedInTwoClicks, strangers, whatIsLeft, deskPages, otherLooks]) await chapter(told)
}

const texts = {
  'zh-CN': { third: '第 3 次', question: '这个月话费怎么这么多', promise: '三个工作日内退到您的账户', callback: '确认退款到账', asked: '我家里几个号码能不能合在一起交费？', yes: '好，那就合在一起吧' },
  'zh-TW': { third: '第 3 次', question: '這個月電話費怎麼這麼多', promise: '三個工作天內退到您的帳戶', callback: '確認退款入帳', asked: '家人的流量不夠，可以跟我的一起用嗎？', yes: '好，那就一起用吧' },
  en: { third: '3rd', question: 'the bag did not arrive', promise: 'refund it within 3 business days', callback: 'See that the credit has arrived', asked: 'A second card for my wife, please', yes: 'Good, let us do that' },
}
/** The card of a caller with a story is long: what stands below it is to be seen too. */
const roomForLines = 340
/** `tail`: so much of it is written together. */
const strangerFromAfar = { number: '+447700900499', tail: '7700' }
const strangerInTaiwan = { number: '+886900000499', tail: '499' }
const otherLanguage = { 'zh-CN': ['en', 'zh-TW'], 'zh-TW': ['zh-CN', 'en'], en: ['zh-CN', 'zh-TW'] }

/** The customer who called twice today in vain rings; a second caller comes meanwhile, and gives up. */
async function inVainTwiceToday(told) {
  const { people: [first, , , fourth], texts: { third }, crmPage, phonePage, panel, picture, ring, answer, hangUp, popSays, until, tab } = told
  const call = await ring(callFrom(first))
  const frame = await popSays(first.name, third)
  await picture(crmPage, 'ringing')
  await frame.locator('.pop-head button[aria-pressed]').click()
  await frame.locator('.receipt').waitFor()
  await picture(crmPage, 'why-it-popped')
  await frame.locator('.pop-head button[aria-pressed]').click()
  await answer(call)
  await until('one line while talking', () => frame.locator('.pop-head.is-line').count())
  await picture(crmPage, 'talking')
  await phonePage.bringToFront()
  await picture(phonePage, 'softphone')
  await crmPage.bringToFront()
  await panel.locator('.card').getByText(first.name).waitFor()
  await whatIsSaid(told)
  await tab('h')
  await panel.locator('.timeline-contact').first().waitFor()
  await picture(panel, 'panel-talking')

  const second = await ring(callFrom(fourth))
  await frame.locator('.beside-line').filter({ hasText: fourth.name }).waitFor()
  await picture(crmPage, 'second-caller-beside')
  await hangUp(second)
  await frame.locator('.beside-line').waitFor({ state: 'detached' })
  await hangUp(call)
}

/** What is said is read from the page with captions, ticks off the script, and finds what helps to answer. */
async function whatIsSaid({ language, texts: { question }, captionsPage, crmPage, panel, panelSize, picture, tab }) {
  await panel.setViewportSize({ ...panelSize, height: panelSize.height + roomForLines })
  const lastWords = dialogue[language].at(-1)[1].join('')
  await panel.locator('.said-text').filter({ hasText: lastWords }).waitFor()
  await picture(panel, 'transcript')
  await captionsPage.bringToFront()
  await picture(captionsPage, 'captions')
  await crmPage.bringToFront()
  await tab(';')
  await panel.locator('.script .script-phases .is-done').first().waitFor()
  await picture(panel, 'script')
  await tab('z')
  await panel.locator('.knowledge-search input[type=search]').fill(question)
  await panel.locator('.knowledge-list [role=option]').first().waitFor()
  await picture(panel, 'knowledge')
  await tab('0')
  // Nothing is offered to somebody who has a complaint; it is said why.
  await panel.getByRole('tabpanel').locator('details[open]').first().waitFor()
  await picture(panel, 'nothing-to-offer-now')
  await panel.setViewportSize(panelSize)
}

/** The note stands drafted from what was said; the agent chooses the code and adds a callback. */
async function wrapUpOfTheFirst({ captionsPage, panel, picture, popGone, until, texts: { promise, callback } }) {
  await popGone()
  const form = panel.locator('.wrap-up')
  await form.locator('.code-suggestions button').first().waitFor()
  await until('the drafted note', async () => (await form.locator('textarea').first().inputValue()).includes(promise))
  // Nothing more is said in the calls that follow.
  await captionsPage.close()
  await picture(panel, 'wrap-up')
  await form.locator('.code-suggestions button').first().click()
  await form.locator('[aria-keyshortcuts=y]').click()
  for (const box of await form.locator('.settles input').all()) await box.check()
  await form.locator('[aria-keyshortcuts=b]').click()
  await form.locator('.later .input').first().fill(callback)
  await picture(panel, 'wrap-up-filled')
  await form.locator('[aria-keyshortcuts="Control+enter"]').click()
  await form.waitFor({ state: 'detached' })
}

/** What she asks for is typed in a few words, and fits an offer: it comes up with the sentence to begin with, and is taken. */
async function offerTaken({ panel, panelSize, picture, tab, texts: { asked, yes } }) {
  await tab(';')
  await panel.setViewportSize({ ...panelSize, height: panelSize.height + roomForLines })
  const line = panel.locator('.type-line input')
  await line.fill(asked)
  await line.press('Enter')
  const card = panel.locator('.suggestion .offer-card')
  await card.locator('.offer-answer input').first().fill(yes)
  await card.scrollIntoViewIfNeeded()
  await picture(panel, 'offer-that-fits')
  await card.locator('.offer-answer [aria-keyshortcuts="7"]').click()
  await card.waitFor({ state: 'detached' })
  await tab('0')
  await panel.locator('.offer-answered').waitFor()
  await picture(panel, 'offer-taken')
  await panel.setViewportSize(panelSize)
}

/** One click for the suggested code, one that saves. */
async function helpedInTwoClicks(told) {
  const { people: [, , , fourth], panel, picture, ring, answer, hangUp, popSays, popGone } = told
  const call = await ring(callFrom(fourth))
  await popSays(fourth.name)
  await answer(call)
  await panel.locator('.card').getByText(fourth.name).waitFor()
  await offerTaken(told)
  await hangUp(call)
  await popGone()
  const form = panel.locator('.wrap-up')
  await form.locator('.code-suggestions button').first().click()
  await picture(panel, 'first-click')
  await form.locator('[aria-keyshortcuts="Control+enter"]').click()
  await form.waitFor({ state: 'detached' })
  await picture(panel, 'second-click-saved')
}

/** The agent says that the call becomes text and presses the button: the sign comes up, and both sides stand there as they speak. */
async function whatIsHeard({ spoken: { agent, customer }, panel, panelSize, picture, play, tab }, call) {
  await tab(';')
  await panel.setViewportSize({ ...panelSize, height: panelSize.height + roomForLines })
  const bar = panel.locator('.listen-bar')
  await bar.locator('.button.is-main').click()
  await panel.locator('.listen-strip .listen-sign').waitFor()
  const isSaid = line => panel.locator('.said-text').filter({ hasText: line }).first().waitFor()
  // Only then is the customer's tab heard for certain, too.
  await isSaid(agent)
  await play(call)
  await isSaid(customer)
  await picture(panel, 'listening')
  await bar.locator('.button').click()
  await panel.locator('.listen-strip .listen-sign').waitFor({ state: 'detached' })
  await panel.setViewportSize(panelSize)
}

/** Nobody known, a line with two customers on it, and a number of which the middle is hidden. */
async function strangers(told) {
  const { language, people: [first, second, third], texts: { promise }, crmPage, panel, picture, ring, answer, hangUp, popSays, popGone, noWrapUp } = told
  const { number, tail } = language === 'zh-TW' ? strangerInTaiwan : strangerFromAfar
  const unknown = await ring({ ...callFrom(first), number, name: '' })
  await popSays(tail)
  await picture(crmPage, 'unknown-caller')
  await hangUp(unknown)
  await popGone()

  const shared = await ring(callFrom(second))
  const frame = await popSays(second.name, third.name)
  await picture(crmPage, 'several-matches')
  await frame.locator('.choice').filter({ hasText: second.name }).click()
  await popSays(second.salutation)
  await answer(shared)
  await panel.locator('.card').getByText(second.name).waitFor()
  await whatIsHeard(told, shared)
  await hangUp(shared)
  await popGone()
  await noWrapUp()

  const masked = await ring({ ...callFrom(first), number: hideMiddle(first.numbers[0]), name: '' })
  await popSays('***', first.name)
  await picture(crmPage, 'masked-number')
  await frame.locator('.choice').filter({ hasText: first.name }).click()
  await popSays(first.salutation)
  await panel.locator('.timeline-contact').filter({ hasText: promise }).waitFor()
  await picture(panel, 'saved-in-the-timeline')
  await hangUp(masked)
  await popGone()
}

/** +8613800138000 → 138****8000, +886912345678 → 0912***678: as platforms show it in each country. */
function hideMiddle(number) {
  if (number.startsWith('+886')) return number.replace(/^\+886(\d{3})\d{3}/, '0$1***')
  return number.replace(/^\+86/, '').replace(/^\+44/, '0').replace(/^(\d{3})\d{4}/, '$1****')
}

/** The calls nobody took, in the log; and the callback that was promised, when its time has come. */
async function whatIsLeft({ desk, panel, command, picture, until, tab }) {
  const task = await until('the callback', () => desk.evaluate(readTask))
  const moved = await command('task/move', { task, dueAt: Date.now() - 5 * 60_000 })
  if (moved?.ok !== true) throw new Error(`The callback could not be moved: ${moved?.why}`)
  await tab('t')
  await panel.locator('.task.is-due, .task.is-late').first().waitFor()
  await picture(panel, 'callback-due')
  await panel.locator('.tab-strip [aria-haspopup=menu]').click()
  await panel.locator('[role=menuitemradio]').last().click()
  await panel.locator('.table-row').nth(3).waitFor()
  await picture(panel, 'missed-calls-in-the-log')
  await tab('h')
}

function readTask() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('callside')
    opening.addEventListener('error', () => reject(opening.error))
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('tasks').objectStore('tasks').getAll()
      reading.addEventListener('success', () => {
        opening.result.close()
        resolve(reading.result[0]?.id)
      })
    })
  })
}

async function deskPages({ desk, crmPage, extensionPage, picture }) {
  await desk.bringToFront()
  await desk.goto(new URL('desk.html', desk.url()).href)
  await desk.locator('.table-row').nth(5).waitFor()
  await picture(desk, 'log')
  const popup = await extensionPage('popup.html')
  await popup.setViewportSize({ width: 340, height: 420 })
  await popup.locator('main.popup').waitFor()
  await picture(popup, 'popup')
  await popup.close()
  await crmPage.bringToFront()
}

/** The same ring in the dark, and in the other two languages. */
async function otherLooks({ language, people: [first], crmPage, panel, command, picture, ring, answer, hangUp, popSays, popGone, noWrapUp }) {
  const looks = [
    ['dark', { theme: 'dark', language }],
    ...otherLanguage[language].map(other => [other, { theme: 'light', language: other }]),
  ]
  for (const [name, settings] of looks) {
    const changed = await command('settings/change', settings)
    if (changed?.ok !== true) throw new Error(`The settings could not be changed: ${changed?.why}`)
    const call = await ring(callFrom(first))
    await popSays(first.name)
    await picture(crmPage, `ringing-${name}`)
    await answer(call)
    await panel.locator('.card').getByText(first.name).waitFor()
    await picture(panel, `panel-${name}`)
    await hangUp(call)
    await popGone()
    await noWrapUp()
  }
  await command('settings/change', { theme: 'system', language })
}
