import { expect, test } from 'vitest'
import { defaultAlertRules } from '../../../src/adapters/store/default-alert-rules'
import { defaultCodes } from '../../../src/adapters/store/default-codes'
import { defaultGuidance } from '../../../src/adapters/store/default-guidance'
import { defaultPracticeCalls } from '../../../src/adapters/store/default-practice-calls'
import { defaultTags } from '../../../src/adapters/store/default-tags'
import type { EpochMs, LineId } from '../../../src/core/contract/ids'
import { decodeItem, ITEM_KINDS, lineOfItem, type Item } from '../../../src/core/packs/item'
import { anOffer } from '../offers/an-offer'

const line = 'mobile' as LineId
const at = Date.UTC(2026, 10, 27) as EpochMs
const labels = { 'zh-CN': '话费', 'zh-TW': '話費', en: 'Bill' }

const article = {
  kind: 'article', id: 'mobile.roaming', line, version: 3, language: 'zh-CN', title: '国际漫游', body: '在应用里开通。', phrasings: ['出国能用吗'], validTo: at, changedAt: at,
}
const demand = {
  kind: 'demand', id: 'mobile.bill', line, version: 2, labels, changedAt: at, order: 0,
  page: {
    language: 'zh-CN', points: [{ text: '先核对账期' }, { article: 'mobile.roaming' }], fields: ['plan'], texts: [{ id: 'how', title: '账单', body: '请看账单' }],
    tasks: [{ kind: 'callback', text: '回电', dueInHours: 24 }], links: [{ title: '工单', to: 'https://tickets.example/new?n={号码}' }, { title: '专家', to: '8801' }],
    guide: { ask: '能上网吗', choices: [{ label: '能', end: { text: '结束' } }, { label: '不能', next: { ask: '开机了吗', choices: [{ label: '开了', end: { text: '重启' } }] } }] },
  },
}
const notice = {
  kind: 'notice', id: 'notice-1', line, version: 2, importance: 'important', audience: { kind: 'line' }, from: at, language: 'zh-CN', title: '系统维护', body: '今晚维护。', attachments: [], phrasings: ['维护'], changedAt: at,
}
const plan = { kind: 'plan', id: 'mobile.small', line, version: 4, labels, changedAt: at, monthlyFee: 2900, currency: 'CNY', allowances: [] }
const target = { kind: 'target', id: 'mobile.aht', line, version: 3, labels, changedAt: at, figure: 'handling', value: 300, teams: ['夜班'], todo: labels, order: 1 }
const team = { kind: 'team', id: 'mobile.north', line, version: 1, labels, changedAt: at, code: 'north', lead: 'mobile.a1001' }
const agent = { kind: 'agent', id: 'mobile.a1001', line, version: 2, labels, changedAt: at, number: '1001', teams: ['mobile.north'], language: 'zh-TW', skill: 'novice' }
const site = {
  kind: 'site-profile', id: 'mobile.phone', line, version: 2, labels, changedAt: at, origins: ['https://phone.example'], isOfLine: false, headerMap: [{ header: 'x-queue', fact: 'queue' }],
  urlPop: { pathPattern: '/crm/*', callerParameters: ['ani'], dialledParameters: [], callIdParameters: [] },
}
const lineOfBusiness = { kind: 'line', id: line, version: 1, labels, changedAt: at, dialledNumbers: ['10086'] }

test('every kind of item that is stored is read back as it was', () => {
  const stored: readonly object[] = [
    article, notice, demand, plan, target, team, agent, site, lineOfBusiness, { ...anOffer(), line }, ...defaultCodes(line, at), ...defaultTags(line, at), ...defaultGuidance(line, at), ...defaultAlertRules(line, at), ...defaultPracticeCalls(line, at),
  ].map((row) => withoutTerms(row))
  const read = stored.map(decodeItem)
  expect(read).toEqual(stored)
  expect(new Set(read.map((item) => item?.kind))).toEqual(new Set(ITEM_KINDS))
  expect(read.every((item) => lineOfItem(item as Item) === line)).toBe(true)
})

test('a site profile is for one web page at least, and for nothing that is none', () => {
  for (const origins of [[], ['phone.example'], ['https://phone.example/agent'], ['javascript:alert(1)'], ['https://*.example']]) expect(decodeItem({ ...site, origins })).toBeUndefined()
})

test('a version that was retired stays retired, and keeps its number', () => {
  expect(decodeItem({ ...demand, version: 9, retiredAt: at })).toMatchObject({ version: 9, retiredAt: at })
  expect(decodeItem({ ...withoutTerms(defaultGuidance(line, at)[0]), version: 7, retiredAt: at })).toMatchObject({ version: 7, retiredAt: at })
})

test('what is no item, or is not of its kind’s form, is not read', () => {
  const wrong: readonly unknown[] = [
    undefined, null, 'article', [], {}, { ...article, kind: 'sms' }, { ...article, version: 0 }, { ...article, title: 5 }, { ...article, body: '长'.repeat(20_001) },
    { ...article, phrasings: Array(101).fill('问') }, { ...article, language: 'fr' }, { ...demand, order: 'first' }, { ...demand, page: { ...demand.page, guide: deepGuide(4) } },
    { ...demand, page: { ...demand.page, links: [{ title: '工单', to: 'javascript:alert(1)' }] } },
    { ...plan, currency: 'yuan' }, { ...lineOfBusiness, dialledNumbers: '10086' }, { ...withoutTerms(defaultTags(line, at)[0]), tier: 'gold' },
  ]
  expect(wrong.map(decodeItem)).toEqual(wrong.map(() => undefined))
  expect(decodeItem({ ...demand, page: { ...demand.page, guide: deepGuide(3) } })).toBeDefined()
})

test('what this version does not know of an item is not taken over', () => {
  expect(decodeItem({ ...article, onOpen: 'alert(1)' })).toEqual(article)
})

function deepGuide(levels: number): object {
  return { ask: '?', choices: [levels === 1 ? { label: 'a', end: { text: 'b' } } : { label: 'a', next: deepGuide(levels - 1) }] }
}

function withoutTerms(row: object | undefined): object {
  const { terms: _, ...item } = { terms: undefined, ...row }
  return item
}
