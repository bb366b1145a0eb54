import { describe, expect, it } from 'vitest'
import { articleFiles, offerFile } from '../../demo/load-library.mjs'
import { makeCustomers } from '../../demo/customers/make-customers.mjs'
import { spokenIn } from '../../demo/speech/spoken.mjs'
import { decodeOffer, decodePlan } from '../../src/core/contract/decode-offers'
import type { EpochMs, LineId } from '../../src/core/contract/ids'
import { readNumber } from '../../src/core/customers/read-number'
import { atOnce } from '../../src/core/at-once'
import { lintArticles } from '../../src/core/knowledge/lint-articles'
import { comparePlans } from '../../src/core/offers/cheapest-plan'
import { LIBRARY_NOW, theDemoLibrary } from '../fixtures/builders/the-demo-library'

const desk = { line: 'line-1' as LineId, now: 0 as EpochMs }
const files = [...theDemoLibrary(undefined, 'zh-TW').values()]
const articles = files.flatMap((each) => each.articles)
const offers = JSON.parse(offerFile('zh-TW').buffer.toString()) as { readonly offers: readonly unknown[]; readonly plans: readonly unknown[] }
const { customers, contacts } = makeCustomers({ now: LIBRARY_NOW, timeZone: 'Asia/Taipei', language: 'zh-TW' })

/** Whatever is written in Chinese in the demo for Taiwan. Of names in three languages that one; a rule knows a customer by any of them. */
function* chineseIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) {
    const isInThree = Object.hasOwn(value, 'zh-TW')
    for (const [name, each] of Object.entries(value)) if (name !== 'rule' && (!isInThree || name === 'zh-TW')) yield* chineseIn(each)
  }
}
const { consent, agent, customer } = spokenIn('zh-TW')
const texts = [...articleFiles('zh-TW').map(({ buffer }) => JSON.parse(buffer.toString()) as unknown), customers, contacts, { consent, agent, customer }, offers].flatMap((each) => [...chineseIn(each)])

/** The characters of Big5, by which Taiwan writes: both its levels, without what Hong Kong added. */
const BIG5 = new Set(Array.from({ length: 0xf9 - 0xa4 + 1 }, (_, row) => Array.from({ length: 0xff }, (_, cell) => new TextDecoder('big5').decode(new Uint8Array([0xa4 + row, cell])))).flat().flatMap((each) => [...each]))
/** What only the mainland says, and what Taiwan says for it. */
const MAINLAND = /套餐|寬帶|光貓|短信|網絡|視頻|坐席 |營業廳|身份證|攜號|信號|服務號|小區|工作日|上門|燃氣|煤氣|跳閘|賬|軟件|屏幕|充值|空調|打印|鼠標|默認|後臺|資料漫遊/u

describe('the demo as Taiwan has it', () => {
  it('has the same articles as the others, and all are taken', () => {
    expect(files.flatMap(({ refused }) => refused)).toEqual([])
    expect(articles.map(({ id }) => id)).toEqual([...theDemoLibrary().values()].flatMap((each) => each.articles.map(({ id }) => id)))
    expect(new Set(articles.map(({ language }) => language))).toEqual(new Set(['zh-TW', 'en']))
    expect([...atOnce(lintArticles(articles, LIBRARY_NOW))].map(([id, found]) => [id, found.map(({ kind }) => kind)])).toEqual([['l.tel-summer', ['expired']]])
  })

  it('is written in Taiwan’s characters', () => {
    const strange = texts.filter((text) => [...text].some((letter) => /\p{Script=Han}/u.test(letter) && !BIG5.has(letter)))
    expect(texts.length).toBeGreaterThan(1000)
    expect(strange).toEqual([])
  })

  it('says it in Taiwan’s words', () => {
    expect(texts.filter((text) => MAINLAND.test(text))).toEqual([])
  })

  it('has customers of Taiwan, whose numbers are read there', () => {
    const numbers = customers.flatMap((each) => each.numbers)
    expect(numbers.filter((number) => number.startsWith('+886')).length).toBeGreaterThan(150)
    expect(numbers.filter((number) => number.startsWith('+86'))).toEqual([])
    for (const number of numbers) expect(readNumber(number, 'TW').kind, number).toBe('number')
  })

  it('has offers and plans in its own money, and no plan is always the dearest', () => {
    for (const raw of offers.offers) expect(decodeOffer(raw, desk)).toMatchObject({ ok: true })
    const plans = offers.plans.flatMap((raw) => {
      const plan = decodePlan(raw, desk)
      return plan.ok ? [plan.value] : []
    })
    expect(new Set(plans.map(({ currency }) => currency))).toEqual(new Set(['TWD']))
    const cheapestFor = (mb: number, minutes: number) => comparePlans(plans, { '2026-10': { mb, minutes, sms: 0 } }).cheapest.map(({ labels }) => labels['zh-TW'])
    expect([cheapestFor(8000, 60), cheapestFor(18_000, 250), cheapestFor(40_000, 500), cheapestFor(90_000, 900)]).toEqual([['輕享 399'], ['暢享 599'], ['暢享 999'], ['吃到飽 1399']])
  })
})
