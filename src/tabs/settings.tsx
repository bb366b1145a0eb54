// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/setup/setup.css'
import '../ui/shift/shift.css'
import { openShortcutSettings } from '../adapters/browser/shortcuts'
import { sendCommand } from '../adapters/browser/send-command'
import type { Settings } from '../core/contract/settings'
import { DeskPage } from '../ui/desk/desk-page'
import { useLines } from '../ui/hooks/use-lines'
import { usePasteWarnings } from '../ui/hooks/use-paste-warnings'
import { useShortcuts } from '../ui/hooks/use-shortcuts'
import { useStorageState } from '../ui/hooks/use-storage-state'
import { useVaults } from '../ui/hooks/use-vaults'
import { AudioPart } from '../ui/audio/audio-part'
import { ModelsPart } from '../ui/models/models-part'
import { PasteGuardSection } from '../ui/paste-guard/paste-guard-section'
import { LinesSection } from '../ui/settings/lines-section'
import { NumbersSection } from '../ui/settings/numbers-section'
import { PlaceSection } from '../ui/settings/place-section'
import { SettingsPage } from '../ui/settings/settings-page'
import { ShortcutsSection } from '../ui/settings/shortcuts-section'
import { StorageSection } from '../ui/settings/storage-section'
import { VaultSection } from '../ui/vault/vault-section'

const TIME_ZONES = Intl.supportedValuesOf('timeZone')

/** All that is set by hand, with what the organisation decided. */
export default function SettingsTab() {
  return <DeskPage noun="settings" draw={(settings) => <Sections settings={settings} />} />
}

function Sections({ settings }: { readonly settings: Settings }) {
  const lines = useLines()
  const vaults = useVaults()
  const warnings = usePasteWarnings()
  const shortcuts = useShortcuts()
  const storage = useStorageState()
  return (
    <SettingsPage>
      <PlaceSection settings={settings} timeZones={TIME_ZONES} onCommand={sendCommand} />
      <NumbersSection settings={settings} onCommand={sendCommand} />
      <LinesSection settings={settings} lines={lines.value ?? []} onCommand={sendCommand} />
      <VaultSection vaults={vaults} isLockedAtShiftEnd={settings.isLockedAtShiftEnd} onCommand={sendCommand} />
      {(lines.value?.length ?? 0) > 1 && <PasteGuardSection settings={settings} warnings={warnings} onCommand={sendCommand} />}
      <ModelsPart settings={settings} />
      <AudioPart settings={settings} />
      <ShortcutsSection shortcuts={shortcuts} onChange={() => void openShortcutSettings()} />
      <StorageSection state={storage.state} onAsk={storage.ask} />
    </SettingsPage>
  )
}
