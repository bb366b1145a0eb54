import { describe, expect, it } from 'vitest'
import { hasPhrasing, phrasingOf } from '../../../src/core/knowledge/offered-phrasings'

describe('what may stand with an article as it was said', () => {
  it('has no marks of what was taken out, and no signs at its ends', () => {
    expect([phrasingOf('我是[name]，话费账单在哪里看，'), phrasingOf('[phone] 国际漫游怎么开？'), phrasingOf('why was my payment of [number] refused')]).toEqual(['我是，话费账单在哪里看', '国际漫游怎么开？', 'why was my payment of refused'])
  })

  it('is not what says little, and nothing as long as a story', () => {
    expect([phrasingOf('好的'), phrasingOf('hello'), phrasingOf(''), phrasingOf('[card]'), phrasingOf('国际漫游'.repeat(100))]).toEqual([undefined, undefined, undefined, undefined, undefined])
  })

  it('is there already in the other script, or with other signs', () => {
    const article = { title: '国际漫游', phrasings: ['出国手机能用吗'] }
    expect([hasPhrasing(article, '出國手機能用嗎？'), hasPhrasing(article, '國際漫遊'), hasPhrasing(article, '出国')]).toEqual([true, true, false])
  })
})
