import type { LineOfBusiness } from '../../src/core/contract/definitions'
import { AudioSection } from '../../src/ui/audio/audio-section'
import { OnDeviceLine } from '../../src/ui/audio/on-device-line'
import { DeskFrame } from '../../src/ui/desk/desk-frame'
import type { ModelProfile, ModelTry } from '../../src/core/contract/models'
import type { OnCommand } from '../../src/ui/hooks/reply'
import { ModelsSection } from '../../src/ui/models/models-section'
import { LinesSection } from '../../src/ui/settings/lines-section'
import { NumbersSection } from '../../src/ui/settings/numbers-section'
import { PlaceSection } from '../../src/ui/settings/place-section'
import { SettingsPage } from '../../src/ui/settings/settings-page'
import { ShortcutsSection } from '../../src/ui/settings/shortcuts-section'
import { StorageSection } from '../../src/ui/settings/storage-section'
import { VaultSection } from '../../src/ui/vault/vault-section'
import { VAULTS } from './clients-group'
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
const aModel = (id: string, name: string, more: Partial<ModelProfile> = {}): ModelProfile => ({ id: id as never, name, baseUrl: 'https://models.example/v1', model: 'qwen-plus', timeoutMs: 8000, dailyCap: {}, ...more })
const MODELS: readonly ModelProfile[] = [
  aModel('a', '通义千问', { baseUrl: 'https://dashscope.aliyuncs.com/compatible-mode/v1', dailyCap: { tokens: 200_000, cost: 5 }, price: { currency: 'CNY', perMillionIn: 0.8, perMillionOut: 2 } }),
  aModel('b', 'Ollama', { baseUrl: 'http://localhost:11434/v1', model: 'qwen2.5:7b' }),
  aModel('c', 'House', { model: 'a-very-long-name-of-a-model/with-a-path-32b-instruct-awq' }),
]
const TRIES: Readonly<Record<string, ModelTry>> = {
  a: { isAnswered: true, isAsAsked: true, tookMs: 640, usage: { tokensIn: 312, tokensOut: 9, isEstimated: false } },
  b: { isAnswered: true, isAsAsked: false, tookMs: 2100, usage: { tokensIn: 300, tokensOut: 60, isEstimated: true } },
  c: { isAnswered: false, why: 'unauthorised' },
}
const MODEL_ORDERS = { onSave: () => Promise.resolve({ ok: true } as const), onForget: () => Promise.resolve({ ok: true } as const), onTry: (profile: string) => Promise.resolve({ ok: true, value: TRIES[profile] as ModelTry } as const) }
const DAYS = [{ profile: 'a' as never, day: 0 as never, requests: 41, guessed: 0, tokensIn: 52_310, tokensOut: 1_904, costMicros: 45_656 }, { profile: 'b' as never, day: 0 as never, requests: 3, guessed: 3, tokensIn: 900, tokensOut: 180, costMicros: 0 }]
const SOME_MODELS = { isOn: true, profiles: MODELS, uses: { rerank: 'a' as never, sentence: 'a' as never }, keyEnds: { a: '9f3c', c: '' } }
const modelsOf = (which: string) => (which === 'plain' ? {} : { models: SOME_MODELS })
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
        <VaultSection vaults={which === 'decided' ? VAULTS : [{ id: 'v' as never, lines: [], state: which === 'plain' ? 'none' : 'locked' }]} isLockedAtShiftEnd onCommand={onCommand} />
        <ModelsSection settings={{ ...decided, ...modelsOf(which) }} days={DAYS} missingHosts={['https://models.example' as never]} {...MODEL_ORDERS} onCommand={onCommand} />
        <ShortcutsSection shortcuts={[{ name: 'toggle-pop', keys: 'Alt+Shift+C' }]} onChange={() => {}} />
        <StorageSection state={{ isKept: which === 'plain', usedBytes: 1.4e9, quotaBytes: 6e10 }} onAsk={() => Promise.resolve(false)} />
      </SettingsPage>
    </DeskFrame>
  )
}

/** The models by themselves: none yet, three of them, one being written, given or forbidden by a policy, and what came of a try. */
export function modelsGroup(which: 'none' | 'many' | 'forbidden') {
  const chosen = which === 'none' ? settings : { ...settings, models: SOME_MODELS, decided: { ...settings.decided, models: { isForbidden: which === 'forbidden', given: ['c' as never] } } }
  return <div className="settings-page"><ModelsSection settings={chosen} days={DAYS} missingHosts={['https://models.example' as never]} {...MODEL_ORDERS} onCommand={onCommand} /></div>
}

const AUDIO = { isOn: true, way: 'server', baseUrl: 'http://speech.example/v1', model: 'whisper-1', language: 'zh-CN', timeoutMs: 20_000, consent: '', keyEnd: '77aa' } as const

/** Speech to text by itself: not set up, by a server, by this browser, forbidden. */
export function audioGroup(which: 'none' | 'server' | 'device' | 'forbidden') {
  const audio = which === 'none' ? settings.audio : { ...AUDIO, ...(which === 'device' && { way: 'device' as const }) }
  const decided = { ...settings.decided, ...(which === 'forbidden' && { audio: { isForbidden: true as const } }) }
  return (
    <div className="settings-page">
      <AudioSection settings={{ ...settings, audio, decided }} isHostMissing={which === 'server'} drawOnDevice={() => <OnDeviceLine state="downloadable" hasFailed onInstall={() => {}} />} onAllowSound={() => {}} onSave={() => Promise.resolve({ ok: true })} onCommand={onCommand} />
    </div>
  )
}
