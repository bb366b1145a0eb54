import type { LibraryEnd, LibraryTold } from '../../core/knowledge/library/library-messages'
import { Icon } from '../icons/icon'
import { DropZone } from '../import/drop-zone'
import { FilesButton } from '../import/files-button'
import { useWords } from '../words/use-words'

/** How far an import of knowledge is; absent: none was begun. */
export type ImportState = LibraryTold | undefined

interface LibraryImportProps {
  readonly state: ImportState
  readonly onFiles: (files: readonly File[]) => void
  readonly onAgain: () => void
}

const KINDS = '.json,.csv,.tsv,.txt,.xlsx,.md,.markdown,.zip'
/** Beside articles a folder holds pictures and the like. */
const isMarkdown = ({ name }: File): boolean => /\.(?:md|markdown)$/iu.test(name)

/** Files in, and what came of them: every item that was not taken stands here with the reason. */
export function LibraryImport({ state, onFiles, onAgain }: LibraryImportProps) {
  const { t, number } = useWords()
  return (
    <div className="knowledge-import" data-phase={state?.told ?? 'choosing'}>
      {state?.told !== 'progress' && state?.told !== 'ended' && <ChooseFiles onFiles={onFiles} />}
      {state?.told === 'refused' && <p className="refusal" role="alert"><Icon name="alert" /><span>{t(`knowledge.import.refused.${state.why}`)}</span></p>}
      {state?.told === 'progress' && (
        <div role="status">
          <p>{t('knowledge.import.running', { done: number(state.done), total: number(state.total) })}</p>
          <progress max={Math.max(1, state.total)} value={state.done} aria-label={t('knowledge.tab.import')} />
        </div>
      )}
      {state?.told === 'ended' && (
        <>
          <Ended end={state.end} />
          <div><button type="button" className="button" onClick={onAgain}>{t('knowledge.import.again')}</button></div>
        </>
      )}
    </div>
  )
}

function ChooseFiles({ onFiles }: Pick<LibraryImportProps, 'onFiles'>) {
  const { t } = useWords()
  return (
    <DropZone hint={t('knowledge.import.drop')} onFiles={onFiles}>
      <FilesButton label={t('knowledge.import.choose')} isMain accept={KINDS} isMany onFiles={onFiles} />
      <FilesButton label={t('knowledge.import.folder')} accept="" isFolder onFiles={(files) => onFiles(files.filter(isMarkdown))} />
      <p className="small soft">{t('knowledge.import.kinds')}</p>
    </DropZone>
  )
}

function Ended({ end: { counts, refused, refusedCount, refusedFiles } }: { readonly end: LibraryEnd }) {
  const { t, number } = useWords()
  const shown = { added: number(counts.added), changed: number(counts.changed), unchanged: number(counts.unchanged), definitions: number(counts.definitions) }
  return (
    <>
      <p role="status" className="row is-green"><Icon name="check" /> <span>{t('knowledge.import.done', shown)}</span></p>
      {refusedFiles.map(({ name, why }) => <p key={name} className="refusal"><Icon name="alert" /><span>{name}: {t(`knowledge.import.whyFile.${why}`)}</span></p>)}
      {refusedCount > 0 && (
        <section className="stack">
          <h2 className="is-amber">{t('knowledge.import.refusedTitle', { count: refusedCount })}</h2>
          <div className="markdown-table">
            <table className="refused-items">
              <thead><tr><th scope="col">{t('knowledge.import.place')}</th><th scope="col">{t('knowledge.import.item')}</th><th scope="col">{t('knowledge.import.reason')}</th><th scope="col">{t('knowledge.import.field')}</th></tr></thead>
              <tbody>{refused.map(({ place, name = '', why, field }) => <tr key={`${place}/${field}`}><td>{place}</td><td>{name}</td><td>{t(`knowledge.import.why.${why}`)}</td><td>{field}</td></tr>)}</tbody>
            </table>
          </div>
          {refusedCount > refused.length && <p className="small soft">{t('knowledge.import.more', { count: refused.length })}</p>}
        </section>
      )}
    </>
  )
}
