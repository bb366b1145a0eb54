import { notify } from '../../adapters/browser/notify'
import { orderDocument } from '../../adapters/browser/tabs'
import { surfacesOf } from '../../adapters/store/surfaces'
import type { PopOrder } from '../../core/contract/replies'
import type { PasteWarning } from '../../core/paste-guard/guard-messages'
import type { Desk } from '../desk'
import { spokenWords } from '../spoken-words'

/** In our own frame over that page, where it stands; else the system says it, without a name. */
export async function showWarning({ store, settings }: Desk, warning: PasteWarning, tab: number): Promise<void> {
  const { language, timeZone, theme } = settings
  const order: PopOrder = { callside: 1, order: 'pop/warn', warning, language, timeZone, theme }
  const pops = (await surfacesOf(store, 'pop')).filter((pop) => pop.tab === tab)
  const shown = await Promise.all(pops.map(({ document }) => orderDocument(tab, document, order)))
  if (shown.includes(true)) return
  const words = spokenWords(language)
  await notify(`paste:${warning.id}`, words.pasteTitle, warning.how === 'stopped' ? words.pasteStopped : words.pasteHint)
}
