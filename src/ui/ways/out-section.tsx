import type { ReactNode } from 'react'
import { WAYS_OUT } from '../../core/contract/ways'
import type { Settings } from '../../core/contract/settings'
import { wayLight } from '../../core/team/way-light'
import type { WayRow } from '../../core/team/way-rows'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { FolderLine, type FolderSeen } from './folder-line'
import { WayChoice } from './way-choice'
import { WayLightLine } from './way-light-line'
import './ways.css'

export interface OutSectionProps {
  readonly settings: Settings
  readonly row: WayRow | undefined
  /** Files that wait to be written; the names of those that somebody else wrote since, and of those that the place does not take. */
  readonly waiting: number
  readonly changedElsewhere: readonly string[]
  readonly notTaken: readonly string[]
  readonly folder: FolderSeen
  readonly isHostMissing: boolean
  readonly address: ReactNode
  readonly now: number
  readonly onCommand: OnCommand
}

/** Where packs and records go: a folder or an address, what still waits, and how it stands. */
export function OutSection({ settings, row, waiting, changedElsewhere, notTaken, folder, isHostMissing, address, now, onCommand }: OutSectionProps) {
  const { t } = useWords()
  const { isBusy, why, run } = useReply()
  const { ways, decided } = settings
  const light = wayLight({
    chosen: ways.to, row, isSet: ways.to === 'folder' ? folder.name !== undefined : ways.uploadAddress !== '', needsClick: ways.to === 'folder' ? folder.needsClick : isHostMissing,
  })
  const choices = Object.fromEntries(WAYS_OUT.map((each) => [each, t(`ways.out.choices.${each}`)])) as Record<(typeof WAYS_OUT)[number], string>
  return (
    <section className="settings-section" aria-labelledby="ways-out">
      <h2 id="ways-out">{t('ways.out.title')}</h2>
      <p className="soft">{t('ways.out.hint')}</p>
      {light.kind === 'not-yet' && waiting === 0 ? null : <WayLightLine light={light} now={now} way="out" />}
      {waiting > 0 && <p><Icon name="clock" /> {t('ways.waiting', { count: waiting })}</p>}
      {notTaken.length > 0 && <p className="is-amber"><Icon name="alert" /> {t('ways.trouble.not-taken')} <span className="way-name">{notTaken[0]}</span></p>}
      {changedElsewhere.map((name) => (
        <div key={name} className="stack sunken">
          <p className="is-amber"><Icon name="alert" /> {t('ways.changedElsewhere')} <span className="way-name">{name}</span></p>
          <div className="row">
            <button type="button" className="button is-main" disabled={isBusy} onClick={() => void run(() => onCommand('ways/take-theirs', { name }))}>{t('ways.takeTheirs')}</button>
            <span className="soft small">{t('ways.thenPublish')}</span>
          </div>
        </div>
      ))}
      <WayChoice
        label={t('ways.out.choose')} choices={choices} chosen={ways.to} isDecided={decided.ways?.includes('to') ?? false}
        onChoose={(to) => void run(() => onCommand('ways/choose', { from: ways.from, to, askEveryMinutes: ways.askEveryMinutes, jitterMinutes: ways.jitterMinutes }))}
      />
      {ways.to === 'folder' && <FolderLine {...folder} />}
      {ways.to === 'upload' && address}
      <Refusal why={why} />
      {waiting > 0 && <div className="row"><button type="button" className="button" disabled={isBusy} onClick={() => void run(() => onCommand('ways/ask-now', {}))}>{t('ways.writeNow')}</button></div>}
    </section>
  )
}
