import { describe, expect, it } from 'vitest'
import { redactLines } from '../../../src/core/transcripts/redact/redact-lines'
import { MUST_GO, MUST_STAY } from '../../fixtures/transcripts/said'

const redact = (text: string, options = {}) => redactLines([{ voice: 'customer', text }], options)[0]
const lines = (...texts: readonly string[]) => redactLines(texts.map((text) => ({ voice: 'customer', text })))

describe('what must not be kept is taken out', () => {
  it.each(MUST_GO)('%s', (said, left) => expect(redact(said)).toBe(left))
})

describe('what a call is about stays', () => {
  it.each(MUST_STAY.map((said) => [said]))('%s', (said) => expect(redact(said)).toBe(said))
})

describe('a number that is split over lines goes in all of its parts', () => {
  it('of one voice that reads on', () => {
    expect(lines('卡号是 4111 1111', '1111 1111', '有效期明年')).toEqual(['卡号是 [card]', '[card]', '有效期明年'])
    expect(lines('一三八', '零零一三', '八零零零', '对')).toEqual(['[phone]', '[phone]', '[phone]', '对'])
    expect(lines('one three eight', 'double zero one three', 'eight triple zero')).toEqual(['[phone]', '[phone]', '[phone]'])
  })

  it('with the other saying "yes" in between', () => {
    const said = [['customer', '一三八零'], ['agent', '嗯'], ['customer', '零一三八'], ['agent', '好'], ['customer', '零零零']].map(([voice = '', text = '']) => ({ voice, text }))
    expect(redactLines(said)).toEqual(['[phone]', '嗯', '[phone]', '好', '[phone]'])
  })

  it('when its first parts are masked already, as they stand on the disk', () => {
    const first = lines('账号是 0200 0034')
    expect(first).toEqual(['账号是 [account]'])
    expect(lines(...first, '1902 456')).toEqual(['账号是 [account]', '[account]'])
  })

  it('and the code that was asked for by the other', () => {
    expect(redactLines([{ voice: 'agent', text: '请报一下验证码' }, { voice: 'customer', text: '834122' }])[1]).toBe('[code]')
    expect(redactLines([{ voice: 'agent', text: 'What is your PIN?' }, { voice: 'customer', text: 'it is 4471' }])[1]).toBe('it is [code]')
  })

  it('but what begins the next sentence is no digit of it, and no part of an address of the line before', () => {
    expect(lines('95381901', 'oh great! thank you')).toEqual(['[number]', 'oh great! thank you'])
    expect(lines('see you at', 'example.com')).toEqual(['see you at', 'example.com'])
  })

  it('but two lines with an amount each stay', () => {
    const said = ['套餐一百二十九', '还是 199 的', '流量 20GB', '199', '299']
    expect(lines(...said)).toEqual(said)
  })
})

describe('what is known of the customer goes literally', () => {
  const known = { names: ['王小明', 'Grace Hollander'], numbers: ['+86 138 0013 8000', '8001', '2345 6789'], data: ['华润花园', '电表 4471'] }

  it.each([
    ['您是王小明先生吧', '您是[name]先生吧'],
    ['叫王 小 明', '叫[name]'],
    ['this is grace hollander speaking', 'this is [name] speaking'],
    ['Mrs Hollander, good morning', 'Mrs [name], good morning'],
    ['with grace and patience', 'with grace and patience'],
    ['分机 8001', '分机 [phone]'],
    ['分机八零零一', '分机[phone]'],
    ['还是那个号 13800138000', '还是那个号 [phone]'],
    ['送到华润花园', '送到[data]'],
    ['电表 4471 的读数', '[data] 的读数'],
    ['表号四四七一', '表号[data]'],
  ])('%s', (said, left) => expect(redact(said, { known })).toBe(left))

  it('is found whatever signs stand in it', () => {
    const written = { names: ['Mary-Ann O’Neil'], numbers: [], data: ['mb (2026-08)', 'a/b [c] {d} x^y|z.*+?$\\'] }
    expect(redact('this is Mary-Ann O’Neil, mb (2026-08) and a/b [c] {d} x^y|z.*+?$\\', { known: written })).toBe('this is [name], [data] and [data]')
  })
})

describe('redacting', () => {
  it('changes nothing when it is done again', () => {
    for (const said of [...MUST_GO.map(([, left]) => left), ...MUST_STAY]) expect(redact(said)).toBe(said)
  })

  it('takes parts of a number too where nothing is known of what was said before', () => {
    expect(redact('然后 0013', { isStrict: true })).toBe('然后 [number]')
    expect(redact('我花了 1288 元,20GB', { isStrict: true })).toBe('我花了 1288 元,20GB')
  })

  it('is done in a moment with text that is made to be slow', () => {
    const slow = ['1 '.repeat(1000), '一'.repeat(2000), 'a.'.repeat(1000), '路1'.repeat(600), 'one '.repeat(500), '1,'.repeat(1000), 'A1'.repeat(900), '北京市'.repeat(600), 'dot '.repeat(500), '@'.repeat(2000), 'ab at '.repeat(330)]
    const from = performance.now()
    for (const text of slow) redact(text)
    expect(performance.now() - from).toBeLessThan(3_000)
  })
})
