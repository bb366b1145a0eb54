import type { EpochMs } from '../../core/contract/ids'
import type { NumberReading } from '../../core/customers/number-reading'
import { readNumber } from '../../core/customers/read-number'
import type { ImportSettings } from '../../core/import/import-messages'
import type { ImportPlan } from '../../core/import/import-plan'
import type { RowHabits } from '../../core/import/read-row'
import { RecentMap } from './recent-map'

const NUMBERS_REMEMBERED = 400_000

export function rowHabits(plan: ImportPlan, { region, timeZone, language }: ImportSettings, now: EpochMs): RowHabits {
  const read = new RecentMap<string, NumberReading>(NUMBERS_REMEMBERED)
  return {
    plan, timeZone, now, dayOrder: plan.dayOrder, hasRepublicYears: region === 'TW', salutations: SALUTATIONS[language],
    readNumber: (rawNumber) => {
      const before = read.get(rawNumber)
      if (before) return before
      const reading = readNumber(rawNumber, region)
      read.set(rawNumber, reading)
      return reading
    },
  }
}

const SALUTATIONS = {
  'zh-CN': { male: '先生', female: '女士' }, 'zh-TW': { male: '先生', female: '小姐' }, en: { male: 'Mr', female: 'Ms' },
} as const
