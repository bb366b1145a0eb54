import type { MessageName } from '../../core/contract/messages'

/**
 * What the page of practice may order, and whom: the desk of practice, whose records are nobody's, or the real one where it is about
 * what leads wrote and not about the call. What is not here is refused: no site, shift, notice or setting is changed from there.
 */
const ROUTES: { readonly [N in MessageName]?: 'practice' | 'real' } = {
  'practice/begin': 'practice', 'practice/signal': 'practice', 'practice/note-article': 'practice', 'practice/finish': 'practice', 'practice/forget': 'practice',
  'practice/add-defaults': 'real',
  'transcript/type-line': 'practice', 'script/tick': 'practice',
  'suggestion/judge': 'practice', 'suggestion/take': 'practice', 'suggestion/mute': 'practice', 'suggestion/put-aside': 'practice',
  'offer/record-shown': 'practice', 'offer/answer': 'practice', 'alert/answer': 'practice',
  'wrap-up/save-draft': 'practice', 'wrap-up/save': 'practice', 'wrap-up/skip': 'practice', 'wrap-up/correct': 'practice', 'wrap-up/keep-correction': 'practice', 'wrap-up/drop-correction': 'practice',
  'call/finish': 'practice', 'call/choose-customer': 'practice', 'call/refuse-customer': 'practice', 'call/name-customer': 'practice', 'contact/move': 'practice',
  'customer/rename': 'practice', 'customer/link-number': 'practice', 'customer/unlink-number': 'practice', 'customer/tag': 'practice', 'customer/remember': 'practice', 'customer/note': 'practice',
  'customer/merge': 'practice', 'customer/open': 'practice', 'task/set': 'practice', 'task/finish': 'practice', 'task/move': 'practice',
  // Asked of the articles, or said of them: what a novice finds wrong in practice is wrong.
  'knowledge/search': 'real', 'knowledge/note-gap': 'real', 'article/doubt': 'real', 'feedback/give': 'real',
}

/** Which desk does it; undefined: it is not done from there. */
export function practiceRoute(name: MessageName): 'practice' | 'real' | undefined {
  return ROUTES[name]
}
