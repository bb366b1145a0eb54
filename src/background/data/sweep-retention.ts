import { changeSettings } from '../../adapters/browser/settings-storage'
import { setAlarm } from '../../adapters/browser/alarms'
import { appendAudit } from '../../adapters/store/audit'
import { sweep } from '../../adapters/store/retention/sweep'
import { done } from '../../core/contract/result'
import type { EpochMs } from '../../core/contract/ids'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { agentOf, NOBODY } from '../../core/settings/agent-of'

/** The alarm asks each hour; a sweep runs once a day. */
export const SWEEP_EVERY_MINUTES = 60
/** Well within what the browser lets a worker run for one event. The rest follows a minute later. */
const LONGEST_RUN_MS = 20_000
const GOES_ON_AFTER_MS = 60_000

export async function sweepByAlarm(desk: Desk): Promise<void> {
  await run(desk, NOBODY, false)
}

export const sweepNow: Handler<'retention/sweep'> = async (desk) => {
  const swept = await run(desk, agentOf(desk.settings), true)
  return swept.ok ? done({ isDone: swept.value.state !== 'more' }) : swept
}

export const changeRetention: Handler<'retention/change'> = async (desk, days) => {
  const told = await appendAudit(desk.store, { agent: agentOf(desk.settings), action: 'changed', about: 'settings/retentionDays' })
  if (!told.ok) return told
  await changeSettings((chosen) => ({ ...chosen, retentionDays: days }))
  return done(undefined)
}

async function run(desk: Desk, agent: Parameters<typeof sweep>[1]['agent'], isForced: boolean) {
  const endsAt = desk.now() + LONGEST_RUN_MS
  const swept = await sweep(desk.store, { settings: desk.settings, agent, isEnough: () => desk.now() > endsAt }, isForced)
  if (swept.ok && swept.value.state === 'more') await setAlarm('retention', (desk.now() + GOES_ON_AFTER_MS) as EpochMs)
  return swept
}
