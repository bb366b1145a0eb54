import { changeSettings } from '../../adapters/browser/settings-storage'
import { seedDefinitions } from '../../adapters/store/definitions'
import { readDefinitions } from '../../adapters/store/read/read-definitions'
import type { LineId } from '../../core/contract/ids'
import type { MessageBody } from '../../core/contract/messages'
import { refused } from '../../core/contract/result'
import { isTimeZone } from '../../core/settings/is-time-zone'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { takeOverShift } from '../shift/change-shift'
import { profileOf } from '../shift/profile-of'
import { seedGivenLines } from './seed-given-lines'

/**
 * The answers of the first run: from here on a site can be switched on and a call recorded. What a policy decided is its
 * answer, whatever was asked. Done again after a worker that died half-way, it makes no second line.
 */
export const finishSetup: Handler<'setup/finish'> = async (desk, body, place) => {
  const { language, region, timeZone, agentNumber, agentName } = body
  const line = await lineOf(desk, body)
  const agent = line && (await profileOf(desk, agentNumber, agentName, line.id))?.agent
  if (!isTimeZone(timeZone) || !agent || !line) return refused('malformed')
  const seeded = line.isGiven ? await seedGivenLines(desk) : await seedDefinitions(desk.store, { line: line.id, lineName: line.name, now: desk.now() })
  if (!seeded.ok) return seeded
  const settings = await changeSettings((chosen) => ({ ...chosen, language, region, timeZone, line: line.id, agent, isSetUp: true }))
  return await takeOverShift({ ...desk, settings }, { agentNumber, agentName, unfinished: 'keep' }, place)
}

/** The one that is asked for among the policy's, the only one there is, or a new one by its name. */
async function lineOf({ store, settings, newId }: Desk, { line, lineName = '' }: MessageBody<'setup/finish'>) {
  const given = settings.decided.lines
  if (given.length > 0) return { id: given.find(({ id }) => id === line)?.id ?? settings.line, name: '', isGiven: true }
  const name = lineName.trim()
  if (name === '') return undefined
  if (settings.isSetUp) return { id: settings.line, name, isGiven: false }
  const [made] = await readDefinitions(store, 'line')
  return { id: made?.id ?? (newId() as LineId), name, isGiven: false }
}
