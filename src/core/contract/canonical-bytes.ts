import canonicalize from 'canonicalize'
import type { Fact } from './facts'

/**
 * The one byte form of a fact: RFC 8785 (JSON Canonicalization Scheme) in UTF-8 over {envelope, open, personal}.
 * A signature is made over these bytes, so the form may never change for v1; vectors are in tests/core/facts.
 */
export function canonicalBytesOfFact(fact: Fact): Uint8Array<ArrayBuffer> {
  const { open, personal, ...envelope } = fact
  return canonicalBytes({ envelope, open, personal })
}

/** Throws on what JSON cannot say (NaN, a lone surrogate, a cycle): such a value must never come into a fact. */
export function canonicalBytes(value: object): Uint8Array<ArrayBuffer> {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('A value without a JSON form has no canonical bytes')
  return new TextEncoder().encode(text)
}
