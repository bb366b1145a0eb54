import type { SearchIndex } from './search-index'

/** An index as it is stored: bytes by name, and nothing that has to be parsed. */
export interface StoredIndex {
  readonly version: number
  readonly articleIds: readonly string[]
  readonly documents: { readonly articles: number; readonly phrasings: number }
  readonly buffers: Readonly<Record<string, ArrayBuffer>>
}

/** Another way of reading words, of counting or of laying out makes every stored index a wrong one: it is built anew. */
const VERSION = 3

export function toBuffers(index: SearchIndex): StoredIndex {
  const arrays = Object.entries(LAYOUT).map(([name, { of }]) => [name, bytesOf(of(index))] as const)
  return {
    version: VERSION, articleIds: index.articleIds, buffers: Object.fromEntries(arrays),
    documents: { articles: index.articles.documents, phrasings: index.phrasings.postings.documents },
  }
}

/** Undefined: made by another version, or not whole. */
export function fromBuffers({ version, articleIds, documents, buffers }: StoredIndex): SearchIndex | undefined {
  if (version !== VERSION || Object.keys(LAYOUT).some((name) => buffers[name] === undefined)) return undefined
  const words = (name: string) => new Uint32Array(buffers[name]!)
  const floats = (name: string) => new Float32Array(buffers[name]!)
  const postings = (name: string, count: number) => ({
    documents: count, marks: words(`${name}.marks`), ids: words(`${name}.ids`), idf: floats(`${name}.idf`),
    starts: words(`${name}.starts`), docs: words(`${name}.docs`), impacts: new Uint8Array(buffers[`${name}.impacts`]!),
  })
  const rows = (name: string) => ({ starts: words(`${name}.starts`), values: words(`${name}.values`) })
  return {
    articleIds,
    places: { marks: words('places.marks'), ids: words('places.ids') },
    articles: postings('articles', documents.articles),
    questions: postings('questions', documents.articles),
    phrasings: { postings: postings('phrasings', documents.phrasings), articleOf: words('phrasings.articleOf') },
    subjects: { of: words('subjects.of'), weights: floats('subjects.weights'), terms: rows('subjects.terms'), byTerm: rows('subjects.byTerm'), members: rows('subjects.members') },
    numbers: { names: rows('numbers.names'), starts: words('numbers.starts'), docs: words('numbers.docs'), lows: floats('numbers.lows'), highs: floats('numbers.highs') },
    parentOf: words('parentOf'),
  }
}

type Numbers = Uint8Array | Uint32Array | Float32Array

const postingsLayout = (name: string, of: (index: SearchIndex) => SearchIndex['articles']): Record<string, { of: (index: SearchIndex) => Numbers }> =>
  Object.fromEntries((['marks', 'ids', 'idf', 'starts', 'docs', 'impacts'] as const).map((part) => [`${name}.${part}`, { of: (index) => of(index)[part] }]))

const rowsLayout = (name: string, of: (index: SearchIndex) => SearchIndex['subjects']['terms']): Record<string, { of: (index: SearchIndex) => Numbers }> =>
  Object.fromEntries((['starts', 'values'] as const).map((part) => [`${name}.${part}`, { of: (index) => of(index)[part] }]))

const LAYOUT: Readonly<Record<string, { readonly of: (index: SearchIndex) => Numbers }>> = {
  'places.marks': { of: ({ places }) => places.marks },
  'places.ids': { of: ({ places }) => places.ids },
  ...postingsLayout('articles', ({ articles }) => articles),
  ...postingsLayout('questions', ({ questions }) => questions),
  ...postingsLayout('phrasings', ({ phrasings }) => phrasings.postings),
  'phrasings.articleOf': { of: ({ phrasings }) => phrasings.articleOf },
  'subjects.of': { of: ({ subjects }) => subjects.of },
  'subjects.weights': { of: ({ subjects }) => subjects.weights },
  ...rowsLayout('subjects.terms', ({ subjects }) => subjects.terms),
  ...rowsLayout('subjects.byTerm', ({ subjects }) => subjects.byTerm),
  ...rowsLayout('subjects.members', ({ subjects }) => subjects.members),
  ...rowsLayout('numbers.names', ({ numbers }) => numbers.names),
  'numbers.starts': { of: ({ numbers }) => numbers.starts },
  'numbers.docs': { of: ({ numbers }) => numbers.docs },
  'numbers.lows': { of: ({ numbers }) => numbers.lows },
  'numbers.highs': { of: ({ numbers }) => numbers.highs },
  parentOf: { of: ({ parentOf }) => parentOf },
}

/** A view of a part of a buffer is copied, so that no more is stored than there is. */
function bytesOf(array: Numbers): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = array
  return buffer instanceof ArrayBuffer && byteLength === buffer.byteLength ? buffer : Uint8Array.from(new Uint8Array(buffer, byteOffset, byteLength)).buffer
}
