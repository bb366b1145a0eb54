import { useState } from 'react'
import type { PageOrigin } from '../../../core/contract/ids'
import { LARGEST_PROFILE_FILE_BYTES, readProfileFile, writeProfileFile, type ProfileFile } from '../../../core/settings/profile-file'
import type { SiteProfile } from '../../../core/contract/settings'
import { siteName } from '../../format/site-name'
import { downloadFile } from '../../files/download-file'
import type { Reply } from '../../hooks/reply'
import { Icon } from '../../icons/icon'
import { FileButton } from '../../import/file-button'
import { useWords } from '../../words/use-words'

interface ProfileFileToolsProps {
  readonly origin: PageOrigin
  readonly profile: SiteProfile
  /** Replaces the whole profile. */
  readonly onImport: (file: ProfileFile) => Promise<Reply>
}

/** A whole profile as a file, out and in. A file that is not right changes nothing, and says where it is wrong. */
export function ProfileFileTools({ origin, profile, onImport }: ProfileFileToolsProps) {
  const { t } = useWords()
  const [told, setTold] = useState<{ readonly isWrong: boolean; readonly text: string }>()
  const take = async (file: File) => setTold(await taken(file))
  const taken = async (file: File) => {
    if (file.size > LARGEST_PROFILE_FILE_BYTES) return wrong(t('site.file.problem.too-big'))
    const read = readProfileFile(await file.text())
    if (!read.ok) {
      const { problem } = read
      return wrong(problem?.kind === 'malformed' ? t('site.file.problem.malformed', { field: problem.field }) : t(`site.file.problem.${problem?.kind ?? 'not-a-profile'}`))
    }
    const reply = await onImport(read.value)
    if (!reply.ok) return wrong(t('site.file.problem.refused'))
    const from = read.value.origin
    const isOther = from !== undefined && from !== origin
    return { isWrong: false, text: [t('site.file.done', { file: file.name }), ...(isOther ? [t('site.file.otherSite', { site: siteName(from), here: siteName(origin) })] : [])].join(' ') }
  }
  return (
    <section className="profile-part">
      <p className="soft">{t('site.file.hint')}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => downloadFile(new Blob([writeProfileFile(origin, profile)], { type: 'application/json' }), `callside-${new URL(origin).hostname}.json`)}><Icon name="download" /> {t('site.file.export')}</button>
        <FileButton label={t('site.file.import')} accept=".json,application/json" onFile={(file) => void take(file)} />
      </div>
      {told?.isWrong && <p className="refusal" role="alert"><Icon name="alert" /><span>{told.text}</span></p>}
      {told && !told.isWrong && <p className="is-green" role="status"><Icon name="check" /> {told.text}</p>}
    </section>
  )
}

const wrong = (text: string) => ({ isWrong: true, text })
