import { useMemo, type ReactNode } from 'react'
import type { Board, BoardGroup } from '../../core/metrics/board-figures'
import type { WrapUpCode } from '../../core/contract/definitions'
import { Empty } from '../states/empty'
import { Failed } from '../states/failed'
import { Skeleton } from '../states/skeleton'
import { DataTable } from '../table/data-table'
import { useWords } from '../words/use-words'
import { BarChart } from './bar-chart'
import './board.css'
import { figureColumns, type FigureLine } from './figure-columns'
import { FigureTiles } from './figure-tiles'
import { ReasonsTable } from './reasons-table'

interface BoardViewProps {
  /** Absent: being read. */
  readonly board: Board | undefined
  readonly hasFailed: boolean
  readonly group: BoardGroup
  /** One day is drawn by its hours, more by their days. */
  readonly isOneDay: boolean
  readonly lineOf: (group: BoardGroup, key: string) => string
  readonly codes: readonly Pick<WrapUpCode, 'id' | 'labels'>[]
  readonly tools: ReactNode
  /** What else a lead looks at: surges, alerts. */
  readonly children?: ReactNode
}

/** What was done, in numbers and a shape: the figures, when, what about, and by whom. */
export function BoardView({ board, hasFailed, group, isOneDay, lineOf, codes, tools, children }: BoardViewProps) {
  const words = useWords()
  const { t, number } = words
  const columns = useMemo(() => figureColumns(group, words), [group, words])
  const linesOf = (by: BoardGroup): readonly FigureLine[] => (board?.by[by] ?? []).map(({ key, figures }) => ({ key, figures, name: lineOf(by, key) }))
  const drawn = isOneDay ? 'hour' : 'day'
  return (
    <div className="board">
      <div className="board-tools">{tools}</div>
      {hasFailed ? <Failed /> : !board ? <Skeleton lines={8} /> : (
        <>
          {board.counting && (
            <p className="board-counting" role="status">
              <progress max={Math.max(1, board.counting.of)} value={board.counting.done} aria-hidden="true" />
              {t('board.counting', { done: number(board.counting.done), of: number(board.counting.of) })}
            </p>
          )}
          <FigureTiles board={board} />
          {board.all.counts.contacts === 0 ? <Empty title={t('board.empty')} hint={t('board.emptyHint')} /> : (
            <div className="board-looks">
              <BarChart title={t(`board.chart.${drawn}`)} hint={t('board.chart.hint')} bars={linesOf(drawn).map(({ name, figures }) => ({ label: name, value: figures.counts.contacts }))} />
              <ReasonsTable reasons={board.reasons} codes={codes} />
            </div>
          )}
          {board.all.counts.contacts > 0 && (
            <div className="board-table">
              <DataTable label={t(`board.by.${group}`)} items={linesOf(group)} columns={columns} idOf={({ key }) => key} sortedBy={{ id: 'key', desc: false }} empty={<Empty title={t('board.empty')} hint={t('board.emptyHint')} />} />
            </div>
          )}
        </>
      )}
      {children}
    </div>
  )
}
