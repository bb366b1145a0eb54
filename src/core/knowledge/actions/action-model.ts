import type { Moment } from './moment-of'

/** What an agent did at such a moment. */
export interface ActionTaken {
  readonly moment: Moment
  readonly action: string
}

/** Plain data: for each feature that was seen often enough, how much it speaks for each action. */
export interface ActionModel {
  readonly actions: readonly string[]
  /** Feature to its row of `weights`, which has a number for each action. */
  readonly rows: ReadonlyMap<string, number>
  readonly weights: Float32Array
}

export interface LikelyAction {
  readonly action: string
  /** 0 to 1. */
  readonly probability: number
}

const ROUNDS = 4
const RATE = 4
/** A feature seen once is a coincidence, and half of them all. */
const LEAST_SEEN = 2
/** Coprime to any log that is not a multiple of it: neighbours of a log are of one call, and would pull in a row. */
const STRIDE = 7919
/** Some milliseconds on a slow machine. */
const MOMENTS_AT_ONCE = 50
const FEATURES_AT_ONCE = 20_000

/** Logistic regression with one class for each action, by small steps through the log in a fixed order. Yields every few milliseconds. */
export function* learnActions(log: readonly ActionTaken[]): Generator<undefined, ActionModel> {
  const seen = new Map<string, number>()
  for (const [number, { moment }] of log.entries()) {
    for (const feature of moment.keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1)
    if (number % MOMENTS_AT_ONCE === 0) yield
  }
  const rows = yield* rowsOf(seen)
  const actions = [...new Set(log.map(({ action }) => action))]
  const numbers = new Map(actions.map((action, number) => [action, number]))
  const model: ActionModel = { actions, rows, weights: new Float32Array(rows.size * actions.length) }
  const stride = log.length % STRIDE === 0 ? 1 : STRIDE
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = 0; at < log.length; at += 1) {
      if (at % MOMENTS_AT_ONCE === 0) yield
      const { moment, action } = log[(at * stride) % log.length]!
      learnOne(model, moment, numbers.get(action)!, RATE / (1 + round / 2))
    }
  }
  return model
}

function* rowsOf(seen: ReadonlyMap<string, number>): Generator<undefined, ReadonlyMap<string, number>> {
  const rows = new Map<string, number>()
  let read = 0
  for (const [feature, times] of seen) {
    if (times >= LEAST_SEEN) rows.set(feature, rows.size)
    if (read++ % FEATURES_AT_ONCE === 0) yield
  }
  return rows
}

function learnOne(model: ActionModel, moment: Moment, action: number, rate: number): void {
  const shares = sharesOf(model, moment)
  for (const [feature, weight] of moment) {
    const row = model.rows.get(feature)
    if (row === undefined) continue
    const from = row * shares.length
    for (let other = 0; other < shares.length; other += 1) model.weights[from + other]! -= rate * weight * shares[other]!
    model.weights[from + action]! += rate * weight
  }
}

/** The likeliest actions now, likeliest first. */
export function likelyActions(model: ActionModel, moment: Moment, most: number): LikelyAction[] {
  return Array.from(sharesOf(model, moment), (probability, number) => ({ action: model.actions[number]!, probability }))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, most)
}

function sharesOf({ actions, rows, weights }: ActionModel, moment: Moment): Float32Array {
  const sums = new Float32Array(actions.length)
  for (const [feature, weight] of moment) {
    const row = rows.get(feature)
    if (row === undefined) continue
    const from = row * sums.length
    for (let action = 0; action < sums.length; action += 1) sums[action]! += weight * weights[from + action]!
  }
  const most = sums.reduce((a, b) => Math.max(a, b), -Infinity)
  let all = 0
  for (let action = 0; action < sums.length; action += 1) all += sums[action] = Math.exp(sums[action]! - most)
  return sums.map((power) => power / all)
}

/** Which features speak most for an action at this moment, strongest first. */
export function whyAction({ actions, rows, weights }: ActionModel, moment: Moment, action: string, most = 5): string[] {
  const number = actions.indexOf(action)
  return Array.from(moment, ([feature, weight]) => ({ feature, gain: number < 0 ? 0 : weight * (weights[(rows.get(feature) ?? -1) * actions.length + number] ?? 0) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, most)
    .map(({ feature }) => feature)
}
