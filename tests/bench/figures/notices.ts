import { atOnce } from '../../../src/core/at-once'
import { ArticleIndexBuilder } from '../../../src/core/knowledge/search/article-index-builder'
import { BoxIndexBuilder } from '../../../src/core/knowledge/search/box-index'
import { SearchBox } from '../../../src/core/knowledge/search/search-box'
import { asIndexed } from '../../../src/core/notices/as-indexed'
import { aNotice } from '../../fixtures/builders/a-notice'
import { percentile, type Tell } from '../figure'
import { articleAt } from '../knowledge/make-article'
import { hundredths } from '../stage/round'
import type { Stage } from '../stage/stage'

const NOTICES = 100_000
/** Each is typed letter by letter, as an agent does. */
const QUERIES = 200
const MOST_FOUND = 50

/** What is typed, until its notices are named: the same code as in the thread, in this process, over notices with titles and texts of the made-up knowledge base. */
export function measureNotices(stage: Stage, tell: Tell): Promise<void> {
  const [texts, box] = [new ArticleIndexBuilder(), new BoxIndexBuilder()]
  for (let n = 0; n < NOTICES; n += 1) {
    const { article } = articleAt('zh', n)
    const indexed = asIndexed(aNotice(String(n), { title: article.title, body: article.body, phrasings: article.phrasings }))
    texts.add(indexed)
    box.add(indexed)
  }
  const index = atOnce(texts.finish())
  const searchBox = new SearchBox(index, atOnce(box.finish(index)))
  const tookMs: number[] = []
  let found = 0
  for (let query = 0; query < QUERIES; query += 1) {
    const { title } = articleAt('zh', Math.floor((query * NOTICES) / QUERIES)).article
    const [letters, from] = [[...title], query % 3]
    for (let length = 1; length <= 6; length += 1) {
      const typed = letters.slice(from, from + length).join('')
      const begun = performance.now()
      found += searchBox.search({ typed, language: 'zh-CN', most: MOST_FOUND, now: 0 }).length
      tookMs.push(performance.now() - begun)
    }
  }
  if (found === 0) throw new Error('Nothing was found of what there is.')
  stage.show(`  ${tookMs.length} searches, ${Math.round(found / tookMs.length)} found by each`)
  tell({ name: 'notices.search.100k.p50', value: hundredths(percentile(tookMs, 0.5)), unit: 'ms', n: tookMs.length })
  tell({ name: 'notices.search.100k.p95', value: hundredths(percentile(tookMs, 0.95)), unit: 'ms', n: tookMs.length })
  return Promise.resolve()
}
