import { askForHosts, giveBackHosts } from '../../adapters/browser/front-page'
import { sendCommand } from '../../adapters/browser/send-command'
import type { PageOrigin } from '../../core/contract/ids'
import type { MessageBody } from '../../core/contract/messages'
import { refused } from '../../core/contract/result'
import type { Settings } from '../../core/contract/settings'
import { neededHosts } from '../../core/settings/needed-hosts'
import { hostsOfWays } from '../../core/team/hosts-of-ways'
import type { Reply } from './reply'
import { useNotGranted } from './use-not-granted'

export interface WayAddresses {
  /** The host of this way's address, as long as the browser does not allow it. */
  readonly missing: readonly PageOrigin[]
  /** In the click: the browser is asked for these hosts, and no other. */
  readonly onSave: (body: MessageBody<'ways/save-addresses'>) => Promise<Reply>
  readonly onAllow: () => Promise<Reply>
}

export function useWayAddresses(settings: Settings, way: 'in' | 'out'): WayAddresses {
  const { address, uploadAddress } = settings.ways
  const missing = useNotGranted(hostsOfWays(way === 'in' ? { address, uploadAddress: '' } : { address: '', uploadAddress }))
  const now = async () => await sendCommand('ways/ask-now', {})
  return {
    missing,
    onAllow: async () => ((await askForHosts(missing)) ? await now() : refused('no-permission')),
    onSave: async (body) => {
      const hosts = hostsOfWays(body)
      if (hosts.length > 0 && !(await askForHosts(hosts))) return refused('no-permission')
      const saved = await sendCommand('ways/save-addresses', body)
      if (!saved.ok) return saved
      await giveBackHosts(hostsOfWays(settings.ways), neededHosts({ ...settings, ways: { ...settings.ways, ...body } }))
      return await now()
    },
  }
}
