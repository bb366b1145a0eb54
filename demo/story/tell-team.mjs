import { callFrom } from '../callers.mjs'
import { createPictures } from './create-pictures.mjs'
import { createStage } from './create-stage.mjs'

/**
 * Adopted for a team: two browsers that know nothing of each other, a place for files between them, and what a lead and an agent do with
 * it on the first day. Each step is done, waited for and photographed. A step that fails ends it with what was not seen.
 */
export async function tellTeam(team) {
  const { agent, phonePage, crmPage, peer, folder, show } = team
  const told = { ...team, texts: texts[team.language], picture: createPictures(team) }
  const lead = await pairTeam(told)
  const stage = { ...(await createStage({ phonePage, crmPage, hiddenPage: agent.hiddenPage, extensionPage: agent.extensionPage, peer, folder, show })), picture: told.picture }
  await noticeIsRead(told, lead, stage)
  await receiptComesBack(told, lead)
  await surgeAndIncident(told, lead, stage)
}

/** The lead publishes, the agent is paired: as far as people with a display are brought, who go on by hand. */
export async function pairTeam(team) {
  const told = { picture: () => {}, ...team, texts: texts[team.language] }
  const lead = await leadPages(told)
  await leadPublishes(told, lead)
  await agentPairs(told, lead)
  return lead
}

const passphrase = 'made up for the demo'
const texts = {
  'zh-CN': {
    site: '北港客服中心', lead: '周班长', code: '完全中断', notice: { title: '今晚 22 点系统升级', body: '今晚 22 点到 24 点**不能办理过户**，其他业务照常。', wording: '今晚 22 点后暂不能办理过户，明早 8 点恢复。', ask: '几点起不能办理过户？', answers: ['22 点', '24 点'], place: '不能办理过户' },
    incident: { title: '北港东区断网', wording: '东区光缆被挖断，正在抢修，预计今晚 8 点前恢复。', parent: 'GZ-2091' },
  },
  'zh-TW': {
    site: '北港客服中心', lead: '周組長', code: '完全中斷', notice: { title: '今晚 22 點系統升級', body: '今晚 22 點到 24 點**不能辦理過戶**，其他業務照常。', wording: '今晚 22 點後暫時無法辦理過戶，明早 8 點恢復。', ask: '幾點起不能辦理過戶？', answers: ['22 點', '24 點'], place: '不能辦理過戶' },
    incident: { title: '北港東區斷網', wording: '東區光纜被挖斷，正在搶修，預計今晚 8 點前恢復。', parent: 'GZ-2091' },
  },
  en: {
    site: 'North Harbour Care', lead: 'Ruth Chau', code: 'No service at all', notice: { title: 'Upgrade tonight at 10 pm', body: 'From 10 pm to midnight **no transfers of title**; all else as usual.', wording: 'Transfers of title are not possible after 10 pm; they are again from 8 tomorrow.', ask: 'From when are there no transfers?', answers: ['10 pm', 'Midnight'], place: 'no transfers of title' },
    incident: { title: 'East Quay is offline', wording: 'A cable in East Quay was cut. It is being repaired, and should be back by 8 tonight.', parent: 'GZ-2091' },
  },
}

/** Tabs of the team's page, a lead's and an agent's. */
const tabs = { publish: 0, trust: 1, ways: 2, keys: 3 }
const tabsOfAgent = { trust: 0, ways: 1 }
const turn = (page, at) => page.locator('[role=tab]').nth(at).click()

async function leadPages({ lead }) {
  await lead.desk.goto(new URL('team.html', lead.desk.url()).href)
  return { team: lead.desk, segments: await lead.extensionPage('tabs/segments.html') }
}

/** Keys once, a place once, and the first version: signed, and there. */
async function leadPublishes({ lead, place, texts: { site, lead: name }, picture }, { team, segments }) {
  await lead.desk.bringToFront()
  await turn(team, tabs.keys)
  const form = team.locator('form.packs-form')
  await form.locator('input:not([type])').nth(0).fill(site)
  await form.locator('input:not([type])').nth(1).fill(name)
  for (const field of await form.locator('input[type=password]').all()) await field.fill(passphrase)
  await form.locator('button.is-main').click()
  await team.locator('.packs-list li').nth(1).waitFor({ timeout: 40_000 })
  const key = segments.locator('form.data-form').first()
  for (const field of await key.locator('input[type=password]').all()) await field.fill(passphrase)
  await key.locator('button.is-main').click()
  await segments.locator('.segments-public').first().waitFor({ timeout: 40_000 })
  await turn(team, tabs.ways)
  const out = team.locator('section[aria-labelledby=ways-out]')
  await out.locator('select').selectOption('upload')
  await out.locator('form input').first().fill(place.url)
  await out.locator('form button:not([type])').click()
  await out.locator('[data-address]').waitFor()
  await publish({ lead }, { team })
  await turn(team, tabs.ways)
  await out.locator('.is-green').first().waitFor()
  await picture(team, 'team-lead-place')
  await turn(team, tabs.trust)
  await team.locator('[data-code]').waitFor()
  await picture(team, 'team-lead-code')
}

async function publish({ lead }, { team }) {
  await turn(team, tabs.publish)
  await team.locator('form.packs-form button.is-main').click()
  await team.locator('.packs-panel .stack[role=status] .is-green').waitFor({ timeout: 40_000 })
  await lead.command('ways/ask-now', {})
}

