import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { KeyCap } from '../keys/key-cap'
import { useKey } from '../keys/use-key'
import '../tabs/tabs.css'

export interface PanelTab {
  readonly id: string
  readonly title: string
  readonly hotkey: string
  readonly count?: number
  readonly draw: () => ReactNode
}

interface PanelTabsProps {
  readonly tabs: readonly PanelTab[]
  /** Asked for from elsewhere: what was opened stands in it. */
  readonly asked?: { readonly id: string } | undefined
}

/** What is looked up by hand. */
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
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    const next = tabs[(tabs.indexOf(current) + step + tabs.length) % tabs.length]
    if (!next) return
    choose(next.id)
    document.getElementById(`${id}-${next.id}`)?.focus()
  }
  return (
    <section className="panel-tabs">
      <div role="tablist" className="tabs" onKeyDown={onKeyDown}>
        {tabs.map((tab) => <Tab key={tab.id} tab={tab} id={id} isCurrent={tab === current} onChoose={() => choose(tab.id)} />)}
      </div>
      <div role="tabpanel" className="panel-tab" id={`${id}-panel`} aria-labelledby={`${id}-${current.id}`}>{current.draw()}</div>
    </section>
  )
}

interface TabProps {
  readonly tab: PanelTab
  readonly id: string
  readonly isCurrent: boolean
  readonly onChoose: () => void
}

function Tab({ tab, id, isCurrent, onChoose }: TabProps) {
  useKey({ key: tab.hotkey, label: tab.title, run: onChoose })
  return (
    <button
      type="button" role="tab" id={`${id}-${tab.id}`} aria-selected={isCurrent} aria-controls={`${id}-panel`} tabIndex={isCurrent ? 0 : -1}
      aria-keyshortcuts={tab.hotkey} onClick={onChoose}
    >
      {tab.title}
      {tab.count !== undefined && tab.count > 0 && <span className="tab-count">{tab.count}</span>}
      <KeyCap of={{ key: tab.hotkey }} />
    </button>
  )
}
