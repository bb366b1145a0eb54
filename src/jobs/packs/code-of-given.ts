import { readInvitation } from '../../core/packs/invitation'
import type { PackCrypto } from '../../core/packs/pack-crypto'
import { pairingCodeOf, readPairingCode, type PairingCode } from '../../core/packs/pairing-code'

/** What a policy gives, a code or an invitation, as the code of the root. Undefined: neither, or nothing. */
export async function codeOfGiven(port: PackCrypto, written: string | undefined): Promise<PairingCode | undefined> {
  if (written === undefined) return undefined
  const root = readInvitation(written)
  return root ? await pairingCodeOf(port, root) : readPairingCode(written)
}
