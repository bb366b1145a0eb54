import { allTerms, shareSaid, weighWordings, type WeighedWording } from '../knowledge/wordings/weigh-wordings'
import { LANGUAGES } from '../contract/language'
import { SCRIPT_PHASES, type Script, type ScriptPhase, type ScriptStep } from '../contract/guidance'
import type { Turn } from './turn'

export interface TickedStep {
  readonly step: ScriptStep
  readonly phase: ScriptPhase
  readonly isTicked: boolean
  /** Who says so: a turn of the transcript, or the agent's own hand, which has the last word. */
  readonly by?: { readonly kind: 'turn'; readonly turn: Turn['id'] } | { readonly kind: 'hand' }
}

/** Ticked or unticked by hand, by the step's id. */
export type HandTicks = Readonly<Record<string, boolean>>

interface Item {
  readonly step: ScriptStep
  readonly phase: ScriptPhase
  readonly examples: readonly WeighedWording[]
}
export type Checklist = readonly Item[]

/** So much of the weight of an example must be said. Chosen on the half of the written-out pairs that the test does not judge. */
const SAID_SHARE = 0.5
const VARIABLE = /\{[^{}]*\}/gu

/** The steps of a script that are for this call, with what tells that they were said. Made once for a call. */
export function checklistOf(script: Script, code?: string): Checklist {
  const placed = SCRIPT_PHASES.flatMap((phase) => script.phases[phase].filter((step) => isAsked(step, script, code)).map((step) => ({ step, phase })))
  const examples = weighWordings(placed.map(({ step }) => wordingsOf(step)))
  return placed.map(({ step, phase }, at) => ({ step, phase, examples: examples[at] ?? [] }))
}

/** The checklist as it stands after these turns. An utterance that was cut in two counts as one. */
export function tickChecklist(checklist: Checklist, turns: readonly Turn[], byHand: HandTicks): readonly TickedStep[] {
  const spoken = turns.filter(({ speaker }) => speaker === 'agent').map(({ id, text }) => ({ id, terms: allTerms(text) }))
  const said = spoken.map(({ id, terms }, at) => ({ id, terms: joined(spoken[at - 1]?.terms, terms) }))
  return checklist.map(({ step, phase, examples }) => {
    const hand = Object.hasOwn(byHand, step.id) ? byHand[step.id] : undefined
    if (hand !== undefined) return { step, phase, isTicked: hand, by: { kind: 'hand' } }
    const turn = said.find(({ terms }) => isSaid(examples, terms))
    return turn ? { step, phase, isTicked: true, by: { kind: 'turn', turn: turn.id } } : { step, phase, isTicked: false }
  })
}

/** What must be said and was not. */
export function missingSteps(ticked: readonly TickedStep[]): readonly TickedStep[] {
  return ticked.filter(({ step, isTicked }) => step.isRequired && !isTicked)
}

/** The step to say next: the first one that is open after the last one that was said, else the first one that was skipped. */
export function nextStep(ticked: readonly TickedStep[]): TickedStep | undefined {
  const last = ticked.findLastIndex(({ isTicked }) => isTicked)
  return ticked.slice(last + 1).find(({ isTicked }) => !isTicked) ?? missingSteps(ticked)[0]
}

function isAsked({ demand }: ScriptStep, { line }: Script, code: string | undefined): boolean {
  return demand === undefined || (code !== undefined && (code === demand || code === `${line}.${demand}`))
}

const wordingsOf = (step: ScriptStep): readonly string[] =>
  [...new Set([...LANGUAGES.map((language) => step.text[language].replace(VARIABLE, ' ')), ...step.saidWhen])]

const joined = (before: ReadonlySet<string> | undefined, terms: ReadonlySet<string>) => (before ? new Set([...before, ...terms]) : terms)

const isSaid = (examples: readonly WeighedWording[], terms: ReadonlySet<string>): boolean =>
  examples.some((example) => shareSaid(example, terms) >= SAID_SHARE)
