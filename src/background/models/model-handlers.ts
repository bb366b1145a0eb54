import type { MODEL_MESSAGES } from '../../core/contract/model-messages'
import type { Handlers } from '../handlers'
import { chooseModels, switchModels } from './choose-models'
import { forgetModelProfile, saveModelProfile } from './save-profile'
import { summariseCall } from './summarise-call'
import { tryModel } from './try-model'

/** What answers each message about models. */
export const MODEL_HANDLERS: Pick<Handlers, keyof typeof MODEL_MESSAGES> = {
  'model/save-profile': saveModelProfile,
  'model/forget-profile': forgetModelProfile,
  'model/switch': switchModels,
  'model/choose': chooseModels,
  'model/try': tryModel,
  'model/summarise': summariseCall,
}
