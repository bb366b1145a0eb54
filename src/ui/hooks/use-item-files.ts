import { useEffect, useState } from 'react'
import type { Settings } from '../../core/contract/settings'
import type { EpochMs } from '../../core/contract/ids'
import type { ItemsOrder, ItemsTold, TableItem } from '../../core/desk/item-files'
import type { DeskItem, DeskItemKind } from '../../core/desk/desk-item'
import type { FilesState } from '../desk/item-files'
import type { ItemProblemsProps } from '../desk/item-problems'
import { downloadFile } from '../files/download-file'
import type { OnItems, Undoable } from './use-undo'

type Wish = { readonly order: 'check' } | { readonly order: 'export'; readonly kind: DeskItemKind; readonly format: Extract<ItemsOrder, { readonly order: 'export' }>['format'] } | { readonly order: 'read-table'; readonly kind: DeskItemKind; readonly file: File }

interface FilesOf {
  readonly worker: Worker
  readonly settings: Settings
  readonly onItems: OnItems
  readonly termsOf: (item: DeskItem) => readonly string[]
}

/** Files in and out, and the check, by a thread of the page; what a table says is saved by command, item after item. */
export function useItemFiles({ worker, settings, onItems, termsOf }: FilesOf) {
  const [files, setFiles] = useState<FilesState>()
  const [check, setCheck] = useState<ItemProblemsProps['state']>()
  const [saves, setSaves] = useState<Undoable>()
  const [running, setRunning] = useState<Wish['order']>()
  useEffect(() => {
    const ending = new AbortController()
    const save = async ({ changed, unchanged, refused, others }: Extract<ItemsTold, { readonly told: 'table' }>) => {
      const saved = await saveAll(changed, onItems, termsOf, (done) => setFiles({ is: 'running', done }))
      const kind = changed[0]?.item.kind
      if (kind) setSaves({ what: { is: 'many', count: saved.length }, kind, saved })
      setFiles(saved.length < changed.length ? { is: 'refused', why: 'failed' } : { is: 'imported', saved: saved.length, unchanged, refused, others })
    }
    const take = (told: ItemsTold) => {
      switch (told.told) {
        case 'progress':
          return running === 'check' ? setCheck({ done: told.done }) : setFiles({ is: 'running', done: told.done })
        case 'exported':
          downloadFile(told.file, told.name)
          return setFiles({ is: 'exported', count: told.count })
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
  }, [worker, running, onItems, termsOf])
  const ask = (wish: Wish) => {
    setRunning(wish.order)
    if (wish.order === 'check') setCheck({ done: 0 })
    else setFiles({ is: 'running', done: 0 })
    worker.postMessage({ ...wish, line: settings.line, language: settings.language, timeZone: settings.timeZone, now: Date.now() as EpochMs })
  }
  return { files, check, saves, ask, forget: () => setFiles(undefined) }
}

async function saveAll(changed: readonly TableItem[], onItems: OnItems, termsOf: FilesOf['termsOf'], tell: (done: number) => void): Promise<Undoable['saved']> {
  const saved: Undoable['saved'][number][] = []
  for (const { item, base } of changed) {
    const reply = await onItems('item/save', { item, base, terms: termsOf(item) })
    if (!reply.ok) break
    saved.push(...reply.value.saved)
    tell(saved.length)
  }
  return saved
}
