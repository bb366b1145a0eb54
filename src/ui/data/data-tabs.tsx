import type { ReactNode } from 'react'
import { PageTabs } from '../tabs/page-tabs'
import { useWords } from '../words/use-words'

export const DATA_TABS = ['backup', 'restore', 'retention', 'erase', 'leaving', 'audit', 'repair'] as const
export type DataTab = (typeof DATA_TABS)[number]

interface DataTabsProps {
  readonly current: DataTab
  readonly onChoose: (tab: DataTab) => void
  readonly children: ReactNode
}

export function DataTabs({ current, onChoose, children }: DataTabsProps) {
  const { t } = useWords()
  return <PageTabs label={t('data.title')} tabs={DATA_TABS} current={current} titleOf={(tab) => t(`data.tab.${tab}`)} panelClass="data-panel" onChoose={onChoose}>{children}</PageTabs>
}
