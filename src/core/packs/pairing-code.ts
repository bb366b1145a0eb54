import { CROCKFORD, firstLetters, spoken } from '../bytes/crockford'
import type { RootKey } from './keys'
import type { Bytes, PackCrypto } from './pack-crypto'
import { fingerprintOf } from './signed-bytes'

/** Lower case and the letters that Crockford left out are read as what they look like. */
const READ_AS: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', U: 'V' }
/** Seventy bits of the fingerprint: to make another root with the same code takes 2^70 tries. */
const LETTERS = 14
const CHECKS = 2
/** The greatest prime that two letters hold: every letter misheard and every two swapped change the sum. */
const MODULUS = 1021

/** `K7QD-…`: four groups of four, read aloud. The last two letters are a check on the others. */
export type PairingCode = string & { readonly __brand: 'PairingCode' }

export async function pairingCodeOf(crypto: PackCrypto, root: RootKey): Promise<PairingCode> {
  return writtenCode(await fingerprintOf(crypto, root))
}

/** As it was typed or said. Undefined: something in it was misheard. */
export function readPairingCode(typed: string): PairingCode | undefined {
  const letters = [...typed.normalize('NFKC').toUpperCase().replaceAll(/[\s·.,_‐-―-]/gu, '')].map((letter) => READ_AS[letter] ?? letter)
  const values = letters.map((letter) => CROCKFORD.indexOf(letter))
  if (values.length !== LETTERS + CHECKS || values.includes(-1)) return undefined
  const data = values.slice(0, LETTERS)
  return checkOf(data).every((value, at) => value === values[LETTERS + at]) ? grouped(values) : undefined
}

function writtenCode(fingerprint: Bytes): PairingCode {
  const data = firstLetters(fingerprint, LETTERS)
  return grouped([...data, ...checkOf(data)])
}

function checkOf(data: readonly number[]): readonly number[] {
  const sum = data.reduce((all, value, at) => (all + (at + 1) * (value + 1)) % MODULUS, 0)
  return [sum >> 5, sum & 31]
}

const grouped = (values: readonly number[]): PairingCode => spoken(values) as PairingCode
