import { describe, expect, it } from 'vitest'
import { decodeNotice } from '../../../src/core/contract/decode-notice'
import { aNotice } from '../../fixtures/builders/a-notice'

const refusals: readonly [string, object][] = [
  ['no title', { title: '  ' }],
  ['half of a letter in its title', { title: '\ud800' }],
  ['a level that is not known', { importance: 'urgent' }],
  ['an audience of teams without teams', { audience: { kind: 'teams' } }],
  ['an end before its beginning', { from: 5, until: 5 }],
  ['a question with one answer', { check: { ask: '?', answers: [{ text: '6', isRight: true }] } }],
  ['a question whose answers are all right', { check: { ask: '?', answers: [{ text: '6', isRight: true }, { text: '7', isRight: true }] } }],
  ['a body longer than an agent can read', { body: 'x'.repeat(20_001) }],
  ['a ticket whose link would run something', { incident: { codes: [], areas: [], startedAt: 1, parent: { number: '1', link: 'javascript:alert(1)' } } }],
  ['more notices merged than there can be', { mergeOf: Array.from({ length: 51 }, (_, at) => `n-${at}`) }],
]

describe('a notice out of a file', () => {
  it('is taken with everything it may have, and with nothing else', () => {
    const whole = aNotice('n', {
      until: 9e12 as never, wording: '宽带六点前恢复', attachments: [{ name: '范围', text: '南山' }], demand: 'line-1.broadband' as never, phrasings: ['宽带断了'],
      check: { ask: '几点恢复？', answers: [{ text: '六点', isRight: true }, { text: '八点', isRight: false }], place: '六点前恢复' },
      incident: { codes: ['line-1.fault' as never], areas: ['CN-755'], startedAt: 1 as never, parent: { number: 'T-1', link: 'https://crm.example/T-1' }, allClear: { at: 2 as never, words: '好了', callBack: 'owner', owner: 'agent-1' as never } },
    })
    expect(decodeNotice({ ...whole, secret: 1 })).toEqual(whole)
  })

  it.each(refusals)('is refused whole with %s', (_, change) => {
    expect(decodeNotice({ ...aNotice('n'), ...change })).toBeUndefined()
  })
})
