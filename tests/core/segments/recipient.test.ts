import { expect, it } from 'vitest'
import type { LineId, SiteId } from '../../../src/core/contract/ids'
import { writeKeyCode } from '../../../src/core/segments/key-code'
import { recipientOf, type NamedKeys } from '../../../src/core/segments/recipient'

const [A, B, C] = ['A', 'B', 'C'].map((letter) => ({ site: `site ${letter}` as SiteId, publicKey: letter.repeat(87) })) as [Key, Key, Key]
interface Key { readonly site: SiteId; readonly publicKey: string }
const [MOBILE, BROADBAND] = ['mobile', 'broadband'] as unknown as [LineId, LineId]
const named = (more: Partial<NamedKeys>): NamedKeys => ({ policy: undefined, lines: new Map([[MOBILE, undefined], [BROADBAND, undefined]]), hand: undefined, trusted: [], ...more })
const lines = (mobile?: Key, broadband?: Key) => new Map([[MOBILE, mobile && writeKeyCode(mobile)], [BROADBAND, broadband && writeKeyCode(broadband)]])

it('a policy goes before the packs of a line, these before a trust file, and all of them before what somebody pasted', () => {
  const all = named({ policy: writeKeyCode(A), lines: lines(B), trusted: [writeKeyCode(C)], hand: C })
  expect(recipientOf(MOBILE, all)).toEqual({ ...A, namedBy: 'policy' })
  expect(recipientOf(MOBILE, { ...all, policy: undefined })).toEqual({ ...B, namedBy: 'team' })
  expect(recipientOf(MOBILE, { ...all, policy: 'not a key' })).toEqual({ ...B, namedBy: 'team' })
  expect(recipientOf(BROADBAND, { ...all, policy: undefined })).toEqual({ ...C, namedBy: 'team' })
  expect(recipientOf(MOBILE, named({ hand: C }))).toEqual({ ...C, namedBy: 'hand' })
  expect(recipientOf(MOBILE, named({}))).toBeUndefined()
})

it('what one client’s line names is never used for another’s, unless all that name one name the same', () => {
  expect(recipientOf(BROADBAND, named({ lines: lines(A, B) }))).toMatchObject(B)
  expect(recipientOf('none' as LineId, named({ lines: lines(A, B) }))).toBeUndefined()
  expect(recipientOf('none' as LineId, named({ lines: lines(A, A) }))).toMatchObject(A)
  expect(recipientOf('none' as LineId, named({ lines: lines(A, B), hand: C }))).toMatchObject(C)
  expect(recipientOf('none' as LineId, named({ trusted: [writeKeyCode(A), writeKeyCode(B)] }))).toBeUndefined()
})
