import { describe, expect, it } from 'vitest'
import { DEFAULT_WORDINGS } from '../../../src/adapters/store/default-wordings'
import type { Wording } from '../../../src/core/contract/guidance'
import type { EpochMs, LineId, WordingId } from '../../../src/core/contract/ids'
import { spotWording, wordingPatterns } from '../../../src/core/guidance/spot-wording'

const wordings = DEFAULT_WORDINGS.map(({ id, ...rest }): Wording => ({ kind: 'wording', id: id as WordingId, line: 'l' as LineId, version: 1, changedAt: 0 as EpochMs, ...rest }))
const patterns = wordingPatterns(wordings)
const spot = (text: string, speaker: 'agent' | 'customer' = 'agent') => spotWording(patterns, { id: 't1', speaker, text, at: 0 as EpochMs })
const idsOf = (text: string) => spot(text).map(({ wording }) => wording.id)

describe('forbidden wording', () => {
  it.each([
    ['这个不归我管，您打别的电话吧', 'not-mine'], ['這個不歸我管喔', 'not-mine'], ["Sorry, that's not my job.", 'not-mine'],
    ['那我也没办法呀', 'no-way'], ['這真的沒辦法', 'no-way'], ["There’s nothing I can do.", 'no-way'],
    ['您必须本人到营业厅来', 'must'], ['Well, you have to go to the branch', 'must'],
    ['我向您保证这个理财肯定没问题', 'guarantee'], ['這個百分之百可以', 'guarantee'], ['I guarantee it will work', 'guarantee'],
    ['这个我不知道', 'dont-know'], ['I have no idea, honestly', 'dont-know'],
    ['您冷静一点好吗', 'calm-down'], ['Sir, calm down!', 'calm-down'],
    ['我刚才不是说了吗', 'told-you'], ['As I already told you, it is late', 'told-you'],
    ['公司就是这么规定的', 'policy'], ["It's our policy", 'policy'],
    ['那您投诉吧', 'go-complain'], ['Complain if you want.', 'go-complain'],
    ['麻烦把您的密码告诉我', 'full-secret'], ['驗證碼麻煩您報一下', 'full-secret'], ['What is your PIN?', 'full-secret'],
  ])('is flagged as it is said: %s', (words, id) => {
    expect(idsOf(words)).toEqual([id])
  })

  it.each([
    '我不能百分之百保证今天修好，最晚明天给您答复', '我無法百分之百確定', '请不要把您的密码告诉任何人，也不用把密码告诉我', "Please don't tell me your password",
    '您不必须本人来', "You don't have to come in person", '我不知道您方不方便，所以先打给您', "I don't know whether you got our letter", '办法是有的', '这个归我管',
    '您必须满十八岁才能开户', 'Your policy covers this', '您的心情我理解', 'I can help you with that',
  ])('is not flagged where it was not said: %s', (words) => {
    expect(idsOf(words)).toEqual([])
  })

  it('is flagged through a sound in between, other widths and the other script', () => {
    expect(idsOf('您，呃，必須來一趟')).toEqual(['must'])
    expect(idsOf('ＣＡＬＭ ＤＯＷＮ')).toEqual(['calm-down'])
  })
  it('is the agent’s only: customers may say what they like', () => {
    expect(spot('你别激动', 'customer')).toEqual([])
  })
  it('says where it stands, as it was said, with the better words', () => {
    const [found] = spot('好的。但是這個不歸我管。')
    expect(found).toMatchObject({ turn: 't1', said: '不歸我管', from: 7, to: 11 })
    expect(found?.wording.better['zh-TW']).toContain('轉接')
  })
  it('is found in each sentence of its own, and a phrase does not reach into the next sentence', () => {
    expect(idsOf('这不归我管。不关我的事！')).toEqual(['not-mine', 'not-mine'])
    expect(idsOf('我保证给您回电。没问题。')).toEqual([])
  })
  it('is not looked for once it is retired', () => {
    const retired = wordingPatterns(wordings.map((each) => ({ ...each, retiredAt: 1 as EpochMs })))
    expect(spotWording(retired, { id: 't', speaker: 'agent', text: '不归我管', at: 0 as EpochMs })).toEqual([])
  })
})
