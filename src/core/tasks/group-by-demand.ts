import type { Labels } from '../contract/definitions'

/** What is wanted again and again is answered in one go: tasks of one demand. */
export interface DemandGroup<Task> {
  /** Absent: those whose demand nobody else has, or that have none. */
  readonly demand?: Labels | string
  readonly tasks: readonly Task[]
}

/**
 * Two or more tasks of one demand stand together, where the first of them stood; all others keep their order. `tasks` are
 * soonest first, and so is each group.
 */
export function groupByDemand<Task extends { readonly demand?: Labels | string }>(tasks: readonly Task[]): readonly DemandGroup<Task>[] {
  const alike = new Map<string, readonly Task[]>()
  for (const task of tasks) if (task.demand !== undefined) alike.set(keyOf(task.demand), [...(alike.get(keyOf(task.demand)) ?? []), task])
  const groups: DemandGroup<Task>[] = []
  for (const task of tasks) {
    const same = task.demand === undefined ? [] : (alike.get(keyOf(task.demand)) ?? [])
    const last = groups.at(-1)
    if (same.length > 1) {
      if (same[0] === task) groups.push({ ...(task.demand !== undefined && { demand: task.demand }), tasks: same })
    } else if (last && last.demand === undefined) groups[groups.length - 1] = { tasks: [...last.tasks, task] }
    else groups.push({ tasks: [task] })
  }
  return groups
}

const keyOf = (demand: Labels | string): string => JSON.stringify(demand)