/** The code that is read aloud, and the address: knowledge, offers and words are there. */
async function agentPairs(told, { team }) {
  const { agent, crmPage, picture } = told
  const { desk } = agent
  await desk.bringToFront()
  await desk.goto(new URL('team.html#trust', desk.url()).href)
  await desk.locator('.packs-code-field').fill(await team.locator('[data-code]').innerText())
  await desk.locator('form.packs-form button').last().click()
  await desk.locator('[role=tab]').nth(tabsOfAgent.ways).waitFor()
  await desk.locator('.packs-panel .is-green').first().waitFor()
  await turn(desk, tabsOfAgent.ways)
  await turn(team, tabs.ways)
  const address = await team.locator('[data-address]').innerText()
  const into = desk.locator('section[aria-labelledby=ways-in]')
  await into.locator('select').selectOption('address')
  await into.locator('form input').first().fill(address)
  await into.locator('form button:not([type])').first().click()
  const goOver = desk.locator('.packs-notice button.is-main')
  await goOver.click({ timeout: 40_000 })
  await goOver.waitFor({ state: 'detached' })
  // Of another line the page begins anew.
  await turn(desk, tabsOfAgent.ways)
  await into.locator('.is-green').first().waitFor()
  // What is recorded goes back to the same place.
  const out = desk.locator('section[aria-labelledby=ways-out]')
  await out.locator('select').selectOption('upload')
  await out.locator('form input').first().fill(told.place.url)
  await out.locator('form button:not([type])').click()
  await out.locator('[data-address]').waitFor()
  await picture(desk, 'team-agent-paired')
  await told.loadCustomers()
  await crmPage.bringToFront()
}

/** Whoever has something gives it, whoever waits for something takes it. */
async function allLook({ lead, agent }) {
  for (const desk of [lead, agent, lead]) {
    const asked = await desk.command('ways/ask-now', {})
    if (asked?.ok !== true) throw new Error(`The ${desk.who}'s desk could not ask the place: ${asked?.why}`)
  }
}

/** Important, so it opens by itself as soon as nobody rings, talks or types; and it asks. */
async function noticeIsRead(told, lead, { panel, picture }) {
  const { texts: { notice: { title, body, wording, ask, answers, place } }, language } = told
  const check = { ask, answers: answers.map((text, at) => ({ text, isRight: at === 0 })), place }
  const saved = await told.lead.command('notice/save', { title, body, wording, importance: 'important', audience: { kind: 'line' }, from: Date.now(), language, attachments: [], phrasings: [], check, isToBeReadAgain: false })
  if (saved?.ok !== true) throw new Error(`The notice was not taken: ${saved?.why}`)
  await publish(told, lead)
  await allLook(told)
  const gate = panel.locator('.notice-gate')
  await gate.waitFor({ timeout: 40_000 })
  await picture(panel, 'team-notice')
  await gate.locator('input[type=radio]').first().check()
  await gate.locator('button.is-main').click()
  await gate.waitFor({ state: 'detached' })
}

/** The agent's desk is accepted once by its code; then the lead sees who has read it. */
async function receiptComesBack(told, { segments }) {
  const { lead, picture } = told
  await allLook(told)
  await segments.bringToFront()
  await segments.locator('.data-notice button.is-main').click({ timeout: 40_000 })
  await segments.locator('.segments-table tbody tr').first().waitFor()
  const notices = await lead.extensionPage('tabs/notices.html')
  await notices.locator('.table-row').first().click()
  await notices.locator('.notice-proof tbody tr').first().waitFor()
  await picture(notices, 'team-receipt')
  await notices.close()
}

/** Eight callers about one thing: told at the lead's desk, one click from there an incident, and its wording on the agent's next card. */
async function surgeAndIncident(told, lead, { panel, ring, answer, hangUp, popSays, popGone, picture }) {
  const { crmPage, data: { customers }, texts: { code, incident } } = told
  await crmPage.bringToFront()
  for (const caller of customers.slice(5, 13)) {
    const call = await ring({ ...callFrom(caller), dialled: undefined })
    await popSays(caller.name)
    await answer(call)
    await panel.locator('.card').getByText(caller.name).first().waitFor()
    await hangUp(call)
    await popGone()
    const form = panel.locator('.wrap-up')
    await form.locator('[role=combobox]').first().fill(code)
    await form.locator('[role=listbox] [role=option]').first().click()
    await form.locator('[aria-keyshortcuts="Control+enter"]').click()
    await form.waitFor({ state: 'detached' })
  }
  const watched = await told.lead.command('surge/set-watch', { windowMinutes: 30, falseAlarmsPerWeek: 10, least: 3 })
  if (watched?.ok !== true) throw new Error(`The surges are not watched: ${watched?.why}`)
  await allLook(told)
  const board = await told.lead.extensionPage('tabs/board.html')
  await board.setViewportSize({ width: 1280, height: 1000 })
  await board.evaluate(() => chrome.alarms.create('surges', { when: Date.now(), periodInMinutes: 2 }))
  const start = board.locator('.alert-list a[href*="#incident/"]').first()
  await start.waitFor({ timeout: 40_000 })
  await start.scrollIntoViewIfNeeded()
  await picture(board, 'team-surge')
  await start.click()
  const form = board.locator('aside form')
  await form.locator('input').first().fill(incident.title)
  await form.locator('textarea').first().fill(incident.wording)
  await form.locator('input').nth(2).fill(incident.parent)
  await form.locator('button.is-danger').click()
  await form.waitFor({ state: 'detached' })
  await board.close()
  await publish(told, lead)
  await allLook(told)
  await crmPage.bringToFront()
  const call = await ring({ ...callFrom(customers[5]), dialled: undefined })
  await popSays(customers[5].name, incident.wording)
  await picture(crmPage, 'team-incident')
  await hangUp(call)
  await popGone()
}
