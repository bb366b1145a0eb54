import type { Settings } from '../core/contract/settings'
import { agentOf } from '../core/settings/agent-of'
import { KeepTyping } from '../ui/forms/keep-typing'
import { useLeftLines } from '../ui/hooks/use-left-lines'
import { useSettings } from '../ui/hooks/use-settings'
import { KeysProvider } from '../ui/keys/keys-provider'
import { RosterProvider } from '../ui/roster/roster-provider'
import { WordsProvider } from '../ui/words/words-provider'
import { isPracticePage } from '../adapters/browser/practice-page'
import { Desk } from './desk'
import { Practice } from './practice/practice'
import type { Opening } from './read-opening'
import { Setup } from './setup'
import { useOpening } from './use-opening'

interface PanelProps {
  readonly firstSettings: Promise<Settings>
  readonly firstOpening: Promise<Opening | undefined>
}

export function Panel({ firstSettings, firstOpening }: PanelProps) {
  const settings = useSettings(firstSettings)
  const left = useLeftLines()
  const { isAwaited, opening } = useOpening(firstOpening)
  if (!settings || isAwaited) return null
  return settings.isSetUp ? (
    <WordsProvider language={settings.language} timeZone={settings.timeZone} theme={settings.theme} isDocument>
      <KeysProvider><KeepTyping agent={agentOf(settings)} left={left}><RosterProvider line={settings.line}>{isPracticePage() ? <Practice settings={settings} /> : <Desk settings={settings} opening={opening} />}</RosterProvider></KeepTyping></KeysProvider>
    </WordsProvider>
  ) : (
    <Setup settings={settings} />
  )
}
