import { flag, listOf, oneOf, optional, record, text } from './decode'
import { fromDesk } from './from-desk'
import type { CallId, ModelProfileId } from './ids'
import { MODEL_PROFILE_FIELDS } from './model-profile-fields'
import { MODEL_USES } from './models'

const call = text<CallId>(64)
const profile = text<ModelProfileId>(64)

/** About models; all of them come from our own pages at the top of their tab. */
export const MODEL_MESSAGES = {
  /** A new one, or a change. `key`: absent stays, empty goes. Of a profile that the policy gives only the key is taken. */
  'model/save-profile': fromDesk(record({ id: optional(profile), ...MODEL_PROFILE_FIELDS, key: optional(text(400)) })),
  /** With its key and its counts. */
  'model/forget-profile': fromDesk(record({ profile })),
  'model/switch': fromDesk(record({ isOn: flag })),
  /** Which profile answers for what; what is not named is done without a model. */
  'model/choose': fromDesk(record({ uses: listOf(record({ use: oneOf(...MODEL_USES), profile }), MODEL_USES.length) })),
  /** One small question about nobody, and what came of it. */
  'model/try': fromDesk(record({ profile })),
  /** The wrap-up of a call that is over, drafted from what was said. Asked again, it is drafted anew. */
  'model/summarise': fromDesk(record({ call })),
} as const
