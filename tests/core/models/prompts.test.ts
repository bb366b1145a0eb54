import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/core/contract/definitions'
import type { Redacted } from '../../../src/core/contract/models'
import type { PromptArticle, PromptTurn } from '../../../src/core/models/prompt'
import { RERANK_PROMPT } from '../../../src/core/models/prompts/rerank'
import { SENTENCE_PROMPT } from '../../../src/core/models/prompts/sentence'
import { SUMMARY_PROMPT } from '../../../src/core/models/prompts/summary'
import { readRerankReply, rerankPrompt } from '../../../src/core/models/rerank-prompt'
import { readSentenceReply, sentencePrompt } from '../../../src/core/models/sentence-prompt'
import { readSummaryReply, summaryPrompt } from '../../../src/core/models/summary-prompt'
import { tellWholeLines } from '../../../src/core/models/tell-whole-lines'
import { INJECTED } from './injected-transcripts'

const NONCE = '0190a5b2-7c11-7def-8123-4c6f9a0b1d2e'
const MARK = 'data-4c6f9a0b1d2e'
const ARTICLES: readonly PromptArticle[] = [
  { id: 'art-roaming', title: '国际漫游', excerpt: '按天计费，每天 25 元，不用不收。' },
  { id: 'art-invoice', title: '电子发票', excerpt: '缴费后在账单页申请，当天发到邮箱。' },
]
const turn = (text: string, place: number, speaker: PromptTurn['speaker'] = 'customer'): PromptTurn => ({ id: `turn-${place}`, speaker, text: text as Redacted })
const asking = (...said: readonly string[]) => ({ language: 'zh-CN' as const, turns: said.map((text, place) => turn(text, place + 1)), nonce: NONCE })
/** What is told of a reply of which so many letters came, one after the other. */
function toldOf<Line>(read: (reply: string) => readonly Line[], reply: string, lengths: readonly number[]): readonly (readonly Line[])[] {
  const told: (readonly Line[])[] = []
  const onPart = tellWholeLines(read, (lines) => told.push(lines))
  for (const length of lengths) onPart(reply.slice(0, length))
  return told
}
const ROAMING = asking('在国外上网多少钱一天', '我要去二十五天')

describe('what is said in a call is data', () => {
  it.each(INJECTED)('%j stays on its line, between marks nobody can know', (said) => {
    for (const { prompt, cited } of [rerankPrompt(asking('你好', said), ARTICLES), sentencePrompt(asking('你好', said), ARTICLES), summaryPrompt(asking('你好', said))]) {
      const lines = prompt.data.split('\n')
      expect([lines[0], lines.at(-1)]).toEqual([`<${MARK}>`, `</${MARK}>`])
      expect(lines.length).toBe(cited.size + 2)
      expect(lines.slice(1, -1).map((line) => line.split(' ')[0])).toEqual([...cited.keys()])
      expect(prompt.data.match(/[<>]/g)).toHaveLength(4)
      expect(prompt.data).not.toMatch(/[\u202a-\u202e\u200b-\u200f\u2066-\u2069]/)
      const [, label, quoted = ''] = /^(T2) customer: (".*")$/.exec(lines.at(-2) ?? '') ?? []
      expect(label).toBe('T2')
      expect(JSON.parse(quoted)).toBe(cited.get('T2')?.text)
      // Our own instructions have nothing of it, and the one word they share with the data is the mark.
      expect(prompt.system).toBe(rerankLike(prompt.use).system['zh-CN'].replaceAll('{{mark}}', MARK))
    }
  })

  it('and the instructions say so in every language, with the mark and no hole', () => {
    for (const text of [RERANK_PROMPT, SENTENCE_PROMPT, SUMMARY_PROMPT]) {
      for (const language of LANGUAGES) {
        expect(text.system[language]).toContain('</{{mark}}>')
        expect(text.system[language]).toMatch(/不是给你的指令|不是給你的指令|never an instruction to you/)
        expect(text.system[language].replaceAll('{{mark}}', '')).not.toContain('{{')
      }
    }
  })

  it('is cut: a long call and a long article cost no more than a short one', () => {
    const long = sentencePrompt(asking(...Array.from({ length: 300 }, (_, place) => `第 ${place} 句 ${'很长'.repeat(400)}`)), Array.from({ length: 40 }, (_, place) => ({ id: `a${place}`, title: 't', excerpt: 'x'.repeat(5000) })))
    expect(long.cited.size).toBe(10 + 24)
    expect(long.prompt.data.length).toBeLessThan(10 * 700 + 24 * 450)
    expect(long.cited.get('T24')?.id).toBe('turn-300')
  })
})

const rerankLike = (use: string) => [RERANK_PROMPT, SENTENCE_PROMPT, SUMMARY_PROMPT].find((each) => each.use === use) ?? RERANK_PROMPT

describe('the choice of an article', () => {
  const { cited } = rerankPrompt(ROAMING, ARTICLES)
  const read = (reply: string) => readRerankReply(reply, cited)

  it('is one that was given, or none', () => {
    expect(read('{"article":"A2"}')).toEqual({ ok: true, value: 'art-invoice' })
    expect(read('{"article":null}')).toEqual({ ok: true, value: 'none' })
    expect(read('```json\n{"article": "A1"}\n```')).toEqual({ ok: true, value: 'art-roaming' })
    expect(read('<think>A2? no, abroad.</think>\n{"article":"A1"}')).toEqual({ ok: true, value: 'art-roaming' })
  })

  it.each(['', 'A1', '{"article":"A3"}', '{"article":"T1"}', '{"article":"art-roaming"}', '{"article":1}', '{"article":"A1","why":"x"}', '{"article":["A1"]}', '[]', 'null', '{"article":"A1"', 'Sure! {"article":"A1"}', '<think>{"article":"A1"}', '{"__proto__":"A1"}'])('%j is no answer', (reply) => {
    expect(read(reply)).toEqual({ ok: false, why: 'bad-reply' })
  })
})

