import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/core/contract/definitions'
import { PopView } from '../../src/ui/pop/pop-view'
import { CATALOGS, createWords } from '../../src/ui/words/create-words'
import { CARDS, NOW, RECEIPT } from '../fixtures/cards'
import { draw, orderBook } from './draw'

const flat = (words: object, above = ''): [string, string][] =>
  Object.entries(words).flatMap(([name, value]) => (typeof value === 'string' ? [[above + name, value] as [string, string]] : flat(value as object, `${above}${name}.`)))
const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
const texts = Object.fromEntries(LANGUAGES.map((language) => [language, new Map(flat(CATALOGS[language]))]))

describe('the words', () => {
  it('have the same keys in every catalog', () => {
    const keys = [...(texts['zh-CN']?.keys() ?? [])].sort()
    expect([...(texts['zh-TW']?.keys() ?? [])].sort()).toEqual(keys)
    expect([...(texts.en?.keys() ?? [])].filter((key) => !key.endsWith('_one')).sort()).toEqual(keys)
  })

  it('have a singular in English wherever there is a plural', () => {
    const english = texts.en ?? new Map<string, string>()
    for (const key of english.keys()) if (key.endsWith('_other')) expect(english.has(key.replace(/_other$/, '_one')), key).toBe(true)
  })

  it('are never empty, and fill the same blanks', () => {
    for (const language of LANGUAGES) {
      for (const [key, text] of texts[language] ?? []) {
        expect(text.trim(), `${language} ${key}`).not.toBe('')
        if (!key.endsWith('_one')) expect(blanks(text), `${language} ${key}`).toEqual(blanks(texts['zh-CN']?.get(key) ?? ''))
      }
    }
  })

  it('are not left in another language', () => {
    for (const [key, text] of texts.en ?? []) expect(text, key).not.toMatch(/\p{Script=Han}/u)
    for (const [key, text] of texts['zh-TW'] ?? []) expect(text, key).not.toMatch(/[来电户话结码记录复备]|软|网|页|导航|默认|信息|视频|打开|保存/)
    for (const [key, text] of texts['zh-CN'] ?? []) expect(text, key).not.toMatch(/[來電戶話結碼記錄複備軟網頁]/)
  })

  it('use no exclamation marks', () => {
    for (const language of LANGUAGES) for (const [key, text] of texts[language] ?? []) expect(text, key).not.toMatch(/[!！]/)
  })

  it('count in plural forms', () => {
    expect(createWords('en').t('year.complaints', { count: 1 })).toBe('1 complaint')
    expect(createWords('en').t('year.complaints', { count: 2 })).toBe('2 complaints')
    expect(createWords('zh-TW').t('year.complaints', { count: 1 })).toBe('1 次客訴')
  })

  it.each(LANGUAGES)('leave no key and no blank on the pop in %s', (language) => {
    for (const card of Object.values(CARDS)) {
      const { container, unmount } = draw(<PopView card={card} now={NOW} receipt={RECEIPT} onCommand={orderBook().onCommand} />, language)
      expect(container.textContent).not.toMatch(/\{\{|\}\}|[a-z]+\.[a-z]+\.[a-z]/)
      unmount()
    }
  })
})
