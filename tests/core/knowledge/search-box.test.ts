import { beforeAll, describe, expect, it, test } from 'vitest'
import { ArticleIndexBuilder } from '../../../src/core/knowledge/search/article-index-builder'
import { boxFromBuffers, boxToBuffers, BoxIndexBuilder } from '../../../src/core/knowledge/search/box-index'
import { NearWords } from '../../../src/core/knowledge/search/near-words'
import { SearchBox } from '../../../src/core/knowledge/search/search-box'
import { SoundingTitles } from '../../../src/core/knowledge/search/sounding-titles'
import type { Language } from '../../../src/core/contract/language'
import { atOnce } from '../../../src/core/at-once'
import { demoArticles, LIBRARY_NOW } from '../../fixtures/builders/the-demo-library'

let box: SearchBox
beforeAll(() => {
  const [articles, words] = [new ArticleIndexBuilder(), new BoxIndexBuilder()]
  for (const article of demoArticles()) {
    articles.add(article)
    words.add(article)
  }
  const index = atOnce(articles.finish())
  // As it is stored and loaded.
  box = new SearchBox(index, atOnce(boxFromBuffers(atOnce(boxToBuffers(atOnce(words.finish(index))))))!)
})
const find = (typed: string, language: Language = 'zh-CN', now: number = LIBRARY_NOW) => box.search({ typed, language, now, most: 10 }).map(({ article }) => box.index.articleIds[article]!.slice(2))

/** What agents type, and the article that is meant; `first` of them must stand first, all others among the first three. */
const QUERIES: readonly (readonly [typed: string, meant: string])[] = [
  // Words, whole and begun, in both scripts.
  ['国际漫游', 'tel-roaming-on'], ['漫遊', 'tel-roaming-on'], ['漫游流量包', 'tel-roaming-packs'], ['漫遊流量包', 'tel-roaming-packs'], ['移机', 'tel-move'], ['移機', 'tel-move'],
  ['补卡', 'tel-card-lost'], ['光猫红灯', 'tel-ont-lights'], ['宽带断网', 'tel-outage'], ['携号转网', 'tel-number-keep'], ['合约 解约', 'tel-cancel-early'], ['违约金', 'tel-cancel-early'],
  ['5G 换卡', 'tel-5g'], ['亲情', 'tel-family'], ['涉诈', 'tel-fraud'], ['掛失', 'bank-lost-card'], ['挂失', 'bank-lost-card'], ['臨時額度', 'bank-temp-limit'], ['临时额度', 'bank-temp-limit'],
  ['最低应缴', 'bank-min-pay'], ['转帐限额', 'bank-transfer-limit'], ['寬限期', 'bank-grace'], ['阶梯电价', 'util-tier'], ['階梯電價', 'util-tier'], ['燃气味', 'util-gas-leak'], ['瓦斯 燃气', 'util-gas-leak'],
  ['水发黄', 'util-water-quality'], ['过户', 'util-move'], ['跳闸', 'util-trip'], ['呼吸机', 'util-care'], ['峰谷', 'util-valley'],
  // As customers say it.
  ['家里没电邻居有', 'util-trip'], ['钱转错人了', 'bank-transfer-wrong'], ['为什么说请洽发卡行', 'bank-risk'],
  // Initials, whole syllables, and both; from the beginning and from within.
  ['gjmy', 'tel-roaming-on'], ['gjmyll', 'tel-roaming-packs'], ['kdyj', 'tel-move'], ['yiji', 'tel-move'], ['buka', 'tel-card-lost'], ['jhtd', 'util-planned'], ['tiaozha', 'util-trip'], ['jtdj', 'util-tier'], ['fenggu', 'util-valley'],
  ['xykys', 'bank-lost-card'], ['guohu', 'util-move'], ['huafeizd', 'tel-bill-check'], ['xhzw', 'tel-number-keep'],
  // English, whole, begun and mistyped.
  ['wheelchair', 'air-assist'], ['wheelch', 'air-assist'], ['weelchair', 'air-assist'], ['wheelchiar', 'air-assist'], ['compensation', 'air-delay-compensation'], ['compensaton', 'air-delay-compensation'], ['lost bag', 'air-bag-lost'], ['lost bga', 'air-bag-lost'],
  ['damaged', 'air-bag-damaged'], ['damagd bag', 'air-bag-damaged'], ['miles', 'air-miles'], ['hotel', 'air-hotel'], ['refund', 'air-refund'], ['refnud', 'air-refund'], ['check-in', 'air-checkin'], ['name wrong', 'air-name'], ['cancel', 'air-24h'], ['luggage included', 'air-bag-allowance'],
  // Half width, capitals, codes.
  ['ＫＴＧＪＭＹ', 'tel-roaming-on'], ['ktgjmy', 'tel-roaming-on'], ['CXZD', 'tel-bill-check'], ['esim', 'tel-card-lost'], ['OTP', 'bank-3ds'],
]

