import { askForHosts, giveBackHosts } from '../../adapters/browser/front-page'
import { sendCommand } from '../../adapters/browser/send-command'
import { useLive } from '../../adapters/store/read/live'
import { readModelDays } from '../../adapters/store/read/read-model-days'
import type { EpochMs, ModelProfileId } from '../../core/contract/ids'
import type { MessageBody } from '../../core/contract/messages'
import { done, refused } from '../../core/contract/result'
import type { Settings } from '../../core/contract/settings'
import { originOfModel } from '../../core/models/read-model-address'
import { neededHosts } from '../../core/settings/needed-hosts'
import { reader } from './reader'
import { useNotGranted } from './use-not-granted'

/** What the models used today, what the browser does not allow yet, and what can be done with one. */
export function useModels(settings: Settings) {
  const { models, timeZone } = settings
  const days = useLive(reader(), (store) => readModelDays(store, Date.now() as EpochMs, timeZone), [timeZone])
  const missingHosts = useNotGranted(models.profiles.map(({ baseUrl }) => originOfModel(baseUrl)))
  return {
    days: days.value ?? [], missingHosts,
    onSave: async (body: MessageBody<'model/save-profile'>) => {
      if (!(await askForHosts([originOfModel(body.baseUrl)]))) return refused('no-permission')
      return await sendCommand('model/save-profile', body)
    },
    onForget: async (profile: ModelProfileId) => {
      const reply = await sendCommand('model/forget-profile', { profile })
      const gone = models.profiles.filter(({ id }) => id === profile)
      const others = models.profiles.filter(({ id }) => id !== profile)
      if (reply.ok) await giveBackHosts(gone.map(({ baseUrl }) => originOfModel(baseUrl)), neededHosts({ ...settings, models: { ...models, profiles: others } }))
      return reply
    },
    onTry: async (profile: ModelProfileId) => {
      const asked = models.profiles.find(({ id }) => id === profile)
      if (asked && !(await askForHosts([originOfModel(asked.baseUrl)]))) return done({ isAnswered: false, why: 'no-host' } as const)
      return await sendCommand('model/try', { profile })
    },
  }
}
