import { describe, expect, it } from 'vitest'
import type { EpochMs, TranscriptLineId } from '../../../../src/core/contract/ids'
import type { Redacted } from '../../../../src/core/contract/models'
import { chooseByHand, followLines, goBack, proposeChoice, startWalk, type GuideWalk, type HeardLine } from '../../../../src/core/knowledge/guide/guide-walk'
import { GUIDES, stepAt } from './guides'

const guide = stepAt('tel-slow', [])
/** Its id is when it began. */
const line = (id: `${number}`, text: string, more: Partial<HeardLine> = {}): HeardLine => ({ id: id as string as TranscriptLineId, at: Number(id) as EpochMs, text: text as Redacted, speaker: 'customer', isFinal: true, ...more })
const at = (time: number) => time as EpochMs
const labels = ({ way }: GuideWalk) => way.map(({ choice }) => choice.label)
const choiceAt = (way: readonly string[], label: string) => stepAt('tel-slow', way).choices.find((each) => each.label === label)!

describe('a guide that follows the call', () => {
  const asked = line('1', '是所有设备都慢吗', { speaker: 'agent' })

  it('steps on by the customer’s answer, with the line and the words it was', () => {
    const walk = followLines(startWalk(at(1)), guide, [asked, line('2', '嗯，所有设备都慢')])
    expect(labels(walk)).toEqual(['都慢'])
    expect(walk.way[0]?.heard).toEqual({ line: '2', words: ['所有设备都慢'] })
  })

  it('goes as far as the answers lead, one question a line', () => {
    const walk = followLines(startWalk(at(1)), guide, [asked, line('2', '都慢'), line('3', '没达到'), line('4', '红的'), line('5', '都慢')])
    expect(labels(walk)).toEqual(['都慢', '没有达到', '红色或闪烁'])
  })

  it('takes no words of the agent for an answer, none whose speaker is not known, and none that is still being said', () => {
    const walk = startWalk(at(0))
    for (const said of [line('2', '都慢', { speaker: 'agent' }), line('2', '都慢', { speaker: 'unknown' }), line('2', '都慢', { isFinal: false })]) expect(followLines(walk, guide, [said])).toBe(walk)
  })

  it('only proposes what was said before the question was on the screen', () => {
    const lines = [line('1', '我家什么都慢')]
    const walk = startWalk(at(1))
    expect(followLines(walk, guide, lines)).toBe(walk)
    expect(proposeChoice(walk, guide, lines)).toMatchObject({ choice: 0, words: ['什么都慢'] })
  })

  it('only proposes what it is not sure of', () => {
    const lines = [line('1', '晚上回家以后白天正常的网就不一样了')]
    const walk = followLines(startWalk(at(0)), guide, lines)
    expect(labels(walk)).toEqual([])
    expect(proposeChoice(walk, guide, lines)).toMatchObject({ choice: 2, isSure: false })
  })

  it('does not answer the next question with a line that was begun before the agent clicked', () => {
    const clicked = chooseByHand(startWalk(at(0)), choiceAt([], '都慢'), at(2.5))
    expect(followLines(clicked, guide, [line('2', '没达到')])).toBe(clicked)
    expect(labels(followLines(clicked, guide, [line('2', '没达到'), line('3', '没达到')]))).toEqual(['都慢', '没有达到'])
  })

  it('taken back, it neither steps on nor proposes by the same words again, and listens to new ones', () => {
    const lines = [line('2', '都慢')]
    const back = goBack(followLines(startWalk(at(0)), guide, lines), 0, at(2.5))
    expect(labels(back)).toEqual([])
    expect(followLines(back, guide, lines)).toBe(back)
    expect(proposeChoice(back, guide, lines)).toBeUndefined()
    expect(labels(followLines(back, guide, [...lines, line('3', '晚上才慢')]))).toEqual(['只在晚上慢'])
  })

  it('at the end it listens no more', () => {
    const ended = chooseByHand(startWalk(at(0)), choiceAt([], '只在晚上慢'), at(1))
    expect(followLines(ended, guide, [line('2', '都慢')])).toBe(ended)
    expect(proposeChoice(ended, guide, [line('2', '都慢')])).toBeUndefined()
  })

  it('is at most three questions deep and five answers wide in every guide of the demo', () => {
    const deep = (step = guide): number => 1 + Math.max(0, ...step.choices.map(({ next }) => (next ? deep(next) : 0)))
    for (const each of Object.values(GUIDES)) expect([deep(each) <= 3, each.choices.length <= 5]).toEqual([true, true])
  })
})
