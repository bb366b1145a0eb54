import { useEffect, useState } from 'react'
import type { Settings } from '../../core/contract/settings'
import type { EpochMs } from '../../core/contract/ids'
import type { ItemsOrder, ItemsTold, TableItem } from '../../core/desk/item-files'
import type { DeskItem } from '../../core/desk/desk-item'
import type { MessageBody } from '../../core/contract/messages'
import type { ReplyOf } from '../../core/contract/replies'
import type { ItemKind } from '../../core/packs/item'
import type { FilesState } from '../desk/item-files'
import type { ItemProblemsProps } from '../desk/item-problems'
import { downloadFile } from '../files/download-file'
import type { Undoable } from './use-undo'

type Wish = { readonly order: 'check' } | { readonly order: 'export'; readonly kind: ItemKind; readonly format: Extract<ItemsOrder, { readonly order: 'export' }>['format'] } | { readonly order: 'read-table'; readonly kind: ItemKind; readonly file: File }

/** What saves an item that a file brought: a notice has an order of its own. */
type OnFile = <N extends 'item/save' | 'notice/save-row'>(name: N, body: MessageBody<N>) => Promise<ReplyOf<N>>

interface FilesOf {
  readonly worker: Worker
  readonly settings: Settings
  readonly onFile: OnFile
  /** Of items that are found by typing; a notice is none. */
  readonly termsOf?: (item: DeskItem) => readonly string[]
}

/** Files in and out, and the check, by a thread of the page; what a table says is saved by command, item after item. */
export function useItemFiles({ worker, settings, onFile, termsOf = NO_TERMS }: FilesOf) {
  const [files, setFiles] = useState<FilesState>()
  const [check, setCheck] = useState<ItemProblemsProps['state']>()
  const [saves, setSaves] = useState<Undoable>()
  const [running, setRunning] = useState<Wish['order']>()
  useEffect(() => {
    const ending = new AbortController()
    const save = async ({ changed, unchanged, refused, others }: Extract<ItemsTold, { readonly told: 'table' }>) => {
      const saved = await saveAll(changed, onFile, termsOf, (done) => setFiles({ is: 'running', done }))
      const kind = changed[0]?.item.kind
      if (kind && kind !== 'notice') setSaves({ what: { is: 'many', count: saved.length }, kind, saved })
      setFiles(saved.length < changed.length ? { is: 'refused', why: 'failed' } : { is: 'imported', saved: saved.length, unchanged, refused, others })
    }
    const take = (told: ItemsTold) => {
      switch (told.told) {
        case 'progress':
          return running === 'check' ? setCheck({ done: told.done }) : setFiles({ is: 'running', done: told.done })
        case 'exported':
          downloadFile(told.file, told.name)
          return setFiles({ is: 'exported', count: told.count, incidents: told.incidents })
        case 'table':
          return void save(told).catch(() => setFiles({ is: 'refused', why: 'failed' }))
        case 'checked':
          return setCheck({ problems: told.problems, count: told.count })
        case 'refused':
          if (running === 'check') setCheck(undefined)
          return setFiles({ is: 'refused', why: told.why })
      }
    }
    worker.addEventListener('message', ({ data }: MessageEvent<ItemsTold>) => take(data), { signal: ending.signal })
    worker.addEventListener('error', () => take({ told: 'refused', why: 'failed' }), { signal: ending.signal })
    return () => ending.abort()
  }, [worker, running, onFile, termsOf])
  const ask = (wish: Wish) => {
    setRunning(wish.order)
    if (wish.order === 'check') setCheck({ done: 0 })
    else setFiles({ is: 'running', done: 0 })
    worker.postMessage({ ...wish, line: settings.line, language: settings.language, timeZone: settings.timeZone, now: Date.now() as EpochMs })
  }
  return { files, check, saves, ask, forget: () => setFiles(undefined) }
}

const NO_TERMS = (): readonly string[] => []

async function saveAll(changed: readonly TableItem[], onFile: OnFile, termsOf: (item: DeskItem) => readonly string[], tell: (done: number) => void): Promise<Undoable['saved']> {
  const saved: Undoable['saved'][number][] = []
  for (const { item, base } of changed) {
    const reply = item.kind === 'notice' ? await onFile('notice/save-row', { item, base }) : await onFile('item/save', { item, base, terms: termsOf(item) })
    if (!reply.ok) break
    saved.push(...reply.value.saved)
    tell(saved.length)
  }
  return saved
}
