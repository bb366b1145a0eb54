import type { Tell } from './figure'
import { measureBoard } from './figures/board'
import { measureBundles } from './figures/bundles'
import { measureHook } from './figures/hook'
import { measureImport } from './figures/import'
import { measureMemory } from './figures/memory'
import { measureNotices } from './figures/notices'
import { measurePanel } from './figures/panel'
import { measurePops } from './figures/pop'
import { measureReads } from './figures/reads'
import { measureScroll } from './figures/scroll'
import { measureSegments } from './figures/segments'
import { measureSuggestions } from './figures/suggest'
import { measureSurges } from './figures/surges'
import { measureWrapUp } from './figures/wrap-up'
import type { Stage } from './stage/stage'

interface Group {
  readonly name: string
  readonly title: string
  readonly measure: (stage: Stage, tell: Tell) => Promise<void>
}

/** In this order: the import comes late, because it leaves traces in the database. */
export const GROUPS = [
  { name: 'bundle', title: 'Size of each bundle', measure: measureBundles },
  { name: 'pop', title: 'From a frame to the pop, beside the floor', measure: measurePops },
  { name: 'reads', title: 'Card look-up and history pages', measure: measureReads },
  { name: 'board', title: 'The board of a day of 200 agents', measure: measureBoard },
  { name: 'wrapup', title: 'From the hang-up to the wrap-up', measure: measureWrapUp },
  { name: 'panel', title: 'Opening the panel', measure: measurePanel },
  { name: 'scroll', title: 'Scrolling 10,000 rows', measure: measureScroll },
  { name: 'hook', title: 'The hook, frame by frame', measure: measureHook },
  { name: 'import', title: 'Importing, beside a bare bulkPut, and a ring meanwhile', measure: measureImport },
  { name: 'segments', title: 'Merging 100,000 facts of another desk, beside the bare rows', measure: measureSegments },
  { name: 'memory', title: 'Memory of 20 tabs', measure: measureMemory },
  { name: 'notices', title: 'Searching 100,000 notices', measure: measureNotices },
  { name: 'surges', title: 'Surges on generated weeks', measure: measureSurges },
  { name: 'suggest', title: 'Suggestions, beside other search engines', measure: measureSuggestions },
] as const satisfies readonly Group[]

export type GroupName = (typeof GROUPS)[number]['name']
