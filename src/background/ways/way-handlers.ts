import type { WAY_MESSAGES } from '../../core/contract/way-messages'
import { done } from '../../core/contract/result'
import type { Handlers } from '../handlers'
import { takePack } from '../packs/take-pack'
import { askWays } from './ask-ways'
import { chooseWays, noteFolderPicked } from './choose-ways'
import { takeTheirs } from './take-theirs'

/** What answers each message about where packs come from and files go. */
export const WAY_HANDLERS: Pick<Handlers, keyof typeof WAY_MESSAGES> = {
  'ways/choose': chooseWays,
  'ways/folder-picked': noteFolderPicked,
  'ways/ask-now': async (desk) => {
    await askWays(desk, { take: takePack, isForced: true })
    return done(undefined)
  },
  'ways/take-theirs': (desk, { name }) => takeTheirs(desk, name, takePack),
}
