import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { WrapUpCode } from '../../core/contract/definitions'
import type { EpochMs, LineId } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import { DESK_KINDS, formOf } from '../../core/desk/item-forms'
import type { ItemForm } from '../../core/desk/field'
import type { ItemLine, OtherItems } from '../../core/desk/item-line'
import type { DeskItem, DeskItemKind } from '../../core/desk/desk-item'
import type { EditRefusal } from '../../core/settings/edit-right'
import type { KeptVersion } from '../hooks/use-items'
import { useReply } from '../hooks/use-reply'
import { useUndo, type OnItems, type Undoable } from '../hooks/use-undo'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { Skeleton } from '../states/skeleton'
import { useWords } from '../words/use-words'
import { BulkBar } from './bulk-bar'
import { ItemEditor, type NewItem } from './item-editor'
import type { FindItems } from './field-parts'
import { ItemsTable } from './items-table'
import { ReadOnlyNote } from './read-only-note'
import './items.css'

export interface ItemsPageProps {
  readonly settings: Settings
  /** Why it is only looked at. */
  readonly editRefusal?: EditRefusal | undefined
  readonly kind: DeskItemKind
  /** Absent: being read. */
  readonly lines: readonly ItemLine[] | undefined
  readonly opened: OpenedAt
  /** A new one that does not begin empty: made of a saved contact. */
  readonly begun?: NewItem | undefined
  /** It was asked for, and nothing can be made of that contact. */
  readonly cannotBegin?: boolean
  readonly found: { readonly item: DeskItem | undefined; readonly versions: readonly KeptVersion[] } | undefined
  /** For names of what an item refers to. */
  readonly others: OtherItems
  readonly codes: readonly WrapUpCode[]
  readonly now: EpochMs
  readonly newId: () => string
  readonly onKind: (kind: DeskItemKind) => void
  readonly onOpen: (opened: OpenedAt) => void
  readonly onItems: OnItems
  readonly termsOf: (item: DeskItem) => readonly string[]
  /** What a file brought: it is undone like a save. */
  readonly savedElsewhere?: Undoable | undefined
  /** Files and the check before publishing. */
  readonly children?: ReactNode
}

/** None, a new one, or the id of one. */
export type OpenedAt = { readonly is: 'none' } | { readonly is: 'new'; readonly id: string } | { readonly is: 'item'; readonly id: string }

