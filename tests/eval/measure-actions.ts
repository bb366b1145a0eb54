import { learnActions, likelyActions, type ActionModel } from '../../src/core/knowledge/actions/action-model'
import { momentOf } from '../../src/core/knowledge/actions/moment-of'
import { atOnce } from '../../src/core/at-once'
import { share } from './measure'
import type { SetDialogue } from './read-set'

export interface ActionFigures {
  readonly prefix: string
  readonly n: number
  readonly acc1: number
  readonly acc3: number
}

const goldTurns = (calls: readonly SetDialogue[]) => calls.flatMap(({ turns, gold }) => Object.entries(gold).map(([turn, actions]) => ({ said: turns.slice(0, Number(turn) + 1), actions })))

export function learnActionsFromCalls(calls: readonly SetDialogue[]): ActionModel {
  return atOnce(learnActions(goldTurns(calls).flatMap(({ said, actions }) => {
    const moment = momentOf(said)
    return actions.map((action) => ({ moment, action }))
  })))
}

/** Of each moment at which an agent acted, the places of what he did among the three likeliest; -1: not among them. */
export const actionPlaces = (calls: readonly SetDialogue[], model: ActionModel): number[] =>
  goldTurns(calls).map(({ said, actions }) => likelyActions(model, momentOf(said), 3).findIndex(({ action }) => actions.includes(action)))

export function actionFigures(prefix: string, places: readonly number[]): ActionFigures {
  return { prefix, n: places.length, acc1: share(places.filter((place) => place === 0).length, places.length), acc3: share(places.filter((place) => place >= 0).length, places.length) }
}
