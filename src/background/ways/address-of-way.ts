import { isGranted } from '../../adapters/browser/page-scripts'
import { uploadPassword } from '../../adapters/browser/upload-password'
import { addressPlace } from '../../adapters/team/address-place'
import { uploadPlace } from '../../adapters/team/upload-place'
import type { PageOrigin } from '../../core/contract/ids'
import type { WaySettings } from '../../core/contract/ways'
import { readTeamAddress } from '../../core/team/read-team-address'
import type { TeamPlace } from '../../core/team/team-place'
import type { Way } from '../../core/team/way-rows'

/** An address that is read from takes user and password where it is on the server that is written to. */
export async function addressOfWay({ address, uploadAddress, user }: WaySettings, way: Way): Promise<TeamPlace | undefined> {
  const read = readTeamAddress(way === 'in' ? address : uploadAddress)
  if (!read) return undefined
  const origin = originOf(read.url)
  const password = originOf(readTeamAddress(uploadAddress)?.url) === origin ? await uploadPassword.read(origin) : undefined
  const pass = { isAllowed: () => isGranted(origin), headers: password === undefined ? {} : { Authorization: basic(user, password) } }
  return way === 'in' ? addressPlace(read, pass) : uploadPlace(read, pass)
}

function originOf(url: string): PageOrigin
function originOf(url: string | undefined): PageOrigin | undefined
function originOf(url: string | undefined): PageOrigin | undefined {
  return url === undefined ? undefined : (new URL(url).origin as PageOrigin)
}

/** RFC 7617, in UTF-8. */
function basic(user: string, password: string): string {
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`
}
