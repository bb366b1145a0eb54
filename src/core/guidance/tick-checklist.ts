import { ENGLISH_STOP_WORDS } from '../knowledge/search/english-stop-words'
import { termsOf } from '../knowledge/search/terms-of'
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

interface Example {
  /** Term → weight. */
  readonly terms: ReadonlyMap<string, number>
  readonly weight: number
}
interface Item {
  readonly step: ScriptStep
  readonly phase: ScriptPhase
  readonly examples: readonly Example[]
}
export type Checklist = readonly Item[]

/** So much of the weight of an example must be said. Chosen on the half of the written-out pairs that the test does not judge. */
const SAID_SHARE = 0.5
/** What says little by itself: words of grammar, and pairs of characters that lie across words. */
const WEIGHT_OF_GRAMMAR = 0.3
const VARIABLE = /\{[^{}]*\}/gu

/** The steps of a script that are for this call, with what tells that they were said. Made once for a call. */
export function checklistOf(script: Script, code?: string): Checklist {
  const placed = SCRIPT_PHASES.flatMap((phase) => script.phases[phase].filter((step) => isAsked(step, script, code)).map((step) => ({ step, phase })))
  const written = placed.map(({ step }) => wordingsOf(step).map((wording) => allTerms(wording)))
  const weightOf = weights(written)
  return placed.map(({ step, phase }, at) => ({
    step, phase,
    examples: (written[at] ?? []).flatMap((terms) => {
      const weighed = new Map([...terms].map((term) => [term, weightOf(term)]))
      const weight = [...weighed.values()].reduce((sum, each) => sum + each, 0)
      return weight > 0 ? [{ terms: weighed, weight }] : []
    }),
  }))
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

const allTerms = (text: string): ReadonlySet<string> => new Set(termsOf(text, 'all'))
const joined = (before: ReadonlySet<string> | undefined, terms: ReadonlySet<string>) => (before ? new Set([...before, ...terms]) : terms)

function isSaid(examples: readonly Example[], terms: ReadonlySet<string>): boolean {
  return examples.some((example) => {
    let sum = 0
    for (const [term, weight] of example.terms) if (terms.has(term)) sum += weight
    return sum / example.weight >= SAID_SHARE
  })
}

/** The fewer steps have a term, the more it tells which one was said. */
function weights(written: readonly (readonly ReadonlySet<string>[])[]): (term: string) => number {
  const stepsWith = new Map<string, number>()
  for (const wordings of written) for (const term of new Set(wordings.flatMap((terms) => [...terms]))) stepsWith.set(term, (stepsWith.get(term) ?? 0) + 1)
  return (term) => Math.log(1 + written.length / (stepsWith.get(term) ?? 1)) * (isGrammar(term) ? WEIGHT_OF_GRAMMAR : 1)
}

const STOP_TERMS: ReadonlySet<string> = new Set(termsOf([...ENGLISH_STOP_WORDS].join(' '), 'all'))
const isGrammar = (term: string): boolean => STOP_TERMS.has(term) || termsOf(term).length === 0
