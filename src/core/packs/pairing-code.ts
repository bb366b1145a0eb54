import type { RootKey } from './keys'
import type { Bytes, PackCrypto } from './pack-crypto'
import { fingerprintOf } from './signed-bytes'

/** Crockford's: no I, L, O or U, so that nothing is taken for a digit. Lower case and the letters left out are read as what they look like. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const READ_AS: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', U: 'V' }
/** Seventy bits of the fingerprint: to make another root with the same code takes 2^70 tries. */
const LETTERS = 14
const CHECKS = 2
const GROUP = 4
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
  const values = letters.map((letter) => ALPHABET.indexOf(letter))
  if (values.length !== LETTERS + CHECKS || values.includes(-1)) return undefined
  const data = values.slice(0, LETTERS)
  return checkOf(data).every((value, at) => value === values[LETTERS + at]) ? grouped(values) : undefined
}

function writtenCode(fingerprint: Bytes): PairingCode {
  const data: number[] = []
  let [bits, held] = [0, 0]
  for (const byte of fingerprint) {
    ;[bits, held] = [(bits << 8) | byte, held + 8]
    while (held >= 5 && data.length < LETTERS) {
      held -= 5
      data.push((bits >> held) & 31)
      bits &= (1 << held) - 1
    }
  }
  return grouped([...data, ...checkOf(data)])
}

function checkOf(data: readonly number[]): readonly number[] {
  const sum = data.reduce((all, value, at) => (all + (at + 1) * (value + 1)) % MODULUS, 0)
  return [sum >> 5, sum & 31]
}

function grouped(values: readonly number[]): PairingCode {
  const letters = values.map((value) => ALPHABET.charAt(value)).join('')
  return Array.from({ length: letters.length / GROUP }, (_, at) => letters.slice(at * GROUP, (at + 1) * GROUP)).join('-') as PairingCode
}
