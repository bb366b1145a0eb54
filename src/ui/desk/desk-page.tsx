import type { ReactNode } from 'react'
import type { Settings } from '../../core/contract/settings'
import { guardPort } from '../hooks/guard-port'
import { useSettings } from '../hooks/use-settings'
import { LineInFront } from '../lines/line-in-front'
import { PasteGuard } from '../paste-guard/paste-guard'
import { RosterProvider } from '../roster/roster-provider'
import { WordsProvider } from '../words/words-provider'
import { DeskFrame, type DeskNoun } from './desk-frame'

interface DeskPageProps {
  readonly noun: DeskNoun
  readonly draw: (settings: Settings) => ReactNode
}

/** Of the desk itself, or asked for its line by itself. */
const NOT_OF_A_LINE: readonly DeskNoun[] = ['board', 'segments', 'sites', 'settings']

/** A page of the desk, once the settings are known: in their language and look, with the rail beside it. */
export function DeskPage({ noun, draw }: DeskPageProps) {
  const settings = useSettings()
  if (!settings) return null
  return (
    <WordsProvider language={settings.language} timeZone={settings.timeZone} theme={settings.theme} isDocument>
      <RosterProvider line={settings.line}><DeskFrame current={noun} band={NOT_OF_A_LINE.includes(noun) ? undefined : <LineInFront line={settings.line} />}><PasteGuard line={settings.line} port={guardPort} />{draw(settings)}</DeskFrame></RosterProvider>
    </WordsProvider>
  )
}
