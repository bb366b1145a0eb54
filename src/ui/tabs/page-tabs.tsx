import { useId, type KeyboardEvent, type ReactNode } from 'react'
import './tabs.css'

interface PageTabsProps<Tab extends string> {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly current: Tab
  readonly titleOf: (tab: Tab) => string
  /** How much waits there; nothing waits: no number. */
  readonly counts?: Readonly<Partial<Record<Tab, number>>>
  readonly panelClass?: string
  readonly onChoose: (tab: Tab) => void
  readonly children: ReactNode
}

/** The parts of a page of the desk, one at a time; the arrows go from one to the next. */
export function PageTabs<Tab extends string>({ label, tabs, current, titleOf, counts, panelClass, onChoose, children }: PageTabsProps<Tab>) {
  const id = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next = step === undefined ? undefined : tabs[(tabs.indexOf(current) + step + tabs.length) % tabs.length]
    if (!next) return
    onChoose(next)
    document.getElementById(`${id}-${next}`)?.focus()
  }
  return (
    <>
      <div role="tablist" className="tabs" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => {
          const count = counts?.[tab] ?? 0
          return (
            <button
              key={tab} type="button" role="tab" id={`${id}-${tab}`} aria-selected={tab === current} aria-controls={`${id}-panel`}
              tabIndex={tab === current ? 0 : -1} onClick={() => onChoose(tab)}
            >
              {titleOf(tab)}
              {count > 0 && <span className="tab-count">{count}</span>}
            </button>
          )
        })}
      </div>
      <div role="tabpanel" className={panelClass} id={`${id}-panel`} aria-labelledby={`${id}-${current}`}>{children}</div>
    </>
  )
}
