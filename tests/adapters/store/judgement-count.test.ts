import { expect, test, vi } from 'vitest'
import { removeLooseFacts } from '../../../src/adapters/store/retention/remove-about'
import type { ArticleId, CallId, ContactId, SuggestionId } from '../../../src/core/contract/ids'
import { appendFacts } from '../../../src/adapters/store/append-facts'
import { aNewFact } from '../../fixtures/builders/a-fact'
import { aDesk } from '../../fixtures/builders/a-store'

const judged = (suggestion: string) => aNewFact('suggestion/judged', {
  open: { suggestion: suggestion as SuggestionId, call: 'call-1' as CallId, contact: 'contact-1' as ContactId, article: 'roaming' as ArticleId, judgement: 'dismissed' }, personal: {},
})

test('judgements are counted anew when one is written or facts go, and not for any other fact', async () => {
  const { store } = await aDesk()
  const count = async () => {
    const counting = vi.spyOn(store.db.facts, 'where')
    const found = await store.judgements.read(store.db)
    const isCounted = counting.mock.calls.length > 0
    counting.mockRestore()
    return [found, isCounted]
  }
  expect([await count(), await count()]).toEqual([[0, true], [0, false]])
  await appendFacts(store, [aNewFact('knowledge/gap', { open: {}, personal: { typed: '5G' } })])
  expect(await count()).toEqual([0, false])
  await appendFacts(store, [aNewFact('knowledge/gap', { open: {}, personal: { typed: '6G' } }), judged('one'), judged('two')])
  expect([await count(), await count()]).toEqual([[2, true], [2, false]])
  await appendFacts(store, Array.from({ length: 60 }, (_, at) => judged(`more-${at}`)))
  expect(await count()).toEqual([62, true])
  await removeLooseFacts(store, (await store.db.facts.toArray()).filter(({ kind }) => kind === 'suggestion/judged').slice(0, 1))
  expect(await count()).toEqual([61, true])
})
