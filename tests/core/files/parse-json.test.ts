import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../src/core/files/parse-json'

describe('the text of a JSON file', () => {
  it('is read with the mark that an editor left before it', () => {
    expect(parseJson('\uFEFF{"v":1}')).toEqual({ v: 1 })
  })

  it('is nothing where it is no JSON, and throws nothing', () => {
    expect(['', '{', 'a,b\r\n'].map(parseJson)).toEqual([undefined, undefined, undefined])
  })
})
