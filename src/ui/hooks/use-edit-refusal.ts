import { useLive } from '../../adapters/store/read/live'
import { readLinesOfLead } from '../../adapters/store/read/read-lines-of-lead'
import type { Settings } from '../../core/contract/settings'
import { whyNotEdit, type EditRefusal } from '../../core/settings/edit-right'
import { reader } from './reader'

/** Why the content of the line in front is only looked at here. Undefined: whoever sits here may change it. */
export function useEditRefusal(settings: Settings): EditRefusal | undefined {
  const own = useLive(reader(), readLinesOfLead, [])
  return whyNotEdit(settings, own.value, [settings.line])
}
