import { describe, expect, it } from 'vitest'
import { documentsWith, impactOn, termIds } from '../../../src/core/knowledge/search/postings'
import { PostingsBuilder } from '../../../src/core/knowledge/search/postings-builder'
import { DocumentScorer } from '../../../src/core/knowledge/search/score-documents'
import { atOnce } from '../../../src/core/at-once'

const DOCUMENTS = 70_000
const [OWN, LAST] = [DOCUMENTS - 2, DOCUMENTS - 1]

/** Each fifth has "fee", the next fifth "bill" ...; the last two, which 16 bits do not count, have a word of their own as well. */
const builder = new PostingsBuilder([{ weight: 1, byLength: 0 }])
for (let doc = 0; doc < OWN; doc += 1) builder.add([[['fee', 'bill', 'card', 'form', 'desk'][doc % 5]!]])
builder.add([['antenna']])
builder.add([['antenna', 'desk']])
const postings = atOnce(builder.build())
const query = (...words: readonly string[]) => termIds(postings, words).map((id) => ({ id, weight: 1, newest: 1 }))

describe('very many documents', () => {
  it('are all there, in whichever block', () => {
    const [antenna, desk] = termIds(postings, ['antenna', 'desk']) as [number, number]
    expect([documentsWith(postings, antenna), documentsWith(postings, desk)]).toEqual([2, 14_000])
    expect([OWN, LAST, 4, LAST - 65_536].map((doc) => [impactOn(postings, antenna, doc) > 0, impactOn(postings, desk, doc) > 0])).toEqual([[true, false], [true, true], [false, true], [false, false]])
  })

  it('are found by what few of them have, and told apart by what many have', () => {
    const [first, second] = new DocumentScorer(postings).best(query('antenna', 'desk', 'fee'), 2)
    expect([first?.doc, second?.doc]).toEqual([LAST, OWN])
    expect(first!.newest).toBeGreaterThan(second!.newest)
  })

  it('that have only what many have do not all come up, unless they are asked for', () => {
    const asked = query('antenna', 'desk', 'fee', 'bill')
    const count = (scorer: DocumentScorer) => scorer.best(asked, DOCUMENTS).length
    expect(count(new DocumentScorer(postings))).toBe(14_001)
    expect(count(new DocumentScorer(postings, { mostOpening: Infinity }))).toBe(42_001)
  })

  it('are forgotten when they were asked: the same again gives the same', () => {
    const scorer = new DocumentScorer(postings)
    const once = scorer.best(query('antenna', 'desk'), 5)
    scorer.best(query('fee', 'bill'), 5)
    expect(scorer.best(query('antenna', 'desk'), 5)).toEqual(once)
  })
})
