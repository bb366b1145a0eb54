import MiniSearch, { type Options } from 'minisearch'
import type { Language } from '../../knowledge/language'
import { MOST_FOUND, rollingText, tokenizerFor } from '../rolling-text'
import { serve } from '../serve'

interface Row {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly phrasings: string
}

let [index, options] = [new MiniSearch<Row>(optionsFor('en')), optionsFor('en')]

serve({
  build: async (articles, language) => {
    options = optionsFor(language)
    index = new MiniSearch(options)
    for (const { id, title, body, phrasings } of articles) index.add({ id, title, body, phrasings: phrasings.join('\n') })
  },
  begin: () => rollingText((text) => index.search(text).slice(0, MOST_FOUND).map(({ id }) => String(id))),
  save: () => new Map([['index', JSON.stringify(index)]]),
  load: (kept) => {
    index = MiniSearch.loadJSON(String(kept.get('index')), options)
  },
})

function optionsFor(language: Language): Options<Row> {
  const tokenize = tokenizerFor(language)
  return { fields: ['title', 'body', 'phrasings'], searchOptions: { boost: { title: 2 } }, ...(tokenize && { tokenize }) }
}
