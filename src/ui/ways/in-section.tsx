import type { ReactNode } from 'react'
import { WAYS_IN } from '../../core/contract/ways'
import type { Settings } from '../../core/contract/settings'
import { wayLight } from '../../core/team/way-light'
import type { WayRow } from '../../core/team/way-rows'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { FolderLine, type FolderSeen } from './folder-line'
import { OftenForm } from './often-form'
import { WayChoice } from './way-choice'
import { WayLightLine } from './way-light-line'
import './ways.css'

export interface InSectionProps {
  readonly settings: Settings
  readonly row: WayRow | undefined
  readonly folder: FolderSeen
  /** The browser does not allow the address yet. */
  readonly isHostMissing: boolean
  /** The address with its form; in the build without egress why there is none. */
  readonly address: ReactNode
  readonly now: number
  readonly onCommand: OnCommand
}

/** Where packs come from: a folder or an address, how often it is looked, and how it stands. */
export function InSection({ settings, row, folder, isHostMissing, address, now, onCommand }: InSectionProps) {
  const { t } = useWords()
  const { isBusy, why, run } = useReply()
  const { ways, decided } = settings
  const isSet = ways.from === 'folder' ? folder.name !== undefined : ways.from === 'address' && ways.address !== ''
  const light = wayLight({
    chosen: ways.from, row, isSet, needsClick: ways.from === 'folder' ? folder.needsClick : isHostMissing,
  })
  const choices = Object.fromEntries(WAYS_IN.map((each) => [each, t(`ways.in.choices.${each}`)])) as Record<(typeof WAYS_IN)[number], string>
  return (
    <section className="settings-section" aria-labelledby="ways-in">
      <h2 id="ways-in">{t('ways.in.title')}</h2>
      <p className="soft">{t('ways.in.hint')}</p>
      <WayLightLine light={light} now={now} />
      {isSet && light.kind !== 'needs-click' && <div className="row"><button type="button" className="button" disabled={isBusy} onClick={() => void run(() => onCommand('ways/ask-now', {}))}>{t('ways.now')}</button></div>}
      <WayChoice
        label={t('ways.in.choose')} choices={choices} chosen={ways.from} isDecided={decided.ways?.includes('from') ?? false}
        onChoose={(from) => void run(() => onCommand('ways/choose', { from, to: ways.to, askEveryMinutes: ways.askEveryMinutes, jitterMinutes: ways.jitterMinutes }))}
      />
      {ways.from === 'folder' && <FolderLine {...folder} />}
      {ways.from === 'address' && address}
      {isSet && <OftenForm settings={settings} onCommand={onCommand} />}
      <Refusal why={why} />
    </section>
  )
}
