import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { LINE_STATES, stateOf, type ItemLine } from '../../core/desk/item-line'
import type { LineAsk } from '../../core/desk/find-lines'
import { useFoundLines } from '../hooks/use-items'
import { Empty } from '../states/empty'
import { Skeleton } from '../states/skeleton'
import type { DataColumn } from '../table/data-column'
import { DataTable } from '../table/data-table'
import { Label } from '../words/label'
import { useNames } from '../roster/use-names'
import { useWords } from '../words/use-words'

interface ItemsTableProps {
  readonly label: string
  readonly lines: readonly ItemLine[] | undefined
  readonly nameOf: (id: string) => string | undefined
  readonly chosen: ReadonlySet<string>
  readonly isReadOnly: boolean
  readonly now: number
  readonly tools: ReactNode
  readonly onChoose: (chosen: ReadonlySet<string>) => void
  readonly onOpen: (line: ItemLine) => void
}

/** Drawn at first, and by each press of "more": a table of a hundred thousand rows would hold the page for seconds at every change. */
const SHOWN_AT_ONCE = 2000

/** The items of a kind: searched, filtered and sorted over all of them, drawn as far as anybody looks. */
export function ItemsTable({ label, lines, nameOf, chosen, isReadOnly, now, tools, onChoose, onOpen }: ItemsTableProps) {
  const words = useWords()
  const { nameOfAgent } = useNames()
  const { t, labelText, day, dayOf, language, number } = words
  const [text, setText] = useState('')
  const [filter, setFilter] = useState<string>('')
  const [sort, setSort] = useState({ id: 'changed', desc: true })
  const [shown, setShown] = useState(SHOWN_AT_ONCE)
  const today = dayOf(now)
  const nameOfLine = useCallback(({ name }: ItemLine) => (typeof name === 'string' ? name : (labelText(name) ?? '')), [labelText])
  const ask = useMemo((): LineAsk => {
    const collator = new Intl.Collator(language, { numeric: true })
    const textOf = (line: ItemLine) => `${nameOfLine(line)} ${line.short ?? ''} ${line.id} ${line.owner ?? ''} ${(line.parent && nameOf(line.parent)) ?? ''}`.toLocaleLowerCase()
    const values: Readonly<Record<string, (line: ItemLine) => string | number>> = {
      name: nameOfLine, parent: ({ parent }) => (parent && nameOf(parent)) ?? '', owner: ({ owner = '' }) => owner, state: (line) => LINE_STATES.indexOf(stateOf(line, now, today)),
      by: ({ changedBy = '' }) => changedBy, version: ({ version }) => version,
    }
    // Only what it is sorted by: a hundred thousand rows are compared millions of times.
    const value = values[sort.id] ?? (({ changedAt }: ItemLine) => changedAt)
    const compare = (a: ItemLine, b: ItemLine) => {
      const [x, y] = [value(a), value(b)]
      return (sort.desc ? -1 : 1) * (typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y)))
    }
    return { text: text.toLocaleLowerCase(), keeps: (line) => filter === '' || stateOf(line, now, today) === filter, textOf, compare }
    // What expires while the page is open is found at the next change.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text, filter, sort, language, nameOf, nameOfLine, today])
  const { found, isWorking } = useFoundLines(lines, ask)
  useEffect(() => setShown(SHOWN_AT_ONCE), [ask])
  const rows = useMemo(() => (found ?? []).slice(0, shown), [found, shown])
  const columns = useMemo((): readonly DataColumn<ItemLine>[] => {
    const choose = (line: ItemLine, isChosen: boolean) => {
      const next = new Set(chosen)
      if (isChosen) next.add(line.id)
      else next.delete(line.id)
      onChoose(next)
    }
    return [
      ...(isReadOnly ? [] : [{
        id: 'chosen', title: '', width: '36px' as const, value: ({ id }: ItemLine) => (chosen.has(id) ? 1 : 0),
        draw: (line: ItemLine) => <input type="checkbox" aria-label={t('items.choose', { name: nameOfLine(line) })} checked={chosen.has(line.id)} onClick={(event) => event.stopPropagation()} onKeyDown={(event) => event.stopPropagation()} onChange={({ target }) => choose(line, target.checked)} />,
      }]),
      { id: 'name', title: t('items.column.name'), width: 'minmax(160px, 3fr)', value: nameOfLine, draw: ({ name, language: own, short }) => <>{typeof name === 'string' ? <span lang={own}>{name}</span> : <Label of={name} />}{short !== undefined && <span className="faint"> {short}</span>}</> },
      { id: 'parent', title: t('items.column.parent'), width: 'minmax(80px, 1fr)', value: ({ parent }) => (parent && nameOf(parent)) ?? '' },
      { id: 'owner', title: t('items.column.owner'), width: 'minmax(72px, 1fr)', value: ({ owner = '' }) => owner },
      { id: 'state', title: t('items.column.state'), width: '84px', value: (line) => stateOf(line, now, today), draw: (line) => <State state={stateOf(line, now, today)} />, choices: LINE_STATES.map((value) => ({ value, label: t(`items.state.${value}`) })) },
      { id: 'changed', title: t('items.column.changed'), width: '84px', value: ({ changedAt }) => changedAt, draw: ({ changedAt }) => day(changedAt, now) },
      { id: 'by', title: t('items.column.by'), width: '76px', value: ({ changedBy }) => (changedBy && nameOfAgent(changedBy)) ?? '' },
      { id: 'version', title: t('items.column.version'), width: '60px', isNumber: true, value: ({ version }) => version },
    ]
  }, [chosen, isReadOnly, now, today, nameOf, nameOfLine, nameOfAgent, onChoose, t, day])
  if (!lines || !found) return <Skeleton lines={10} />
  return (
    <DataTable
      label={label} items={rows} columns={columns} idOf={({ id }) => id} sortedBy={sort} onOpen={onOpen}
      onSearch={setText} onFilter={(_, value) => setFilter(value)} onSort={(id, desc) => setSort({ id, desc })}
      empty={lines.length === 0 ? <Empty title={t('items.empty')} hint={isReadOnly ? '' : t('items.emptyHint')} /> : <p className="soft">{t('table.nothingFound')}</p>}
      tools={
        <>
          {isWorking && <span className="small faint">{t('items.working')}</span>}
          {found.length > rows.length && <span className="small soft">{t('items.shown', { shown: number(rows.length), all: number(found.length) })} <button type="button" className="link-button" onClick={() => setShown((before) => before + SHOWN_AT_ONCE)}>{t('items.more')}</button></span>}
          {!isReadOnly && found.length > 0 && (chosen.size === 0
            ? <button type="button" className="button is-quiet" onClick={() => onChoose(new Set(found.map(({ id }) => id)))}>{t('items.chooseAll', { count: found.length })}</button>
            : <button type="button" className="button is-quiet" onClick={() => onChoose(new Set())}>{t('items.chooseNone')}</button>)}
          {tools}
        </>
      }
    />
  )
}

function State({ state }: { readonly state: (typeof LINE_STATES)[number] }) {
  const { t } = useWords()
  return <span className={state === 'expired' ? 'is-amber' : state === 'retired' ? 'faint' : ''}>{t(`items.state.${state}`)}</span>
}
