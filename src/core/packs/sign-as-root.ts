import type { EpochMs, SiteId } from '../contract/ids'
import type { Certificate, KeyId, PublicKey, Revocations, Rotation, VouchedKey } from './keys'
import type { Signer } from './pack-crypto'
import { signValue } from './signed-bytes'

/** Who is certified, and for what. */
export type CertifiedLead = Omit<Certificate, 'signature'>

export async function certify(root: Signer, site: SiteId, { alg, key, name, role, lines, from, until }: CertifiedLead): Promise<Certificate> {
  const words = { alg, key, name, role, lines, from, until }
  return { ...words, signature: await signValue(root, 'certificate', { ...words, site }) }
}

/** The list before, and one more. */
export async function revoke(root: Signer, site: SiteId, before: Revocations | undefined, key: KeyId): Promise<Revocations> {
  const words = { serial: (before?.serial ?? 0) + 1, keys: [...new Set([...(before?.keys ?? []), key])] }
  return { ...words, signature: await signValue(root, 'revocations', { ...words, site }) }
}

/** Whose key agents' records are encrypted to. */
export async function vouchForKey(root: Signer, site: SiteId, key: string, at: EpochMs): Promise<VouchedKey> {
  const words = { key, at }
  return { ...words, signature: await signValue(root, 'segment-key', { ...words, site }) }
}

/** A root's last word: who comes after it. */
export async function rotate(root: Signer, site: SiteId, to: PublicKey, at: EpochMs): Promise<Rotation> {
  const words = { from: { alg: root.key.alg, key: root.key.key }, at }
  return { ...words, signature: await signValue(root, 'rotation', { ...words, to: { alg: to.alg, key: to.key }, site }) }
}
