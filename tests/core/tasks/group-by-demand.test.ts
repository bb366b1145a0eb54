import { expect, it } from 'vitest'
import { groupByDemand } from '../../../src/core/tasks/group-by-demand'

const task = (id: string, demand?: string) => ({ id, ...(demand !== undefined && { demand }) })
const shape = (tasks: readonly ReturnType<typeof task>[]) => groupByDemand(tasks).map(({ demand, tasks: own }) => [demand, own.map(({ id }) => id).join('')])

it('tasks of one demand stand together where the first of them stood', () => {
  expect(shape([task('a', '移机'), task('b', '账单'), task('c'), task('d', '移机'), task('e', '退订')])).toEqual([['移机', 'ad'], [undefined, 'bce']])
})

it('a task that is the only one of its demand has no heading', () => {
  expect(shape([task('a', '移机'), task('b', '账单')])).toEqual([[undefined, 'ab']])
  expect(shape([])).toEqual([])
})

it('those before and after a group keep their order', () => {
  expect(shape([task('a'), task('b', '账单'), task('c'), task('d', '账单'), task('e')])).toEqual([[undefined, 'a'], ['账单', 'bd'], [undefined, 'ce']])
})
