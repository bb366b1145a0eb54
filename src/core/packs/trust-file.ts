import { integer, listOf, oneOf, optional, record, type Decoded } from '../contract/decode'
import { decodeCertificate, decodeRevocations, decodeRootKey, decodeRotations, decodeVouchedKey } from './keys'

/** What desks are to trust, `*.callside-trust`: nothing secret. Leads get their new certificates by it, all get what was revoked. */
export const decodeTrustFile = record({
  callside: oneOf('trust'), format: integer(1, 1), root: decodeRootKey, rotations: decodeRotations, revoked: optional(decodeRevocations),
  certificates: listOf(decodeCertificate, 500), segmentKey: optional(decodeVouchedKey),
})
export type TrustFile = Decoded<typeof decodeTrustFile>
