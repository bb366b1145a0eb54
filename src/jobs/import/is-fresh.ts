import type { DeviceId } from '../../core/contract/ids'
import { isImportOfContacts } from './import-job'
import type { Store } from '../../adapters/store/store'

/**
 * Whether nothing can be there that this import will not have written itself: then it need not look for each row. An import
 * before, a backup restored or the facts of another desk would bring the same contacts.
 */
export async function isFresh({ db }: Store, device: DeviceId): Promise<{ readonly customers: boolean; readonly contacts: boolean }> {
  const [customers, jobs, before, after] = await Promise.all([
    db.customers.count(),
    db.jobs.filter(isImportOfContacts).count(),
    db.facts.where('[device+seq]').below([device, 0]).first(),
    db.facts.where('[device+seq]').above([device, Infinity]).first(),
  ])
  return { customers: customers === 0, contacts: jobs === 0 && before === undefined && after === undefined }
}
