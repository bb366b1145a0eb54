import { useId, type KeyboardEvent, type ReactNode } from 'react'
import '../tabs/tabs.css'
import { useWords } from '../words/use-words'

export const DATA_TABS = ['backup', 'restore', 'retention', 'erase', 'audit', 'repair'] as const
export type DataTab = (typeof DATA_TABS)[number]

interface DataTabsProps {
  readonly current: DataTab
  readonly onChoose: (tab: DataTab) => void
  readonly children: ReactNode
}

export function DataTabs({ current, onChoose, children }: DataTabsProps) {
  const { t } = useWords()
  const id = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next = step === undefined ? undefined : DATA_TABS[(DATA_TABS.indexOf(current) + step + DATA_TABS.length) % DATA_TABS.length]
    if (!next) return
    onChoose(next)
    document.getElementById(`${id}-${next}`)?.focus()
  }
  return (
    <>
      <div role="tablist" className="tabs" aria-label={t('data.title')} onKeyDown={onKeyDown}>
        {DATA_TABS.map((tab) => (
          <button
            key={tab} type="button" role="tab" id={`${id}-${tab}`} aria-selected={tab === current} aria-controls={`${id}-panel`}
            tabIndex={tab === current ? 0 : -1} onClick={() => onChoose(tab)}
          >{t(`data.tab.${tab}`)}</button>
        ))}
      </div>
      <div role="tabpanel" className="data-panel" id={`${id}-panel`} aria-labelledby={`${id}-${current}`}>{children}</div>
    </>
  )
}