/** Everything that can be published: a table for each kind, and beside it the editor of one. An agent's desk looks only. */
export function ItemsPage({ settings, editRefusal, kind, lines, opened, begun: made, cannotBegin = false, found, others, codes, now, newId, onKind, onOpen, onItems, termsOf, savedElsewhere, children }: ItemsPageProps) {
  const { t, labelText } = useWords()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(NONE)
  const [told, setTold] = useState<number>()
  const { isBusy, why, run } = useReply()
  const { last, note, undo } = useUndo(onItems)
  useEffect(() => {
    if (savedElsewhere) note(savedElsewhere)
  }, [savedElsewhere, note])
  const isReadOnly = editRefusal !== undefined
  const form = formOf(kind)
  const nameOfLine = useCallback(({ name }: ItemLine) => (typeof name === 'string' ? name : (labelText(name) ?? '')), [labelText])
  const names = useMemo(() => new Map(Object.values(others).flat().map((line) => [line.id, nameOfLine(line)])), [others, nameOfLine])
  const nameOf = useCallback((id: string) => names.get(id) ?? id, [names])
  const findItems = useCallback<FindItems>((of) => (others[of] ?? []).filter(({ retiredAt }) => retiredAt === undefined).map((line) => ({ id: line.id, name: nameOfLine(line), short: line.short })), [others, nameOfLine])
  const versionsNow = new Map(lines?.map(({ id, version }) => [id, version]))
  const nameOfItem = (item: DeskItem) => (item.kind === 'article' ? item.title : (labelText(item.labels) ?? ''))
  const order = (make: () => ReturnType<OnItems>, what: { readonly is: 'saved' | 'restored'; readonly name: string }) => run(async () => {
    const reply = await make()
    if (reply.ok) note({ what, kind, saved: reply.value.saved })
    return reply
  })
  if (made) begun.set(`${kind} ${made.id}`, made)
  const item = opened.is === 'new' ? newItem(form, opened.id, settings) : opened.is === 'item' ? (found ? found.item : begun.get(`${kind} ${opened.id}`)) : undefined
  const name = found?.item ? nameOfItem(found.item) : ''
  const undoLast = () => run(async () => {
    setTold(undefined)
    const reply = await undo((id) => versionsNow.get(id))
    if (reply.ok) setTold(reply.value.changed)
    return reply
  })
  return (
    <main className="items-page">
      <header className="row is-spread">
        <h1>{t('items.title')}</h1>
        {last && !isReadOnly && <button type="button" className="button is-quiet" disabled={isBusy} onClick={() => void undoLast()}>{t('items.undo.last', { what: last.what.is === 'many' ? t('items.undo.many', { count: last.what.count }) : t(`items.undo.${last.what.is}`, { name: last.what.name }) })}</button>}
        {told !== undefined && <span className="small is-green" role="status">{told === 0 ? t('items.undo.done') : t('items.undo.changed', { count: told })}</span>}
      </header>
      {made && opened.is === 'new' && opened.id === made.id && <p className="is-amber" role="status">{t('practice.fromContactHint')}</p>}
      {cannotBegin && <p className="is-amber" role="status">{t('practice.fromContactNone')}</p>}
      {editRefusal && <ReadOnlyNote why={editRefusal} />}
      <nav className="items-kinds" aria-label={t('items.kinds')}>
        {DESK_KINDS.map((each) => (
          <button key={each} type="button" aria-current={each === kind ? 'page' : undefined} onClick={() => { setChosen(NONE); onKind(each) }}>{labelText(formOf(each).label)}</button>
        ))}
      </nav>
      <div className={`items-beside ${opened.is === 'none' ? '' : 'has-item'}`}>
        <div className="items-list">
          {chosen.size > 0 && !isReadOnly && <BulkBar key={`bulk ${kind}`} form={form} kind={kind} chosen={chosen} findItems={findItems} onItems={onItems} onDone={note} />}
          <ItemsTable
            key={`table ${kind}`} label={labelText(form.label) ?? ''} lines={lines} nameOf={nameOf} chosen={chosen} isReadOnly={isReadOnly} now={now} onChoose={setChosen} onOpen={({ id }) => onOpen({ is: 'item', id })}
            tools={!isReadOnly && <button type="button" className="button is-main" onClick={() => onOpen({ is: 'new', id: `${kind === 'line' ? '' : `${settings.line}.`}${newId()}` })}><Icon name="plus" /> {t('items.add')}</button>}
          />
          {opened.is === 'none' && <Refusal why={why} />}
          {children}
        </div>
        {opened.is !== 'none' && !item && (found ? <aside className="item-editor"><p className="soft">{t('items.editor.gone')}</p><div><button type="button" className="button" onClick={() => onOpen({ is: 'none' })}>{t('action.close')}</button></div></aside> : <aside className="item-editor"><Skeleton lines={8} /></aside>)}
        {item && (
          <ItemEditor
            key={`${kind} ${opened.is === 'none' ? '' : opened.id}`} form={form} item={item} versions={found?.versions ?? NO_VERSIONS} isReadOnly={isReadOnly} isBusy={isBusy} why={why} around={{ codes, now, findItems }} findItems={findItems}
            onSave={async (next, base) => {
              const isSaved = await order(() => onItems('item/save', { item: next, base, terms: termsOf(next) }), { is: 'saved', name: nameOfItem(next) })
              if (isSaved && opened.is === 'new') onOpen({ is: 'item', id: next.id })
              return isSaved
            }}
            onRetire={(isRetired) => void order(() => onItems('item/change-many', { kind, ids: [item.id], change: { isRetired } }), { is: 'saved', name })}
            onRestore={(version) => void order(() => onItems('item/restore', { kind, items: [{ id: item.id, version }] }), { is: 'restored', name })}
            onClose={() => onOpen({ is: 'none' })}
          />
        )}
      </div>
    </main>
  )
}

const NONE: ReadonlySet<string> = new Set()
const NO_VERSIONS: readonly KeptVersion[] = []

const begun = new Map<string, NewItem>()

/** The same one each time it is drawn: what is typed is kept by what it began with. */
function newItem({ kind, empty }: ItemForm, id: string, { line, language }: Settings): NewItem {
  const key = `${kind} ${id}`
  const known = begun.get(key)
  if (known) return known
  const inLanguage = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ('language' in fields ? { ...fields, language } : fields)
  const page = empty.page as Readonly<Record<string, unknown>> | undefined
  const made: NewItem = { ...inLanguage(empty), ...(page && { page: inLanguage(page) }), kind, id, version: 0, ...(kind !== 'line' && { line: line satisfies LineId }) }
  begun.set(key, made)
  return made
}
