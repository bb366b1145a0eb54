import { SOFTPHONE } from './a-roster'
import type { LineId, PageOrigin } from '../../src/core/contract/ids'
import { DeskFrame } from '../../src/ui/desk/desk-frame'
import { GrantSites } from '../../src/ui/sites/grant-sites'
import type { SiteInList } from '../../src/ui/sites/site-in-list'
import { SitesPage } from '../../src/ui/sites/sites-page'
import { CHAT_LOG } from '../../tests/fixtures/transcripts/pages/chat-log'
import { PHONE_BAR } from '../../tests/fixtures/dom-profiles/phone-bar'
import { Unfolded } from './unfolded'

const ok = () => Promise.resolve({ ok: true } as const)
const PHONE = 'https://phone.example' as PageOrigin
const FRAME = 'https://cti.vendor.example' as PageOrigin
const HEADERS = { 'X-Queue': 'queue', 'X-Wait': 'waitSeconds' } as const
const aSite = (origin: string, more: Partial<SiteInList> = {}): SiteInList => ({
  origin: origin as PageOrigin, profile: { isOn: true, frameOrigins: [], headerMap: {} }, light: 'on', missingFrames: [], decided: undefined, ...more,
})
const SITES: readonly SiteInList[] = [
  aSite(PHONE, {
    profile: { isOn: true, frameOrigins: [FRAME], headerMap: HEADERS, urlPop: { callerParameters: ['ani', 'phone'], dialledParameters: ['dnis'], callIdParameters: ['callid'] }, domProfile: PHONE_BAR, transcript: CHAT_LOG },
    published: { version: 3, line: 'l' as LineId, labels: SOFTPHONE.labels, inForce: ['domProfile'], exceptions: ['headerMap'], kept: ['domProfile'] }, missingFrames: [FRAME], troubles: { impossible: 12, hookErrors: 1 },
  }),
  aSite('https://crm.customer-service.example', { light: 'cannot-see', why: 'no-permission' }),
  aSite('https://tickets.example', { decided: ['headerMap', 'urlPop'] }),
  aSite('http://192.0.2.17:8080', { light: 'off', profile: { isOn: false, frameOrigins: [], headerMap: {} } }),
]

/** The page of sites, with nothing, and with one of each light; `isOpen`: every part of the profile unfolded. */
export function sitesGroup(which: 'none' | 'many' | 'open') {
  return <DeskFrame current="sites">{which === 'open' ? <Unfolded>{page(SITES)}</Unfolded> : page(which === 'none' ? [] : SITES)}</DeskFrame>
}

const page = (sites: readonly SiteInList[]) => (
  <SitesPage
    sites={sites} lines={[]} marks={new Map()} grant={<GrantSites missing={sites.length > 0 ? [FRAME] : []} onGrant={ok} />} usualNames={{ caller: ['ani', 'phone'], dialled: ['dnis'], callId: ['callid'] }}
    offers={sites.length > 0 ? [{ item: SOFTPHONE.id, labels: SOFTPHONE.labels, parts: ['headerMap', 'domProfile'], origins: ['https://phone-2.example:8443' as PageOrigin] }] : []} onCommand={ok} onAdd={ok} onAllow={ok} onSwitchOff={ok} onForget={ok}
    onTryAddress={() => Promise.resolve('nothing')} onTryPage={() => Promise.resolve([])}
  />
)
