import { blockCount, type Postings } from './postings'
import type { Rows } from './rows'
import type { SearchIndex } from './search-index'

/** An index as it is stored: bytes by name, and nothing that has to be parsed. */
export interface StoredIndex {
  readonly version: number
  readonly articleIds: readonly string[]
  readonly documents: { readonly articles: number; readonly phrasings: number }
  readonly buffers: Readonly<Record<string, ArrayBuffer>>
}

/** Another way of reading words, of counting or of laying out makes every stored index a wrong one: it is built anew. */
const VERSION = 4

export function toBuffers(index: SearchIndex): StoredIndex {
  const arrays = Object.entries(arraysOf(index)).map(([name, array]) => [name, bytesOf(array)] as const)
  return {
    version: VERSION, articleIds: index.articleIds, buffers: Object.fromEntries(arrays),
    documents: { articles: index.articles.documents, phrasings: index.phrasings.postings.documents },
  }
}

/** Undefined: made by another version, or not whole. */
export function fromBuffers({ version, articleIds, documents, buffers }: StoredIndex): SearchIndex | undefined {
  let isWhole = version === VERSION
  const bytes = (name: string): ArrayBuffer => {
    isWhole &&= buffers[name] !== undefined
    return buffers[name] ?? new ArrayBuffer(0)
  }
  const words = (name: string) => new Uint32Array(bytes(name))
  const floats = (name: string) => new Float32Array(bytes(name))
  const postings = (name: string, count: number): Postings => ({
    documents: count, marks: words(`${name}.marks`), ids: words(`${name}.ids`), idf: floats(`${name}.idf`),
    blocks: Array.from({ length: blockCount(count) }, (_, block) => ({
      starts: words(`${name}.${block}.starts`), docs: new Uint16Array(bytes(`${name}.${block}.docs`)), impacts: new Uint8Array(bytes(`${name}.${block}.impacts`)),
    })),
  })
  const rows = (name: string): Rows => ({ starts: words(`${name}.starts`), values: words(`${name}.values`) })
  const index: SearchIndex = {
    articleIds,
    places: { marks: words('places.marks'), ids: words('places.ids') },
    articles: postings('articles', documents.articles),
    questions: postings('questions', documents.articles),
    phrasings: { postings: postings('phrasings', documents.phrasings), articleOf: words('phrasings.articleOf') },
    subjects: { of: words('subjects.of'), weights: floats('subjects.weights'), terms: rows('subjects.terms'), byTerm: rows('subjects.byTerm'), members: rows('subjects.members') },
    numbers: { names: rows('numbers.names'), starts: words('numbers.starts'), docs: words('numbers.docs'), lows: floats('numbers.lows'), highs: floats('numbers.highs') },
    parentOf: words('parentOf'),
  }
  return isWhole ? index : undefined
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array

const arraysOf = ({ places, articles, questions, phrasings, subjects, numbers, parentOf }: SearchIndex): Readonly<Record<string, Numbers>> => ({
  'places.marks': places.marks, 'places.ids': places.ids,
  ...arraysOfPostings('articles', articles), ...arraysOfPostings('questions', questions), ...arraysOfPostings('phrasings', phrasings.postings),
  'phrasings.articleOf': phrasings.articleOf,
  'subjects.of': subjects.of, 'subjects.weights': subjects.weights,
  ...arraysOfRows('subjects.terms', subjects.terms), ...arraysOfRows('subjects.byTerm', subjects.byTerm), ...arraysOfRows('subjects.members', subjects.members),
  ...arraysOfRows('numbers.names', numbers.names),
  'numbers.starts': numbers.starts, 'numbers.docs': numbers.docs, 'numbers.lows': numbers.lows, 'numbers.highs': numbers.highs,
  parentOf,
})

const arraysOfPostings = (name: string, { marks, ids, idf, blocks }: Postings): Record<string, Numbers> => ({
  [`${name}.marks`]: marks, [`${name}.ids`]: ids, [`${name}.idf`]: idf,
  ...Object.fromEntries(blocks.flatMap((block, number) => (['starts', 'docs', 'impacts'] as const).map((part) => [`${name}.${number}.${part}`, block[part]]))),
})

const arraysOfRows = (name: string, { starts, values }: Rows): Record<string, Numbers> => ({ [`${name}.starts`]: starts, [`${name}.values`]: values })

/** A view of a part of a buffer is copied, so that no more is stored than there is. */
function bytesOf(array: Numbers): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = array
  return buffer instanceof ArrayBuffer && byteLength === buffer.byteLength ? buffer : Uint8Array.from(new Uint8Array(buffer, byteOffset, byteLength)).buffer
}
