import { describe, expect, it } from 'vitest'
import { defaultGuidance } from '../../../src/adapters/store/default-guidance'
import type { Script } from '../../../src/core/contract/guidance'
import type { EpochMs, LineId } from '../../../src/core/contract/ids'
import { checklistOf, missingSteps, nextStep, tickChecklist } from '../../../src/core/guidance/tick-checklist'
import type { Turn } from '../../../src/core/guidance/turn'
import { SAID_LAST, SAID_LATER, SAID_PAIRS, type SaidPair } from './said-pairs'

const script = defaultGuidance('l' as LineId, 0 as EpochMs).find((each): each is Script => each.kind === 'script') as Script
const checklist = checklistOf(script)
const turn = (text: string, at = 0, speaker: Turn['speaker'] = 'agent'): Turn => ({ id: `t${at}`, speaker, text, at: at as EpochMs })
const ticked = (turns: readonly Turn[], byHand = {}) => tickChecklist(checklist, turns, byHand)
const isTicked = (step: string, words: string) => ticked([turn(words)]).some((each) => each.step.id === step && each.isTicked)

function measure(pairs: readonly SaidPair[]) {
  const found = pairs.map(([step, isSaid, words]) => ({ step, isSaid, words, isTicked: isTicked(step, words) }))
  const count = (said: boolean, tick: boolean) => found.filter((each) => each.isSaid === said && each.isTicked === tick).length
  return {
    precision: count(true, true) / (count(true, true) + count(false, true)), recall: count(true, true) / (count(true, true) + count(true, false)),
    wrong: found.filter((each) => each.isSaid !== each.isTicked).map(({ step, words, isSaid }) => `${isSaid ? 'missed' : 'ticked'} ${step}: ${words}`),
  }
}

describe('the checklist, on what agents say in their own words', () => {
  const half = (rest: number) => SAID_PAIRS.filter((_, at) => at % 2 === rest)
  it('is tried on enough of it', () => {
    expect(half(1).length).toBeGreaterThanOrEqual(40)
    expect(SAID_PAIRS.length).toBeGreaterThanOrEqual(60)
  })
  // A wrong tick hides what was not said; a missing one is ticked by hand. So precision is the dearer of the two.
  it.each(['zh', 'en'] as const)('ticks what was said and little else, judged on the half it was not set by: %s', (language) => {
    const judged = half(1).filter(([, , words]) => /\p{Script=Han}/u.test(words) === (language === 'zh'))
    const { precision, recall, wrong } = measure(judged)
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.85)
  })
  it('hears Chinese in other words too, judged on what was written before its last change', () => {
    const { precision, recall, wrong } = measure(SAID_LAST)
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.8)
  })
  it('ticks hardly ever another step by the same words', () => {
    const all = [...SAID_PAIRS, ...SAID_LATER, ...SAID_LAST]
    const others = all.flatMap(([step, , words]) => ticked([turn(words)]).filter((each) => each.isTicked && each.step.id !== step).map((each) => `${each.step.id}: ${words}`))
    expect(others.length / all.length, others.join('\n')).toBeLessThanOrEqual(0.035)
  })
  it('and on all of it', () => {
    const { precision, recall } = measure([...SAID_PAIRS, ...SAID_LATER, ...SAID_LAST])
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.8)
  })
})

describe('the checklist', () => {
  it('says which turn ticked a step', () => {
    const steps = ticked([turn('您好，请问有什么可以帮您', 1), turn('我想查账单', 2, 'customer'), turn('请问您的问题解决了吗', 3)])
    expect(steps.find(({ step }) => step.id === 'greet')?.by).toEqual({ kind: 'turn', turn: 't1' })
    expect(steps.find(({ step }) => step.id === 'solved')?.by).toEqual({ kind: 'turn', turn: 't3' })
  })
  it('of the end is not said before the customer has spoken, in whatever words he is greeted, and is when the call ends', () => {
    const steps = (turns: readonly Turn[]) => ticked(turns).filter((each) => each.isTicked).map(({ step }) => step.id)
    const hello = [turn('Thank you for calling,', 0), turn('how may I help you today?', 1)]
    const talked = [...hello, turn('My bill is too high.', 2, 'customer')]
    expect(steps(talked)).toEqual(['greet'])
    // Nor by the greeting and what comes after the customer taken together.
    expect(steps([turn('Thank you for calling, how may I help you today?'), turn('Is anybody coming or not?', 1, 'customer'), turn('So just to confirm what you are saying, nobody came for the repair this morning?', 2)])).toEqual(['greet', 'restate'])
    expect(steps([...talked, turn('Thanks for calling, have a nice day, bye.', 3)])).toEqual(['greet', 'bye'])
  })
  it('is not ticked by the customer', () => {
    expect(ticked([turn('请问您的问题解决了吗', 1, 'customer')]).some((each) => each.isTicked)).toBe(false)
  })
  it('takes a sentence that was cut in two as one', () => {
    expect(ticked([turn('Is there anything', 1), turn('else I can help you with?', 2)]).find(({ step }) => step.id === 'anything-else')?.isTicked).toBe(true)
  })
  it('is ticked and unticked by hand, whatever was heard', () => {
    const steps = ticked([turn('您好，请问有什么可以帮您', 1)], { greet: false, verify: true })
    expect(steps.find(({ step }) => step.id === 'greet')).toMatchObject({ isTicked: false, by: { kind: 'hand' } })
    expect(steps.find(({ step }) => step.id === 'verify')).toMatchObject({ isTicked: true, by: { kind: 'hand' } })
  })
  it('says what is still to be said before the hang-up: what is required and nothing else', () => {
    const steps = ticked([turn('您好，请问有什么可以帮您', 1)])
    expect(missingSteps(steps).map(({ step }) => step.id)).toEqual(['verify', 'solved', 'anything-else', 'bye'])
  })
  it('goes on from the last step that was said, and comes back to what was skipped', () => {
    expect(nextStep(ticked([]))?.step.id).toBe('greet')
    expect(nextStep(ticked([], { greet: true, restate: true }))?.step.id).toBe('next-action')
    expect(nextStep(ticked([], { greet: true, bye: true }))?.step.id).toBe('verify')
    expect(nextStep(ticked([], { greet: true, verify: true, solved: true, 'anything-else': true, bye: true }))).toBeUndefined()
  })
  it('asks for the step of a demand only in calls about it', () => {
    const step = { id: 'refund', text: script.labels, isRequired: true, saidWhen: [], demand: 'charge-dispute' }
    const withDemand: Script = { ...script, phases: { ...script.phases, body: [step] } }
    const bodies = (code?: string) => checklistOf(withDemand, code).filter(({ phase }) => phase === 'body').length
    expect([bodies(), bodies('l.payment'), bodies('l.charge-dispute')]).toEqual([0, 0, 1])
  })
})