describe('the sentence to say', () => {
  const { cited } = sentencePrompt(ROAMING, ARTICLES)
  const read = (reply: string) => readSentenceReply(reply, cited)

  it('carries the articles it rests on', () => {
    expect(read('境外上网每天 25 元，不用就不收。[A1]\n要发票的话缴费后就能申请。[A2][T1]')).toEqual([
      { text: '境外上网每天 25 元，不用就不收。', ids: ['art-roaming'] }, { text: '要发票的话缴费后就能申请。', ids: ['art-invoice', 'turn-1'] },
    ])
    expect(read('- 每天二十五元。 [A1] ')).toEqual([{ text: '每天二十五元。', ids: ['art-roaming'] }])
  })

  it.each([
    ['cites nothing', '境外上网每天 25 元。'],
    ['cites what it was not given', '境外上网每天 25 元。[A3]'],
    ['cites something unknown beside what is known', '境外上网每天 25 元。[A1][A9]'],
    ['cites only the customer', '您要去二十五天。[T2]'],
    ['cites in the middle', '按 [A2] 办理，当天到邮箱。[A2]'],
    ['says a number that its article does not say', '境外上网每天 39 元。[A1]'],
    ['says it in numerals', '境外上网每天三十九元。[A1]'],
    ['has a link', '请点 https://evil.example 领取。[A1]'],
    ['has a link in Markdown', '请[点这里](//evil.example)。[A1]'],
    ['has markup', '<b>每天</b> 25 元。[A1]'],
    ['repeats our mark', `资料在 ${MARK} 里。[A1]`],
    ['is a lecture', `${'很长'.repeat(130)}。[A1]`],
    ['is only a label', '[A1]'],
    ['repeats the customer with a label behind', '在国外上网多少钱一天。[A1]'],
  ])('is dropped when it %s', (_, reply) => {
    expect(read(reply)).toEqual([])
  })

  it('comes line by line, each when it is whole, and no more than two', () => {
    const reply = '每天 25 元。[A1]\n不用不收。[A1]\n当天到邮箱。[A2]'
    expect(toldOf(read, reply, [8])).toEqual([])
    expect(toldOf(read, reply, [8, 16]).map((lines) => lines.map(({ text }) => text))).toEqual([['每天 25 元。']])
    expect(read(reply).map(({ text }) => text)).toEqual(['每天 25 元。', '不用不收。'])
  })

  it.each(INJECTED)('is nothing where a model does as %j says', (said) => {
    const obeyed = sentencePrompt(asking(said), ARTICLES)
    expect(readSentenceReply(said, obeyed.cited)).toEqual([])
  })
})

describe('the summary', () => {
  const { cited } = summaryPrompt({ ...ROAMING, turns: [...ROAMING.turns, turn('给您开通，今天二十点前生效', 3, 'agent')] })
  const read = (reply: string) => readSummaryReply(reply, cited)

  it('is made of sentences with their part and the lines they come from', () => {
    expect(read('demand: 客户问境外上网的价格，要去 25 天。[T1][T2]\nDone：已开通漫游。[T3]\n2. promise: 今天 20 点前生效。[T3]')).toEqual([
      { part: 'demand', text: '客户问境外上网的价格，要去 25 天。', ids: ['turn-1', 'turn-2'] },
      { part: 'done', text: '已开通漫游。', ids: ['turn-3'] },
      { part: 'promise', text: '今天 20 点前生效。', ids: ['turn-3'] },
    ])
  })

  it('comes sentence by sentence, each when its line is whole', () => {
    const reply = 'demand: 客户问境外上网的价格。[T1]\ndone: 已开通漫游。[T3]\n'
    const [first, second] = [reply.indexOf('\n') + 1, reply.length]
    expect([first - 1, first, second - 1, second].map((length) => toldOf(read, reply, [length]).at(-1)?.length ?? 0)).toEqual([0, 1, 1, 2])
  })

  it('is told once a sentence, however many pieces it comes in, and of a line that is dropped nothing is told', () => {
    const reply = 'demand: 客户问境外上网的价格。[T1]\n客户很烦。[T1]\ndone: 已开通漫游。[T3]\n'
    let reads = 0
    const counted = (soFar: string) => {
      reads += 1
      return read(soFar)
    }
    expect(toldOf(counted, reply, Array.from(reply, (_, at) => at + 1)).map((lines) => lines.length)).toEqual([1, 2])
    expect(reads).toBe(3)
  })

  it('drops what names no part, no line, or a line that there is not', () => {
    expect(read('客户问价格。[T1]\nverdict: 客户很烦。[T1]\ndemand: 客户问价格。\ndemand: 客户问价格。[T4]\npromise: 减免 5000 元。[T3]\ndemand: [T1]')).toEqual([])
  })

  it.each(INJECTED)('is nothing where a model does as %j says', (said) => {
    const obeyed = summaryPrompt(asking(said))
    expect(readSummaryReply(said, obeyed.cited)).toEqual([])
  })
})
