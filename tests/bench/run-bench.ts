import type { Figure } from './figure'
import { GROUPS, type GroupName } from './groups'
import { seededProfile } from './stage/seeded-profile'
import { startStage, type StageOptions } from './stage/stage'
import { tableOf } from './table'

interface Wishes {
  readonly json: boolean
  readonly fresh: boolean
  readonly customers: number
  readonly contacts: number
  readonly only: readonly string[] | undefined
  readonly suggest: StageOptions['suggest']
}

/** Measures the chosen groups in one run on this machine. `print` gets the figures, `show` the progress. */
export async function runBench({ json, fresh, customers, contacts, only, suggest }: Wishes, { print, show }: Record<'print' | 'show', (line: string) => void>): Promise<void> {
  const chosen = GROUPS.filter(({ name }) => only === undefined || only.includes(name))
  const unknown = only?.filter((name) => !GROUPS.some((group) => group.name === (name as GroupName))) ?? []
  if (unknown.length > 0) throw new Error(`There is no group ${unknown.join(', ')}. The groups: ${GROUPS.map(({ name }) => name).join(', ')}`)
  const figures: Figure[] = []
  const tell = (figure: Figure) => {
    figures.push(figure)
    show(`  ${figure.name} ${figure.value} ${figure.unit}`)
    if (json) print(JSON.stringify(figure))
  }
  const size = { customers, contacts }
  const stage = await startStage({ size, suggest, show, profile: () => seededProfile(size, { isFresh: fresh, show }) })
  try {
    for (const group of chosen) {
      show(`${group.title}…`)
      await group.measure(stage, tell)
    }
  } finally {
    await stage.close()
  }
  const { lines, missed } = tableOf(figures)
  if (!json) for (const line of lines) print(line)
  show(missed.length === 0 ? 'Every target that was measured is met.' : `Missed: ${missed.join(', ')}`)
}
