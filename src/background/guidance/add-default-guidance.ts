import { defaultAlertRules } from '../../adapters/store/default-alert-rules'
import { defaultGuidance } from '../../adapters/store/default-guidance'
import { saveDefinitions } from '../../adapters/store/definitions'
import { done, refused } from '../../core/contract/result'
import type { Handler } from '../handlers'

/** A line of an earlier version has no words yet. Given again, nothing changes: versions that are there stay as they are. */
export const addDefaultGuidance: Handler<'guidance/add-defaults'> = async ({ store, now }, { line }) => {
  if ((await store.db.latestDefinitions.get(['line', line]))?.kind !== 'line') return refused('malformed')
  const saved = await saveDefinitions(store, [...defaultGuidance(line, now()), ...defaultAlertRules(line, now())])
  return saved.ok ? done(undefined) : saved
}
