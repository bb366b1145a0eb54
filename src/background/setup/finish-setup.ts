import { changeSettings } from '../../adapters/browser/settings-storage'
import { seedDefinitions } from '../../adapters/store/definitions'
import type { LineId } from '../../core/contract/ids'
import { refused } from '../../core/contract/result'
import type { Handler } from '../handlers'
import { takeOverShift } from '../shift/change-shift'

/** The answers of the first run: from here on a site can be switched on and a call recorded. */
export const finishSetup: Handler<'setup/finish'> = async (desk, { language, region, timeZone, agentNumber, agentName, lineName }, place) => {
  if (!isTimeZone(timeZone)) return refused('malformed')
  const line = desk.settings.isSetUp ? desk.settings.line : (desk.newId() as LineId)
  const seeded = await seedDefinitions(desk.store, { line, lineName: lineName.trim(), now: desk.now() })
  if (!seeded.ok) return seeded
  const settings = await changeSettings((chosen) => ({ ...chosen, language, region, timeZone, line, isSetUp: true }))
  return await takeOverShift({ ...desk, settings }, { agentNumber, agentName, unfinished: 'keep' }, place)
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
