// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import { useEffect, useMemo, useState } from 'react'
import { sendCommand } from '../adapters/browser/send-command'
import type { ContactId, PracticeCallId } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import { DESK_KINDS } from '../core/desk/item-forms'
import type { DeskItem, DeskItemKind } from '../core/desk/desk-item'
import { agentOf } from '../core/settings/agent-of'
import { pinyinOf, pinyinTerms } from '../core/text/pinyin-terms'
import { DeskPage } from '../ui/desk/desk-page'
import { NotSetUp } from '../ui/desk/not-set-up'
import { ItemFiles } from '../ui/desk/item-files'
import { ItemProblems } from '../ui/desk/item-problems'
import type { NewItem } from '../ui/desk/item-editor'
import { ItemsPage, type OpenedAt } from '../ui/desk/items-page'
import { KeepTyping } from '../ui/forms/keep-typing'
import { callOfContact } from '../core/practice/call-of-contact'
import { useKeptCall } from '../ui/hooks/use-kept-call'
import { useDefinitions } from '../ui/hooks/use-definitions'
import { useEditRefusal } from '../ui/hooks/use-edit-refusal'
import { useItem, useItemLines, useOtherItems } from '../ui/hooks/use-items'
import { useItemFiles } from '../ui/hooks/use-item-files'
import { useNow } from '../ui/hooks/use-now'
import { KeysProvider } from '../ui/keys/keys-provider'
import { Failed } from '../ui/states/failed'

const MINUTE_MS = 60_000

// One for the page's life; it reads only.
const worker = new Worker(new URL('../jobs/items.worker.ts', import.meta.url), { type: 'module' })

/** Everything that can be published, of the line of business in front. `items.html#offer/line.data-pack` opens one, `#practice-call/of/` and a contact's id begins a practice call. */
export default function Items() {
  return <DeskPage noun="items" draw={(settings) => (settings.isSetUp ? <KeysProvider><KeepTyping agent={agentOf(settings)}><ItemsOf settings={settings} /></KeepTyping></KeysProvider> : <NotSetUp noun="items" />)} />
}

function ItemsOf({ settings }: { readonly settings: Settings }) {
  const now = useNow(MINUTE_MS)
  const [place, setPlace] = useState(placeInHash)
  useEffect(() => {
    const follow = () => setPlace(placeInHash())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const { kind, opened, of } = place
  const { line } = settings
  const editRefusal = useEditRefusal(settings)
  const lines = useItemLines(kind, line)
  const others = useOtherItems(line)
  const definitions = useDefinitions(line)
  const item = useItem(kind, opened.is === 'item' ? opened.id : undefined)
  const go = (next: Place) => {
    setPlace(next)
    history.replaceState(undefined, '', next.opened.is === 'item' ? `#${next.kind}/${encodeURIComponent(next.opened.id)}` : `#${next.kind}`)
  }
  const kept = useKeptCall(of)
  // Made once: what is typed over it is kept by what it began with.
  const begun = useMemo((): NewItem | undefined => {
    if (!kept.value || kept.value === 'none' || opened.is !== 'new') return undefined
    return { ...callOfContact(kept.value, { id: `${line}.${opened.id}` as PracticeCallId, line, language: settings.language }), version: 0 }
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [kept.value !== undefined, opened])
  const { files, check, saves, ask, forget } = useItemFiles({ worker, settings, onFile: sendCommand, termsOf })
  if (lines.hasFailed || item.hasFailed) return <Failed />
  return (
    <ItemsPage
      settings={settings} editRefusal={editRefusal} kind={kind} lines={lines.value} opened={begun ? { is: 'new', id: begun.id } : of !== undefined ? { is: 'none' } : opened} begun={begun} cannotBegin={of !== undefined && kept.value === 'none'} found={item.value} codes={definitions.value?.codes ?? []} now={now} newId={() => crypto.randomUUID()} onItems={sendCommand} termsOf={termsOf} savedElsewhere={saves}
      others={others}
      onKind={(next) => {
        forget()
        go({ kind: next, opened: { is: 'none' } })
      }}
      onOpen={(next) => go({ kind, opened: next })}
    >
      <ItemFiles kind={kind} state={files} isReadOnly={editRefusal !== undefined} onExport={(format) => ask({ order: 'export', kind, format })} onImport={(file) => ask({ order: 'read-table', kind, file })} />
      <ItemProblems state={check} onCheck={() => ask({ order: 'check' })} />
    </ItemsPage>
  )
}

/** The dictionary is this page's: the background has no time to load it. */
const termsOf = (item: DeskItem): readonly string[] => (item.kind === 'article' ? pinyinOf(item.title).split(' ') : pinyinTerms(item))

interface Place {
  readonly kind: DeskItemKind
  readonly opened: OpenedAt
  /** A saved contact that a new practice call is made of. */
  readonly of?: ContactId
}

function placeInHash(): Place {
  const [written = '', id = '', contact = ''] = location.hash.slice(1).split('/')
  if (written === 'practice-call' && id === 'of' && contact !== '') return { kind: written, opened: { is: 'new', id: crypto.randomUUID() }, of: decodeURIComponent(contact) as ContactId }
  const kind = DESK_KINDS.find((each) => each === written) ?? 'article'
  return { kind, opened: id === '' ? { is: 'none' } : { is: 'item', id: decodeURIComponent(id) } }
}
