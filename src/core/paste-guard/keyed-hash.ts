import { Sha256 } from '../bytes/sha-256'

/** 64 bits: two texts of a shift do not share one by accident. */
const LETTERS = 16

/** One-way under a key of this session of the browser: what is kept of a copy says nothing to who has not the key, and the key ends with the session. */
export function keyedHash(key: Uint8Array): (piece: string) => string {
  const encoder = new TextEncoder()
  return (piece) => {
    const sha = new Sha256()
    sha.add(key)
    sha.add(encoder.encode(piece))
    return sha.end().slice(0, LETTERS)
  }
}
