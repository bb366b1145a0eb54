import { saveLine } from '../../adapters/store/definitions'
import type { LineId } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import { mayEdit } from '../../core/settings/role-of'
import type { Handler } from '../handlers'

/** A new line, or the next version of one. Where a policy names the lines there are no others; the line in front is not retired. */
export const saveLineOfBusiness: Handler<'line/save'> = async ({ store, settings, now, newId }, { line, name, dialledNumbers, isRetired }) => {
  if (!mayEdit(settings)) return refused('read-only')
  if (settings.decided.lines.length > 0) return refused('not-allowed')
  const known = line === undefined ? undefined : await store.db.latestDefinitions.get(['line', line])
  const isUnknown = line !== undefined && known?.kind !== 'line'
  if (name.trim() === '' || isUnknown || (isRetired && line === settings.line)) return refused('malformed')
  const before = known?.kind === 'line' ? known.labels : undefined
  // The name is written in one language here; a label that was given in another one by itself stays.
  const own = before?.[settings.language]
  const labels = { 'zh-CN': name, 'zh-TW': name, en: name, ...(before && keepOthers(before, own)), [settings.language]: name }
  const saved = await saveLine(store, { line: line ?? (newId() as LineId), labels, dialledNumbers: dialledNumbers.map((each) => each.trim()).filter(Boolean), isRetired, now: now() })
  return saved.ok ? done(undefined) : saved
}

const keepOthers = (labels: Readonly<Record<string, string>>, own: string | undefined) => Object.fromEntries(Object.entries(labels).filter(([, label]) => label !== own))
