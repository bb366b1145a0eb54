import { useId, useState, type KeyboardEvent } from 'react'
import { KeyCap } from '../keys/key-cap'
import { useKey } from '../keys/use-key'
import '../tabs/tabs.css'
import { MoreTabs } from './more-tabs'
import type { PanelTab } from './panel-tab'

interface PanelTabsProps {
  readonly tabs: readonly PanelTab[]
  /** Asked for from elsewhere: what was opened stands in it. */
  readonly asked?: { readonly id: string } | undefined
}

/** What is looked up by hand, and the call as it is talked. */
export function PanelTabs({ tabs, asked }: PanelTabsProps) {
  const [chosen, choose] = useState<string>()
  const [taken, take] = useState<typeof asked>()
  if (asked !== taken) {
    take(asked)
    if (asked) choose(asked.id)
  }
  const id = useId()
  const current = tabs.find((tab) => tab.id === chosen) ?? tabs[0]
  if (!current) return null
  const row = tabs.filter((tab) => !tab.isSeldom)
  const seldom = tabs.filter((tab) => tab.isSeldom)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    const next = row[(row.indexOf(current) + step + row.length) % row.length]
    if (!next) return
    choose(next.id)
    document.getElementById(`${id}-${next.id}`)?.focus()
  }
  return (
    <section className="panel-tabs">
      <div className="tab-strip">
        <div role="tablist" className="tabs" onKeyDown={onKeyDown}>
          {row.map((tab, at) => <Tab key={tab.id} tab={tab} id={id} isCurrent={tab === current} isReached={tab === current || (at === 0 && current.isSeldom === true)} onChoose={() => choose(tab.id)} />)}
        </div>
        {seldom.length > 0 && <MoreTabs tabs={seldom} current={current.id} onChoose={choose} />}
      </div>
      <div role="tabpanel" className="panel-tab" id={`${id}-panel`} aria-labelledby={`${id}-${current.id}`}>
        {current.isSeldom && <h2 id={`${id}-${current.id}`} className="panel-tab-title">{current.title}</h2>}
        {current.draw()}
      </div>
    </section>
  )
}

interface TabProps {
  readonly tab: PanelTab
  readonly id: string
  readonly isCurrent: boolean
  /** By the Tab key: one of the row, whose others are reached by arrows. */
  readonly isReached: boolean
  readonly onChoose: () => void
}

function Tab({ tab, id, isCurrent, isReached, onChoose }: TabProps) {
  const isMine = useKey({ key: tab.hotkey, label: tab.title, run: onChoose })
  return (
    <button
      type="button" role="tab" id={`${id}-${tab.id}`} aria-selected={isCurrent} aria-controls={`${id}-panel`} tabIndex={isReached ? 0 : -1}
      {...(isMine && { 'aria-keyshortcuts': tab.hotkey })} onClick={onChoose}
    >
      {tab.title}
      {tab.count !== undefined && tab.count > 0 && <span className="tab-count">{tab.count}</span>}
      <KeyCap of={{ key: tab.hotkey }} isTaken={!isMine} />
    </button>
  )
}
