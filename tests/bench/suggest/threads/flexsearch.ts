import { Index } from 'flexsearch'
import type { Language } from '../../knowledge/language'
import { MOST_FOUND, rollingText, tokenizerFor } from '../rolling-text'
import { serve } from '../serve'

let [index, language] = [newIndex('en'), 'en' as Language]

serve({
  build: async (articles, spoken) => {
    language = spoken
    index = newIndex(language)
    for (const { id, title, body, phrasings } of articles) index.add(id, [title, body, ...phrasings].join('\n'))
  },
  // "suggest": otherwise every word of five turns must be in one article.
  begin: () => rollingText((text) => index.search(text, { limit: MOST_FOUND, suggest: true }).map(String)),
  save: async () => {
    const parts = new Map<string, string>()
    await index.export(async (name, part) => void parts.set(name, part))
    return parts
  },
  load: (kept) => {
    index = newIndex(language)
    for (const [name, part] of kept) index.import(name, String(part))
  },
})

function newIndex(spoken: Language): Index {
  const encode = tokenizerFor(spoken)
  return new Index(encode ? { encode } : {})
}
