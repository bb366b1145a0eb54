import type { LineOfBusiness } from '../../src/core/contract/definitions'
import { DeskFrame } from '../../src/ui/desk/desk-frame'
import type { OnCommand } from '../../src/ui/hooks/reply'
import { LinesSection } from '../../src/ui/settings/lines-section'
import { NumbersSection } from '../../src/ui/settings/numbers-section'
import { PlaceSection } from '../../src/ui/settings/place-section'
import { SettingsPage } from '../../src/ui/settings/settings-page'
import { ShortcutsSection } from '../../src/ui/settings/shortcuts-section'
import { StorageSection } from '../../src/ui/settings/storage-section'
import { VaultSection } from '../../src/ui/vault/vault-section'
import '../../src/ui/setup/setup.css'
import '../../src/ui/shift/shift.css'
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings-with-policy'
import { labels, NOW } from '../../tests/fixtures/cards'

const onCommand: OnCommand = () => Promise.resolve({ ok: true })
const aLine = (id: string, name: LineOfBusiness['labels'], dialledNumbers: readonly string[], more: Partial<LineOfBusiness> = {}): LineOfBusiness => ({
  kind: 'line', id: id as never, version: 1, labels: name, dialledNumbers, changedAt: NOW, ...more,
})
const LINES = [
  aLine('b', labels('宽带客服', '寬頻客服', 'Broadband'), ['4008001234', '010 5550 1000']),
  aLine('m', labels('手机客服', '行動客服', 'Mobile'), []),
  aLine('o', labels('增值业务', '加值服務', 'Add-ons'), ['4008005678'], { retiredAt: NOW }),
]
const settings = { ...DEFAULT_SETTINGS, isSetUp: true, line: 'b' as never, region: 'CN' as const, timeZone: 'Asia/Shanghai', ownNumbers: ['4008001234'], sharedNumbers: ['+86170000*', '010 5550 1000'] }

/** The page of settings: as it is at first, with a passphrase on a full disk, and as an organisation decided it. */
export function settingsGroup(which: 'plain' | 'locked' | 'decided') {
  const decided = which === 'decided' ? { ...settings, decided: { ...settings.decided, fields: ['language', 'region', 'timeZone', 'isPopOn', 'ownNumbers'] as const } } : settings
  return (
    <DeskFrame current="settings">
      <SettingsPage>
        <PlaceSection settings={decided} timeZones={['Asia/Shanghai', 'Asia/Taipei', 'Europe/London']} onCommand={onCommand} />
        <NumbersSection settings={decided} onCommand={onCommand} />
        <LinesSection settings={decided} lines={LINES} onCommand={onCommand} />
        <VaultSection vault={which === 'plain' ? 'none' : which === 'locked' ? 'locked' : 'open'} isLockedAtShiftEnd onCommand={onCommand} />
        <ShortcutsSection shortcuts={[{ name: 'toggle-pop', keys: 'Alt+Shift+C' }]} onChange={() => {}} />
        <StorageSection state={{ isKept: which === 'plain', usedBytes: 1.4e9, quotaBytes: 6e10 }} onAsk={() => Promise.resolve(false)} />
      </SettingsPage>
    </DeskFrame>
  )
}