describe('what an agent types', () => {
  test.each(QUERIES.map(([typed, meant]) => ({ typed, meant })))('$typed finds $meant among the first three', ({ typed, meant }) => {
    expect(find(typed, /^[\x20-\x7f]*$/.test(typed) && meant.startsWith('air') ? 'en' : 'zh-CN').slice(0, 3)).toContain(meant)
  })

  it('has what is meant in the first place nine times of ten', () => {
    const first = QUERIES.filter(([typed, meant]) => find(typed, meant.startsWith('air') ? 'en' : 'zh-CN')[0] === meant).length
    expect(first / QUERIES.length).toBeGreaterThanOrEqual(0.9)
  })

  it('finds from the first letters on, as they are typed', () => {
    for (const typed of ['whee', 'wheel', 'wheelc', 'wheelchair']) expect(find(typed, 'en')[0]).toBe('air-assist')
    for (const typed of ['国际', '国际漫', '国际漫游']) expect(find(typed)[0]).toBe('tel-roaming-on')
  })

  it('puts the exact word before what is only nearly so', () => {
    expect(find('refund', 'en')[0]).toBe('air-refund')
    expect(find('refnud', 'en')[0]).toBe('air-refund')
  })

  it('finds nothing for nothing, and for what is nowhere', () => {
    expect(find('  ')).toEqual([])
    expect(find('火星移民')).toEqual([])
    expect(find('qqqqq')).toEqual([])
  })

  it('does not find what has expired or is not valid yet', () => {
    const SUMMER = Date.parse('2026-07-15T12:00:00+08:00')
    expect(find('暑期流量', 'zh-CN', SUMMER)[0]).toBe('tel-summer')
    expect(find('暑期流量', 'zh-CN', LIBRARY_NOW)).not.toContain('tel-summer')
    expect(find('暑期流量', 'zh-CN', Date.parse('2026-06-01T12:00:00+08:00'))).not.toContain('tel-summer')
  })
})

describe('letters that stand for Chinese', () => {
  const titles = new SoundingTitles(['', 'hua fei zheng yi', 'ji zhang', 'fei hua'])
  const like = (typed: string) => [...titles.like(typed)].map(({ title, isFromStart }) => (isFromStart ? title : -title))
  it.each([
    ['hf', [1]], ['huafei', [1]], ['huaf', [1]], ['hfei', [1]], ['zy', [-1]], ['feizheng', [-1]], ['huafeizhengyi', [1]], ['h', [1, -3]], ['hua', [1, -3]], ['fh', [3]], ['jz', [2]], ['zhang', [-2]],
    ['zhengyia', []], ['uafei', []], ['hz', []], ['yij', []],
  ])('%s stands in %j (from within: negative)', (typed, found) => {
    expect(like(typed)).toEqual(found)
  })
})

describe('words that may be meant', () => {
  const words = new NearWords(['bag', 'bags', 'cancel', 'cancelled', 'compensation', 'roaming', 'train'])
  const near = (typed: string, isBegun = true) => words.near(typed, isBegun).map(({ at }) => words.words[at])
  it('are the word itself and what begins with it', () => {
    expect(near('bag')).toEqual(['bag', 'bags'])
    expect(near('bag', false)).toEqual(['bag'])
    expect(words.near('bag', true).map(({ weight }) => weight > 0.9)).toEqual([true, false])
  })
  it('are those one or two letters off, where there is neither; short ones are not guessed', () => {
    expect(near('raoming')).toEqual(['roaming'])
    expect(near('rooming')).toEqual(['roaming'])
    expect(near('copmensaton')).toEqual(['compensation'])
    expect(near('tarin')).toEqual(['train'])
    expect(near('bga')).toEqual([])
    expect(near('zzzzzz')).toEqual([])
  })
})
