import { changeSettings } from '../../adapters/browser/settings-storage'
import { uploadPassword } from '../../adapters/browser/upload-password'
import { forgetWay } from '../../adapters/store/way-rows'
import type { PageOrigin } from '../../core/contract/ids'
import type { MessageBody } from '../../core/contract/messages'
import { done, refused } from '../../core/contract/result'
import type { WaySettings } from '../../core/contract/ways'
import { readTeamAddress } from '../../core/team/read-team-address'
import type { Handler } from '../handlers'

/** A password goes to its own record and is never told again. A server that moves elsewhere does not take it along. */
export const saveAddresses: Handler<'ways/save-addresses'> = async ({ store, settings: { ways, decided } }, body) => {
  const isDecided = (['address', 'uploadAddress', 'user'] as const).some((field) => decided.ways?.includes(field) && body[field] !== ways[field])
  if (isDecided) return refused('not-allowed')
  const [address, uploadAddress] = [read(body.address), read(body.uploadAddress)]
  if (address === undefined || uploadAddress === undefined) return refused('malformed')
  if (address !== ways.address) await forgetWay(store, 'in')
  if (uploadAddress !== ways.uploadAddress) await forgetWay(store, 'out')
  const hasPassword = await keepPassword(body, uploadAddress, ways)
  await changeSettings((settings) => ({ ...settings, ways: { ...settings.ways, address, uploadAddress, user: body.user.trim(), hasPassword } }))
  return done(undefined)
}

/** Empty is none; undefined: no address. */
function read(written: string): string | undefined {
  return written.trim() === '' ? '' : readTeamAddress(written)?.url
}

async function keepPassword({ password }: MessageBody<'ways/save-addresses'>, uploadAddress: string, before: WaySettings): Promise<boolean> {
  if (uploadAddress !== '' && password !== undefined && password !== '') {
    await uploadPassword.write(new URL(uploadAddress).origin as PageOrigin, password)
    return true
  }
  if (password === undefined && uploadAddress === before.uploadAddress) return before.hasPassword
  await uploadPassword.clear()
  return false
}
