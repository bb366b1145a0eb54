import { EXPORT_FORMATS, type ExportFormat, type ItemsTold, type RefusedRow } from '../../core/desk/item-files'
import type { ItemKind } from '../../core/packs/item'
import { FilesButton } from '../import/files-button'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

/** How far a file is. */
export type FilesState =
  | { readonly is: 'running'; readonly done: number }
  | { readonly is: 'exported'; readonly count: number; readonly incidents: number }
  | { readonly is: 'imported'; readonly saved: number; readonly unchanged: number; readonly refused: readonly RefusedRow[]; readonly others: number }
  | { readonly is: 'refused'; readonly why: Extract<ItemsTold, { readonly told: 'refused' }>['why'] }
  | undefined

interface ItemFilesProps {
  readonly kind: ItemKind
  readonly state: FilesState
  readonly isReadOnly: boolean
  readonly onExport: (format: ExportFormat) => void
  readonly onImport: (file: File) => void
}

const MOST_LISTED = 50
const TABLES = '.csv,.tsv,.txt,.xlsx'

/** All of a kind as a file, and a table of it back. */
export function ItemFiles({ kind, state, isReadOnly, onExport, onImport }: ItemFilesProps) {
  const { t, number } = useWords()
  const offered = EXPORT_FORMATS.filter((format) => format !== 'markdown' || kind === 'article')
  const isRunning = state?.is === 'running'
  return (
    <details className="items-extra" open={state !== undefined || undefined}>
      <summary>{t('items.files.title')}</summary>
      <div className="stack">
        <p className="small soft">{t(kind === 'notice' ? 'items.files.noticeHint' : 'items.files.hint')}</p>
        <div className="row item-files">
          <span className="soft">{t('items.files.export')}</span>
          {offered.map((format) => <button key={format} type="button" className="button" disabled={isRunning} onClick={() => onExport(format)}>{t(`items.files.format.${format}`)}</button>)}
          {!isReadOnly && <FilesButton label={t('items.files.import')} accept={kind === 'article' ? `${TABLES},.json,.md,.markdown,.zip` : `${TABLES},.json`} onFiles={([file]) => file && onImport(file)} />}
        </div>
        {state?.is === 'running' && <p className="small soft" role="status">{t('items.files.running', { done: number(state.done) })}</p>}
        {state?.is === 'exported' && <p className="small is-green" role="status"><Icon name="check" /> {t('items.files.exported', { count: state.count })}{state.incidents > 0 && ` · ${t('items.files.incidents', { incidents: number(state.incidents) })}`}</p>}
        {state?.is === 'refused' && <p className="refusal" role="alert"><Icon name="alert" /><span>{t(`items.files.why.${state.why}`)}</span></p>}
        {state?.is === 'imported' && (
          <>
            <p className="small is-green" role="status"><Icon name="check" /> {t('items.files.done', { saved: number(state.saved), unchanged: number(state.unchanged) })}</p>
            {state.others > 0 && <p className="small soft">{t('items.files.others', { items: number(state.others) })} <a href="knowledge.html#import">{t('items.files.toImport')}</a></p>}
            {state.refused.length > 0 && <p className="small is-amber">{t('items.files.refused', { count: state.refused.length })}</p>}
            <ul className="item-problems small">
              {state.refused.slice(0, MOST_LISTED).map((each) => <RefusedLine key={'row' in each ? each.row : `${each.place} ${each.field}`} refused={each} />)}
            </ul>
          </>
        )}
      </div>
    </details>
  )
}

function RefusedLine({ refused }: { readonly refused: RefusedRow }) {
  const { t } = useWords()
  if (!('row' in refused)) return <li><span>{refused.place}</span><span>{[refused.name, refused.field, t(`knowledge.import.why.${refused.why}`)].filter(Boolean).join(' · ')}</span></li>
  const [first] = refused.mistakes
  return <li><span>{t('items.files.row', { row: refused.row })}</span><span>{first && `${first.path} ${t(`items.mistake.${first.why}`, { most: first.most ?? '' })}`}</span></li>
}
