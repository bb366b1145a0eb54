import { describe, expect, it } from 'vitest'
import { wholeWords, wordsIn } from '../../../src/core/knowledge/search/whole-words'

/** What stands there in the text, in whole words. */
const wordAt = (text: string, part: string): string | undefined => wholeWords(text, [{ from: text.indexOf(part), to: text.indexOf(part) + part.length }], () => wordsIn(text))[0]

describe('what is named of a text', () => {
  it('ends where its last whole word ends, in both scripts', () => {
    expect([wordAt('这个月账单怎么这么多', '个月账单怎'), wordAt('這個月帳單怎麼這麼多', '個月帳單怎')]).toEqual(['月账单', '月帳單'])
    expect([wordAt('我想开通国际漫游', '开通国际漫'), wordAt('我想開通國際漫遊', '開通國際漫')]).toEqual(['开通国际', '開通國際'])
  })

  it('is several words that were said in one', () => {
    expect([wordAt('老张面馆的牛肉面', '牛肉面'), wordAt('我要办宽带移机', '宽带移机'), wordAt('我的卡要掛失', '掛失')]).toEqual(['牛肉面', '宽带移机', '掛失'])
  })

  it('is the words it lies in, where it has none', () => {
    expect([wordAt('怎么这个月没有', '个月'), wordAt('怎麼這個月沒有', '個月')]).toEqual(['这个月', '這個月'])
  })

  it('is nothing where the end of one word meets the beginning of another', () => {
    expect([wordAt('账单怎么看', '单怎'), wordAt('帳單怎麼看', '單怎')]).toEqual([undefined, undefined])
  })

  it('is as it stands in other writing', () => {
    expect([wordAt('is breakfast included', 'breakfast'), wordAt('我的wifi连不上', 'wifi')]).toEqual(['breakfast', 'wifi'])
  })
})
