import { changeArticle } from '../../adapters/store/save-articles'
import { done, refused } from '../../core/contract/result'
import type { Handler } from '../handlers'

/** What is retired is not found and not suggested any more, and stays to be read where it is named. */
export const retireArticle: Handler<'article/retire'> = async ({ store, now }, { article, isRetired }) => {
  const changed = await changeArticle(store, article, ({ retiredAt, ...each }) => ({ ...each, changedAt: now(), ...(isRetired && { retiredAt: retiredAt ?? now() }) }))
  if (!changed.ok) return changed
  return changed.value ? done(undefined) : refused('no-such-article')
}
