import { useEffect, useState } from 'react'
import { readFrontPage } from '../adapters/browser/front-page'
import { openPanelOf } from '../adapters/browser/panel'
import { Empty } from '../ui/states/empty'
import { useWords } from '../ui/words/use-words'
import '../ui/popup/popup.css'

/** A machine that is not set up: the way to the first run, which is in the panel. */
export function NotSetUp() {
  const { t } = useWords()
  const [tab, setTab] = useState<number>()
  // Asked before the click: the browser opens the panel only in the very turn of it.
  useEffect(() => void readFrontPage().then((page) => setTab(page.tab)), [])
  const begin = () => void openPanelOf(tab).then(() => window.close())
  return (
    <main className="popup">
      <Empty title={t('setup.invite')} hint={t('setup.inviteHint')} action={<button type="button" className="button is-main" disabled={tab === undefined} onClick={begin}>{t('setup.begin')}</button>} />
    </main>
  )
}
