import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultGuidance } from '../../../src/adapters/store/default-guidance'
import { defaultPracticeCalls } from '../../../src/adapters/store/default-practice-calls'
import type { Script, Wording } from '../../../src/core/contract/guidance'
import type { CodeId, EpochMs, LineId } from '../../../src/core/contract/ids'
import type { PracticeCall } from '../../../src/core/contract/practice'
import { readLibrary } from '../../../src/core/knowledge/library/read-library'
import { countScore } from '../../../src/core/practice/attempt'
import { scoreRun } from '../../../src/core/practice/score-run'

const LINE = 'line-1' as LineId
const AT = 0 as EpochMs
const guidance = defaultGuidance(LINE, AT)
const script = guidance.find((each): each is Script => each.kind === 'script')
const wordings = guidance.filter((each): each is Wording => each.kind === 'wording')
const demo = readdirSync('demo/practice').flatMap((name) => {
  const read = readLibrary(readFileSync(`demo/practice/${name}`, 'utf8'), { line: LINE, language: 'zh-CN', timeZone: 'Asia/Shanghai', now: AT })
  if (!read.ok || read.value.refused.length > 0) throw new Error(`${name} is not read whole`)
  return read.value.definitions.filter((each): each is PracticeCall => each.kind === 'practice-call')
})
const asWritten = (call: PracticeCall) => countScore(scoreRun({
  call, answeredAt: AT, script, wordings, ticks: {}, turns: call.turns.map(({ speaker, text, atSeconds }, at) => ({ id: String(at), speaker, text, at: (atSeconds * 1000) as EpochMs })),
  articles: call.expected.articles.slice(0, 1).map((name) => `${LINE}.${name}` as never), offers: call.expected.offers.slice(0, 1).map((name) => `${LINE}.${name}` as never),
  wrapUp: { code: `${LINE}.${call.expected.codes[0]}` as CodeId, isResolved: call.expected.isResolved, note: '1', tasks: call.expected.task === 'none' ? [] : [call.expected.task] },
}))

describe('a practice call that comes with the product or the demo', () => {
  it.each([...defaultPracticeCalls(LINE, AT), ...demo].map((call) => [call.id, call] as const))('%s has all its points where it is said as it is written', (_, call) => {
    expect(asWritten(call).missed).toEqual([])
  })

  it('uses numbers of nobody', () => {
    for (const { customer: { rawNumber } } of [...defaultPracticeCalls(LINE, AT), ...demo]) expect(rawNumber).toMatch(/^(\+8613800138000|\+8869000009\d\d|\+12025550\d\d\d)$/u)
  })
})
