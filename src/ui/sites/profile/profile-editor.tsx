import { useState, type ReactNode } from 'react'
import type { PageOrigin } from '../../../core/contract/ids'
import type { AddressTry, DomTry } from '../../../core/contract/replies'
import type { DomProfile, GivenPart, ProfilePart, PublishedState, SiteProfile, UrlPopPattern } from '../../../core/contract/settings'
import type { ProfileFile } from '../../../core/settings/profile-file'
import { USUAL_HEADER_MAP } from '../../../core/calls/facts-of-headers'
import type { OnCommand } from '../../hooks/reply'
import { Icon } from '../../icons/icon'
import { useWords } from '../../words/use-words'
import type { OfferedLine } from '../../shift/line-choice'
import { SiteLine } from '../site-line'
import { DomProfileForm } from './dom-profile-form'
import { HeaderMapForm } from './header-map-form'
import { PublishedPart } from './published-part'
import { TranscriptForm } from './transcript-form'
import { ProfileFileTools } from './profile-file-tools'
import { UrlPopForm, type UsualNames } from './url-pop-form'

export interface ProfileEditorProps {
  readonly origin: PageOrigin
  readonly profile: SiteProfile
  /** Parts that a policy names: shown, and not changed. */
  readonly decided: readonly GivenPart[]
  /** What packs say of it, and what of it holds. */
  readonly published: PublishedState | undefined
  /** Of which calls seen here may be; asked only where there are several. */
  readonly lines: readonly OfferedLine[]
  readonly usualNames: UsualNames
  readonly onCommand: OnCommand
  readonly onTryAddress: (address: string, urlPop: UrlPopPattern | undefined) => Promise<AddressTry | 'nothing' | undefined>
  readonly onTryPage: (origin: PageOrigin, domProfile: DomProfile) => Promise<readonly DomTry[] | undefined>
}

/** What a site's calls look like: four parts, each saved by itself, and the whole as a file. */
export function ProfileEditor({ origin, profile, decided, published, lines, usualNames, onCommand, onTryAddress, onTryPage }: ProfileEditorProps) {
  const { t } = useWords()
  const { headerMap, urlPop, domProfile, transcript } = profile
  // A file takes the place of all that was typed.
  const [imports, setImports] = useState(0)
  const importFile = async ({ headerMap: rows, urlPop: url, domProfile: dom, transcript: said }: ProfileFile) => {
    const reply = await onCommand('site/change-profile', {
      origin, headerMap: rows, ...(url && { urlPop: url }), ...(dom && { domProfile: dom }), ...(said && { transcript: said }),
      forget: [...(url ? [] : (['urlPop'] as const)), ...(dom ? [] : (['domProfile'] as const)), ...(said ? [] : (['transcript'] as const))],
    })
    if (reply.ok) setImports((count) => count + 1)
    return reply
  }
  const part = (name: ProfilePart, title: string, form: ReactNode) => (
    <details className="profile-section" open={name === 'headerMap' || profile[name] !== undefined}>
      <summary><h3>{title}</h3>{decided.includes(name) && <span className="soft small"><Icon name="lock" /> {t('site.profile.decided')}</span>}</summary>
      {published && !decided.includes(name) && <PublishedPart part={name} published={published} onUse={(isPublished) => onCommand('site/use-published', { origin, part: name, isPublished })} />}
      {decided.includes(name) ? <fieldset disabled>{form}</fieldset> : form}
    </details>
  )
  return (
    <div className="profile">
      {lines.length > 1 && <SiteLine line={profile.line} lines={lines} isDecided={decided.includes('line')} onLine={(line) => onCommand('site/change-profile', { origin, ...(line === undefined ? { forget: ['line'] } : { line }) })} />}
      <div className="profile" key={imports}>
      {part('headerMap', t('site.headers.title'), (
        <HeaderMapForm headerMap={headerMap} usual={Object.keys(USUAL_HEADER_MAP)} onSave={(rows) => onCommand('site/change-profile', { origin, headerMap: rows })} />
      ))}
      {part('urlPop', t('site.link.title'), (
        <UrlPopForm
          urlPop={urlPop} usual={usualNames} onTry={onTryAddress}
          onSave={(next) => onCommand('site/change-profile', { origin, ...(next ? { urlPop: next } : { forget: ['urlPop'] }) })}
        />
      ))}
      {part('domProfile', t('site.page.title'), (
        <DomProfileForm
          domProfile={domProfile} onTry={(next) => onTryPage(origin, next)}
          onSave={(next) => onCommand('site/change-profile', { origin, ...(next ? { domProfile: next } : { forget: ['domProfile'] }) })}
        />
      ))}
      {part('transcript', t('site.said.title'), (
        <TranscriptForm transcript={transcript} onSave={(next) => onCommand('site/change-profile', { origin, ...(next ? { transcript: next } : { forget: ['transcript'] }) })} />
      ))}
      </div>
      <details className="profile-section">
        <summary><h3>{t('site.file.title')}</h3></summary>
        <ProfileFileTools origin={origin} profile={profile} onImport={importFile} />
      </details>
    </div>
  )
}
