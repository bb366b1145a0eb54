import { describe, expect, it } from 'vitest'
import type { EpochMs, VaultId } from '../../../src/core/contract/ids'
import { identifiersIn } from '../../../src/core/paste-guard/identifiers-in'
import { judgePaste, withCopy, type Copy } from '../../../src/core/paste-guard/judge-paste'
import { keyedHash } from '../../../src/core/paste-guard/keyed-hash'
import { marksOf, SURELY_FOUND } from '../../../src/core/paste-guard/text-marks'

const [A, B, C] = ['a', 'b', 'c'] as VaultId[] as [VaultId, VaultId, VaultId]
const hash = keyedHash(Uint8Array.of(1, 2, 3))
const marks = (text: string) => marksOf(text, hash)
const copied = (text: string, vault = A, at = 1): Copy => ({ vault, at: at as EpochMs, marks: marks(text) })
const judge = (text: string, copies: readonly Copy[], target = B) => judgePaste(target, marks(text), copies, [])

/** The same each day, so that a failure can be told again. */
function seeded(seed: number) {
  let now = seed
  const below = (most: number) => (now = (now * 48_271) % 2_147_483_647) % most
  const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789的一是在不了有和人这中大为上个国我以要他时来用们生到']
  return { below, text: (length: number) => Array.from({ length }, () => LETTERS[below(LETTERS.length)] ?? '').join('') }
}

describe('what was copied from one client’s data', () => {
  it.each(['李娜', '+86 138 0013 8000', '北京市朝阳区某路 8 号', 'a', '!'])('is known when it is pasted into another’s page: %s', (text) => {
    expect(judge(text, [copied(text)])).toEqual(text.length < 2 ? undefined : { from: A, why: ['copied'] })
    expect(judge(text, [copied(text)], A)).toBeUndefined()
  })

  it('is known in whatever width, case and spacing it comes out', () => {
    expect(judge('ＬＩ－ＮＡ　１３８００１３８０００', [copied('li na (138) 0013-8000')])).toEqual({ from: A, why: ['copied'] })
  })

  it('is found from eleven letters in common on, wherever they stand in both, and never where there is nothing in common', () => {
    const { below, text } = seeded(20_260_310)
    for (let round = 0; round < 300; round += 1) {
      const shared = text(SURELY_FOUND + below(30))
      const [one, other] = [`${text(below(60))}${shared}${text(below(60))}`, `${text(below(60))}${shared}${text(below(60))}`]
      expect(judge(other, [copied(one)]), `${one} | ${other}`).toEqual({ from: A, why: ['copied'] })
      // Letters of two alphabets have no piece in common.
      expect(judge(text(80).replaceAll(/./gu, 'ж'), [copied(one)])).toBeUndefined()
    }
  })

  it('is the target’s own where it was copied from there too, and the last other client’s otherwise', () => {
    expect(judge('您好，请问有什么可以帮您', [copied('您好，请问有什么可以帮您'), copied('您好，请问有什么可以帮您', B, 2)])).toBeUndefined()
    expect(judge('北京市朝阳区某路八号院', [copied('北京市朝阳区某路八号院'), copied('北京市朝阳区某路八号院', C, 2)])?.from).toBe(C)
  })

  it('is forgotten after a shift, and the last twenty are kept', () => {
    const many = Array.from({ length: 30 }, (_, at) => copied(`copy number ${at}`, A, at)).reduce<readonly Copy[]>(withCopy, [])
    expect(many).toHaveLength(20)
    expect(withCopy(many, copied('later', A, 9 * 3_600_000))).toHaveLength(1)
    expect(withCopy(many, copied('?'))).toBe(many)
  })

  it('is kept as nothing that could be read, and under another key it is another thing', () => {
    const kept = JSON.stringify(copied('李娜 13800138000'))
    expect(kept).not.toMatch(/李娜|1380013/)
    expect(marksOf('李娜', keyedHash(Uint8Array.of(9)))).not.toEqual(marks('李娜'))
  })
})

describe('what identifies a customer in a pasted text', () => {
  it('is a number as it is written, and an id', () => {
    expect(identifiersIn('李娜 138-0013-8000（CUST-00812），余额 1200 元', 'CN')).toEqual({ numbers: [['+8613800138000']], externalIds: ['138-0013-8000', 'CUST-00812'] })
  })

  it('another client’s is told, unless this one knows it too', () => {
    expect(judgePaste(B, [], [], [{ why: 'number', vaults: [A] }, { why: 'external-id', vaults: [A] }])).toEqual({ from: A, why: ['number', 'external-id'] })
    expect(judgePaste(B, [], [], [{ why: 'number', vaults: [A, B] }, { why: 'external-id', vaults: [] }])).toBeUndefined()
  })
})
