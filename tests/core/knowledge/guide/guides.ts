import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GuideStep } from '../../../../src/core/contract/knowledge'

interface WithGuides {
  readonly demands: readonly { readonly id: string; readonly guide?: GuideStep }[]
}

const end = { text: '…' }

/** Guides of no demo, in the languages of which the demo has few. */
const MADE_UP: Readonly<Record<string, GuideStep>> = {
  'slow-en': {
    ask: 'Is every device slow?',
    choices: [
      { label: 'Everything is slow', phrasings: ['all of them', 'every device', 'all my devices', 'the whole house'], end },
      {
        label: 'One device', phrasings: ['only one', 'just the one', 'only my laptop', 'just my phone', 'the rest is fine'],
        next: {
          ask: 'Is that one fast on mobile data?',
          choices: [
            { label: 'Fast on mobile data', phrasings: ['mobile data is fast', 'works fine on data', 'mobile data is fine'], end },
            { label: 'Slow there too', phrasings: ['still slow', 'mobile data is slow', 'just as slow', 'no difference', 'slow as well'], end },
          ],
        },
      },
      { label: 'Only in the evening', phrasings: ['only at night', 'slow in the evening', 'every evening', 'during the day it is fine'], end },
      { label: 'No internet at all', phrasings: ['cannot get online', 'nothing loads', 'completely down', 'no connection'], end },
    ],
  },
  'signal-tw': {
    ask: '在哪裡收不到訊號？',
    choices: [
      { label: '到處都沒訊號', phrasings: ['到處都收不到', '在哪都沒訊號', '外面也沒訊號'], end },
      { label: '只有家裡', phrasings: ['只有在家收不到', '在家就沒訊號', '出門就好了'], end },
      { label: '只有這支手機', phrasings: ['就我這支', '只有我這支手機', '別人的手機都有'], end },
    ],
  },
}

export const GUIDES: Readonly<Record<string, GuideStep>> = {
  ...Object.fromEntries(['telecom', 'bank', 'airline', 'utility'].flatMap((name) => {
    const { demands } = JSON.parse(readFileSync(join(import.meta.dirname, `../../../../demo/library/${name}.json`), 'utf8')) as WithGuides
    return demands.flatMap(({ id, guide }) => (guide ? [[id, guide] as const] : []))
  })),
  ...MADE_UP,
}

/** The question that is asked after these choices. */
export function stepAt(guide: string, way: readonly string[]): GuideStep {
  let step = GUIDES[guide]
  for (const label of way) step = step?.choices.find((choice) => choice.label === label)?.next
  if (!step) throw new Error(`${guide} has no ${way.join(', ')}`)
  return step
}
