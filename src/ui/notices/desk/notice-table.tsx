import { useMemo } from 'react'
import { NOTICE_IMPORTANCES, type Notice } from '../../../core/contract/notices'
import { NOTICE_STATES, noticeState } from '../../../core/notices/notice-state'
import { Empty } from '../../states/empty'
import type { DataColumn } from '../../table/data-column'
import { DataTable } from '../../table/data-table'
import { useWords } from '../../words/use-words'
import { ImportanceMark } from '../importance-mark'

interface NoticeTableProps {
  readonly notices: readonly Notice[]
  readonly now: number
  readonly onOpen: (notice: Notice) => void
}

export function NoticeTable({ notices, now, onOpen }: NoticeTableProps) {
  const { t, when } = useWords()
  const columns = useMemo((): readonly DataColumn<Notice>[] => [
    { id: 'title', title: t('notices.column.title'), width: 'minmax(160px, 3fr)', value: ({ title }) => title, draw: ({ title, language }) => <span lang={language}>{title}</span> },
    { id: 'importance', title: t('notices.column.importance'), width: '104px', value: ({ importance }) => importance, draw: ({ importance }) => <ImportanceMark importance={importance} />, choices: NOTICE_IMPORTANCES.map((value) => ({ value, label: t(`notices.importance.${value}`) })) },
    { id: 'audience', title: t('notices.column.audience'), width: 'minmax(88px, 1fr)', value: ({ audience }) => t(`notices.audience.${audience.kind}`) },
    { id: 'state', title: t('notices.column.state'), width: '96px', value: (notice) => noticeState(notice, now), draw: (notice) => <State notice={notice} now={now} />, choices: NOTICE_STATES.map((value) => ({ value, label: t(`notices.state.${value}`) })) },
    { id: 'from', title: t('notices.column.from'), width: '88px', value: ({ from }) => from, draw: ({ from }) => when(from, now) },
    { id: 'until', title: t('notices.column.until'), width: '88px', value: ({ until = Infinity }) => until, draw: ({ until }) => (until === undefined ? '' : when(until, now)) },
  ], [now, t, when])
  return <DataTable label={t('notices.pageTitle')} items={notices} columns={columns} idOf={({ id }) => id} sortedBy={{ id: 'from', desc: true }} onOpen={onOpen} empty={<Empty title={t('notices.empty')} hint={t('notices.emptyHint')} />} />
}

function State({ notice, now }: { readonly notice: Notice; readonly now: number }) {
  const { t } = useWords()
  if (notice.incident && noticeState(notice, now) === 'live') return <span className={notice.incident.allClear ? 'is-green' : 'is-red'}>{t(notice.incident.allClear ? 'notices.incident.over' : 'notices.incident.running')}</span>
  return <>{t(`notices.state.${noticeState(notice, now)}`)}</>
}
