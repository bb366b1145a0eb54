import { useLive, type Live } from '../../adapters/store/read/live'
import { readAudit } from '../../adapters/store/read/read-audit'
import type { AuditPage } from '../../core/contract/audit'
import { reader } from './reader'

export function useAudit(): Live<AuditPage> {
  return useLive(reader(), (store) => readAudit(store), [])
}
