import { useState } from 'react'
import { startOfDay } from '../../core/contacts/day'
import type { AgentId, EpochMs, FactId, LineId, TeamId } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import { BOARD_GROUPS, type BoardGroup } from '../../core/metrics/board-figures'
import { agentShown } from '../../core/settings/agent-shown'
import { mayEdit } from '../../core/settings/role-of'
import { USUAL_WATCH } from '../../core/surges/find-surges'
import { AlertList } from '../alerts/alert-list'
import { useBoard } from '../hooks/use-board'
import { useBoardFile } from '../hooks/use-board-file'
import { useCommand } from '../hooks/use-command'
import { useContactsBehind } from '../hooks/use-contacts-behind'
import { useEditRefusal } from '../hooks/use-edit-refusal'
import { useLines } from '../hooks/use-lines'
import type { MakeWorkbook } from '../files/ask-workbook'
import { Icon } from '../icons/icon'
import { useNames } from '../roster/use-names'
import { Refusal } from '../states/refusal'
import { ContactsBehind } from '../surges/contacts-behind'
import { SurgeList } from '../surges/surge-list'
import { SurgeWatchForm } from '../surges/surge-watch-form'
import { useWords } from '../words/use-words'
import { BoardView } from './board-view'
import { UnreadNotices } from './unread-notices'

const PERIODS = ['today', 'yesterday', 'week', 'month'] as const
type Period = (typeof PERIODS)[number]
const DAYS: Readonly<Record<Period, number>> = { today: 1, yesterday: 1, week: 7, month: 30 }
const DAY_MS = 86_400_000
const HALF_DAY_MS = DAY_MS / 2

/** The board of a lead: figures of a line and a time, and the alerts of that line. */
export function BoardPage({ settings, now, makeWorkbook }: { readonly settings: Settings; readonly now: EpochMs; readonly makeWorkbook: MakeWorkbook }) {
  const words = useWords()
  const { t, labelText, number, dayOf } = words
  const [line, setLine] = useState<LineId | ''>(settings.line)
  const [period, setPeriod] = useState<Period>('today')
  const [group, setGroup] = useState<BoardGroup>('hour')
  const allLines = useLines().value ?? []
  const { from, until } = spanOf(period, now, settings.timeZone)
  const shown = useBoard({ lines: line === '' ? allLines.map(({ id }) => id) : [line], from, until, timeZone: settings.timeZone, now })
  const file = useBoardFile(makeWorkbook)
  const onCommand = useCommand()
  const editRefusal = useEditRefusal(settings)
  const [opened, setOpened] = useState<FactId>()
  const behind = useContactsBehind(shown.value?.surges.find(({ id }) => id === opened)?.contacts, settings)
  const { nameOfAgent, nameOfTeam } = useNames()
  const agentName = (agent: AgentId) => nameOfAgent(agentShown(agent, settings.agent) ?? agent) ?? t('board.nobody')
  const lineOf = (by: BoardGroup, key: string): string => {
    switch (by) {
      case 'hour':
        return t('board.hour', { hour: number(Number(key)) })
      case 'day':
        return new Date(Number(key)).toISOString().slice(0, 10)
      case 'agent':
        return agentName(key as AgentId) // a key of this group is an agent's id
      case 'team':
        return key === '' ? t('board.nobody') : nameOfTeam(key as TeamId) // and of this one a team's
      case 'line': {
        const found = allLines.find(({ id }) => id === key)
        return found ? labelText(found.labels) : key
      }
    }
  }
  return (
    <BoardView
      board={shown.value?.board} hasFailed={shown.hasFailed} group={group} isOneDay={DAYS[period] === 1} lineOf={lineOf} codes={shown.value?.codes ?? []}
      tools={
        <>
          {allLines.length > 1 && (
            // Chosen among those that there are.
            <select className="input" aria-label={t('board.line')} value={line} onChange={({ target: { value } }) => setLine(value as LineId | '')}>
              <option value="">{t('board.allLines')}</option>
              {allLines.map(({ id, labels }) => <option key={id} value={id}>{labelText(labels)}</option>)}
            </select>
          )}
          <select className="input" aria-label={t('board.period')} value={period} onChange={({ target: { value } }) => setPeriod(PERIODS.find((each) => each === value) ?? 'today')}>
            {PERIODS.map((each) => <option key={each} value={each}>{t(`board.${each}`)}</option>)}
          </select>
          <select className="input" aria-label={t('board.group')} value={group} onChange={({ target: { value } }) => setGroup(BOARD_GROUPS.find((each) => each === value) ?? 'hour')}>
            {BOARD_GROUPS.map((each) => <option key={each} value={each}>{t(`board.by.${each}`)}</option>)}
          </select>
          {(['csv', 'xlsx'] as const).map((as) => (
            <button
              key={as} type="button" className="button" disabled={file.isBusy || !shown.value}
              onClick={() => file.export(group, (shown.value?.board.by[group] ?? []).map(({ key, figures }) => ({ key, figures, name: lineOf(group, key) })), dayOf(now), as)}
            ><Icon name="download" /> {t(`board.export.${as}`)}</button>
          ))}
          <Refusal why={file.why} />
        </>
      }
    >
      {shown.value && (
        <SurgeList surges={shown.value.surges} codes={shown.value.codes} now={now} opened={opened} mayStart={editRefusal === undefined} isOff={mayEdit(settings) && settings.surgeWatch?.isOff === true} onOpen={setOpened}>
          <ContactsBehind lines={behind} now={now} agentName={agentName} />
        </SurgeList>
      )}
      {mayEdit(settings) && <SurgeWatchForm watch={settings.surgeWatch ?? USUAL_WATCH} onCommand={onCommand} />}
      {shown.value && <UnreadNotices unread={shown.value.board.unread} now={now} agentName={agentName} teamName={(team) => lineOf('team', team)} />}
      {shown.value && <AlertList alerts={shown.value.alerts} now={now} agentName={agentName} />}
    </BoardView>
  )
}

/** By the days of the contact center: from the first moment of one to the first after the last. */
function spanOf(period: Period, now: EpochMs, timeZone: string): { readonly from: EpochMs; readonly until: EpochMs } {
  const midnight = startOfDay(now, timeZone)
  const dayFrom = (days: number) => startOfDay((midnight + days * DAY_MS + HALF_DAY_MS) as EpochMs, timeZone)
  if (period === 'yesterday') return { from: dayFrom(-1), until: midnight }
  return { from: dayFrom(1 - DAYS[period]), until: dayFrom(1) }
}
