import { allTerms, shareSaid, weighWordings, type WeighedWording } from '../knowledge/wordings/weigh-wordings'
import { LANGUAGES } from '../contract/language'
import { SCRIPT_PHASES, type Script, type ScriptPhase, type ScriptStep } from '../contract/guidance'
import { withoutGaps } from './fill-gaps'
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
/** Or so much of one, gathered from all of them: .5 to .7 gave the same on all pairs that were there when it was chosen. */
const GATHERED_SHARE = 0.6

/** The steps of a script that are for this call, with what tells that they were said. Made once for a call. */
export function checklistOf(script: Script, code?: string): Checklist {
  const placed = SCRIPT_PHASES.flatMap((phase) => script.phases[phase].filter((step) => isAsked(step, script, code)).map((step) => ({ step, phase })))
  const examples = weighWordings(placed.map(({ step }) => wordingsOf(step)))
  return placed.map(({ step, phase }, at) => ({ step, phase, examples: examples[at] ?? [] }))
}

/** The checklist as it stands after these turns. An utterance that was cut in two counts as one. */
export function tickChecklist(checklist: Checklist, turns: readonly Turn[], byHand: HandTicks): readonly TickedStep[] {
  const first = turns.findIndex(({ speaker }) => speaker === 'customer')
  const spoken = turns.flatMap(({ id, speaker, text }, at) => (speaker === 'agent' ? [{ id, isBefore: at < first, terms: allTerms(text) }] : []))
  const said = spoken.map(({ id, isBefore, terms }, at) => {
    const last = spoken[at - 1]
    // A greeting and what is said after the customer are two utterances.
    const steps = stepsSaid(checklist, joined(last?.isBefore === isBefore ? last.terms : undefined, terms))
    return { id, steps: isBefore ? withoutEnd(checklist, steps) : steps }
  })
  return checklist.map(({ step, phase }, place) => {
    const hand = Object.hasOwn(byHand, step.id) ? byHand[step.id] : undefined
    if (hand !== undefined) return { step, phase, isTicked: hand, by: { kind: 'hand' } }
    const turn = said.find(({ steps }) => steps.has(place))
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
  [...new Set([...LANGUAGES.map((language) => withoutGaps(step.text[language])), ...step.saidWhen])]

const joined = (before: ReadonlySet<string> | undefined, terms: ReadonlySet<string>) => (before ? new Set([...before, ...terms]) : terms)

/** The places of the steps that these terms say. What is only gathered says one step alone: "how can I help" has words of "anything else". */
function stepsSaid(checklist: Checklist, terms: ReadonlySet<string>): ReadonlySet<number> {
  const shares = checklist.map(({ examples }) => Math.max(0, ...examples.map((example) => shareSaid(example, terms))) / SAID_SHARE)
  const gathered = checklist.map(({ examples }) => gatheredShare(examples, terms) / GATHERED_SHARE)
  const most = Math.max(...shares, ...gathered)
  return new Set(checklist.flatMap((_, at) => ((shares[at] ?? 0) >= 1 || ((gathered[at] ?? 0) >= 1 && gathered[at] === most) ? [at] : [])))
}

/** "Thank you for calling" begins a call as it ends one: before the customer has spoken nothing of the end is said. */
function withoutEnd(checklist: Checklist, steps: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...steps].filter((place) => checklist[place]?.phase !== 'before-hang-up' && checklist[place]?.phase !== 'closing'))
}

/** Said in words of several examples: how much that is of one of middle length. */
function gatheredShare(examples: readonly WeighedWording[], terms: ReadonlySet<string>): number {
  const heard = new Map(examples.flatMap((example) => [...example.terms].filter(([term]) => terms.has(term))))
  const middle = examples.map(({ weight }) => weight).toSorted((a, b) => a - b)[Math.floor(examples.length / 2)]
  return middle === undefined ? 0 : [...heard.values()].reduce((sum, each) => sum + each, 0) / middle
}
