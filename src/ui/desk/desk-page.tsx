import type { ReactNode } from 'react'
import type { Settings } from '../../core/contract/settings'
import { guardPort } from '../hooks/guard-port'
import { useSettings } from '../hooks/use-settings'
import { PasteGuard } from '../paste-guard/paste-guard'
import { RosterProvider } from '../roster/roster-provider'
import { WordsProvider } from '../words/words-provider'
import { DeskFrame, type DeskNoun } from './desk-frame'

interface DeskPageProps {
  readonly noun: DeskNoun
  readonly draw: (settings: Settings) => ReactNode
}

/** A page of the desk, once the settings are known: in their language and look, with the rail beside it. */
export function DeskPage({ noun, draw }: DeskPageProps) {
  const settings = useSettings()
  if (!settings) return null
  return (
    <WordsProvider language={settings.language} timeZone={settings.timeZone} theme={settings.theme} isDocument>
      <RosterProvider line={settings.line}><DeskFrame current={noun}><PasteGuard line={settings.line} port={guardPort} />{draw(settings)}</DeskFrame></RosterProvider>
    </WordsProvider>
  )
}
