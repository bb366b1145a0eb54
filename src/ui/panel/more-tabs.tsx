import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { Icon } from '../icons/icon'
import { KeyCap } from '../keys/key-cap'
import { useKey } from '../keys/use-key'
import { useWords } from '../words/use-words'
import type { PanelTab } from './panel-tab'
import { TAB_KEYS } from './tab-keys'

interface MoreTabsProps {
  readonly tabs: readonly PanelTab[]
  readonly current: string
  readonly onChoose: (id: string) => void
}

/** What is seldom looked up, in a menu at the end of the row. The keys of its items work also while it is closed. */
export function MoreTabs({ tabs, current, onChoose }: MoreTabsProps) {
  const { t } = useWords()
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const open = () => {
    setOpen(true)
    // The items can take the focus once they are seen.
    requestAnimationFrame(() => menu.current?.querySelector('button')?.focus())
  }
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const isMine = useKey({ key: TAB_KEYS.more, label: t('panel.more'), run: open })
  useKey(isOpen ? { key: 'escape', label: t('action.close'), run: close } : undefined)
  const isCurrent = tabs.some((tab) => tab.id === current)
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll('button') ?? [])]
    const at = items.findIndex((each) => each === document.activeElement)
    const next = { ArrowDown: (at + 1) % items.length, ArrowUp: (at - 1 + items.length) % items.length, Home: 0, End: items.length - 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    items[next]?.focus()
  }
  return (
    <div className="more-tabs" onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && setOpen(false)}>
      <button
        ref={button} type="button" className={`more-button ${isCurrent ? 'is-current' : ''}`} aria-haspopup="menu" aria-expanded={isOpen} aria-controls={id}
        {...(isMine && { 'aria-keyshortcuts': TAB_KEYS.more })} onClick={() => (isOpen ? close() : open())}
      >
        {t('panel.more')}
        <KeyCap of={{ key: TAB_KEYS.more }} isTaken={!isMine} />
      </button>
      <div ref={menu} id={id} role="menu" className="more-menu" aria-label={t('panel.more')} hidden={!isOpen} onKeyDown={onKeyDown}>
        {tabs.map((tab) => <Item key={tab.id} tab={tab} isCurrent={tab.id === current} onChoose={() => {
          if (isOpen) close()
          onChoose(tab.id)
        }} />)}
      </div>
    </div>
  )
}

function Item({ tab, isCurrent, onChoose }: { readonly tab: PanelTab; readonly isCurrent: boolean; readonly onChoose: () => void }) {
  const isMine = useKey({ key: tab.hotkey, label: tab.title, run: onChoose })
  return (
    <button type="button" role="menuitemradio" aria-checked={isCurrent} tabIndex={-1} {...(isMine && { 'aria-keyshortcuts': tab.hotkey })} onClick={onChoose}>
      <span className="more-mark">{isCurrent && <Icon name="check" />}</span>
      <span>{tab.title}</span>
      <KeyCap of={{ key: tab.hotkey }} isTaken={!isMine} />
    </button>
  )
}
