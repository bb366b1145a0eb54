import { saveLine } from '../../adapters/store/definitions'
import type { LineId } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import type { Handler } from '../handlers'
import { editRefused } from '../items/edit-refused'
import { placeLineOfBusiness } from '../vault/place-lines'

/** A new line, or the next version of one. Where a policy names the lines there are no others; the line in front is not retired. */
export const saveLineOfBusiness: Handler<'line/save'> = async (desk, { line: given, name, dialledNumbers, isRetired, vault, colour }) => {
  const { store, settings, now, newId } = desk
  const line = given ?? (newId() as LineId)
  const why = await editRefused(desk, [line])
  if (why) return refused(why)
  if (settings.decided.lines.length > 0) return refused('not-allowed')
  const known = given === undefined ? undefined : await store.db.latestDefinitions.get(['line', line])
  const isUnknown = given !== undefined && known?.kind !== 'line'
  if (name.trim() === '' || isUnknown || (isRetired && line === settings.line)) return refused('malformed')
  const before = known?.kind === 'line' ? known.labels : undefined
  // The name is written in one language here; a label that was given in another one by itself stays.
  const own = before?.[settings.language]
  const labels = { 'zh-CN': name, 'zh-TW': name, en: name, ...(before && keepOthers(before, own)), [settings.language]: name }
  // First, so that a line whose records cannot go there stays as it is in everything.
  const placed = await placeLineOfBusiness(desk, line, vault)
  if (!placed.ok) return placed
  const saved = await saveLine(store, { line, labels, dialledNumbers: dialledNumbers.map((each) => each.trim()).filter(Boolean), isRetired, extras: { vault, colour }, now: now() })
  return saved.ok ? done(undefined) : saved
}

const keepOthers = (labels: Readonly<Record<string, string>>, own: string | undefined) => Object.fromEntries(Object.entries(labels).filter(([, label]) => label !== own))
