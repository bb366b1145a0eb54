import { create, insert, load, save, search, type RawData, type Results } from '@orama/orama'
import type { Language } from '../../knowledge/language'
import { MOST_FOUND, rollingText, tokenizerFor } from '../rolling-text'
import { serve } from '../serve'

let [database, language] = [newDatabase('en'), 'en' as Language]

serve({
  build: async (articles, spoken) => {
    language = spoken
    database = newDatabase(language)
    for (const { id, title, body, phrasings } of articles) await insert(database, { id, title, body, phrasings: phrasings.join('\n') })
  },
  // No promise: it has one only with hooks that wait.
  begin: () => rollingText((term) => (search(database, { term, limit: MOST_FOUND, boost: { title: 2 } }) as Results<unknown>).hits.map(({ id }) => id)),
  save: () => new Map([['index', JSON.stringify(save(database))]]),
  load: (kept) => {
    database = newDatabase(language)
    load(database, JSON.parse(String(kept.get('index'))) as RawData)
  },
})

function newDatabase(spoken: Language) {
  const tokenize = tokenizerFor(spoken)
  return create({
    schema: { title: 'string', body: 'string', phrasings: 'string' } as const,
    ...(tokenize && { components: { tokenizer: { language: 'english', normalizationCache: new Map(), tokenize } } }),
  })
}
