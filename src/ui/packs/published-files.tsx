import type { PackTold } from '../../core/packs/pack-messages'
import { downloadFile } from '../files/download-file'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

/** What was published, to be handed on: the whole pack, and the step from the version before. */
export function PublishedFiles({ version, files }: Extract<PackTold, { told: 'published' }>) {
  const { t, number } = useWords()
  return (
    <div className="stack" role="status">
      <p className="row is-green"><Icon name="check" /><span>{t('packs.publish.done', { version: number(version) })}</span></p>
      <p className="soft">{t('packs.publish.give')}</p>
      <div className="row">
        {files.map(({ name, file }, at) => (
          <button key={name} type="button" className={at === 0 ? 'button is-main' : 'button'} onClick={() => downloadFile(file, name)}>
            <Icon name="download" />{t(at === 0 ? 'packs.publish.whole' : 'packs.publish.step', { size: number(Math.max(1, Math.round(file.size / 1024))) })}
          </button>
        ))}
      </div>
    </div>
  )
}
