import { changeSettings } from '../../adapters/browser/settings-storage'
import { done } from '../../core/contract/result'
import type { Handler } from '../handlers'

/** A desk that holds a lead's key stays a lead's, whomever else it trusts. What a policy says goes before all of it. */
export const takeRole: Handler<'pack/take-role'> = async ({ store }, { role }) => {
  const keys = await store.db.deskKeys.toArray()
  const isLeads = keys.some(({ kind, privateKey }) => kind === 'lead' && privateKey !== undefined)
  if (role !== 'agent' || !isLeads) await changeSettings((chosen) => ({ ...chosen, role }))
  return done(undefined)
}
