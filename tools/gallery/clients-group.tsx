import type { ReactNode } from 'react'
import type { CallId, EpochMs } from '../../src/core/contract/ids'
import type { CustomerCard } from '../../src/core/customers/customer-card'
import type { LineMark } from '../../src/core/settings/line-marks'
import type { VaultSeen } from '../../src/core/settings/vault-seen'
import { CallStrip, type StripCall } from '../../src/ui/calls/call-strip'
import type { OnCommand } from '../../src/ui/hooks/reply'
import { LineBand } from '../../src/ui/lines/line-mark'
import { PopView } from '../../src/ui/pop/pop-view'
import { LineForm } from '../../src/ui/settings/line-form'
import { TasksElsewhere } from '../../src/ui/tasks/tasks-elsewhere'
import { VaultLights } from '../../src/ui/vault/vault-lights'
import { VaultNotices } from '../../src/ui/vault/vault-notices'
import { CARDS, labels, NOW } from '../../tests/fixtures/cards'

const onCommand: OnCommand = () => Promise.resolve({ ok: true })
const line = (id: string, name: VaultSeen['lines'][number]['labels']) => ({ id: id as never, labels: name })
const BROADBAND = labels('宽带客服', '寬頻客服', 'Broadband')
const NIGHT = labels('夜间热线', '夜間專線', 'Night line')

export const MARKS: Readonly<Record<string, LineMark>> = {
  a: { labels: BROADBAND, colour: 'violet', client: 'Acme Telecom' }, b: { labels: NIGHT, colour: 'cyan', client: 'Borealis Insurance of the Northern Provinces' }, c: { labels: labels('总机', '總機', 'Switchboard'), colour: 'brown' },
  d: { labels: BROADBAND, colour: 'pink', client: 'Cirrus' }, e: { labels: NIGHT, colour: 'navy' }, f: { labels: NIGHT, colour: 'slate' },
}
export const VAULTS: readonly VaultSeen[] = [
  { id: 'common' as never, lines: [{ ...line('c', labels('总机', '總機', 'Switchboard')), meant: { client: 'Cirrus' } }], state: 'none' },
  { id: 'a' as never, client: 'Acme Telecom', lines: [line('a', BROADBAND), line('n', NIGHT)], state: 'open' },
  { id: 'b' as never, client: 'Borealis Insurance of the Northern Provinces', lines: [line('b', NIGHT)], state: 'locked' },
]
export const LOCKED_VAULT: readonly VaultSeen[] = [{ id: 'v' as never, lines: [line('a', BROADBAND)], state: 'locked' }]

const of = (card: CustomerCard, id: string): CustomerCard => ({ ...card, call: { ...card.call, id: id as CallId, ...(MARKS[id] && { lineMark: MARKS[id] }) } })
const strip = (id: string, phase: StripCall['phase'], who: string): StripCall => ({ id: id as CallId, phase, direction: 'inbound', startedAt: (NOW - 60_000) as EpochMs, wrapUp: phase === 'ended' ? 'waiting' : 'not-yet', who, ...(MARKS[id] && { mark: MARKS[id] }), ...(phase === 'ended' && { endedAt: NOW }) })

/** Several clients on one seat: whose a call is, wherever it is shown, and whose records are locked. */
export function clientsGroup(Shot: (props: { readonly name: string; readonly width: number; readonly children: ReactNode }) => ReactNode) {
  return (
    <>
      <Shot name="ring" width={380}><PopView card={of(CARDS.one, 'a')} now={NOW} onCommand={onCommand} onOpenPanel={() => {}} /></Shot>
      <Shot name="locked, another client beside" width={380}><PopView card={of(CARDS.locked, 'b')} beside={[of(CARDS.one, 'a')]} now={NOW} onCommand={onCommand} onOpenPanel={() => {}} /></Shot>
      <Shot name="talking" width={380}><PopView card={of(CARDS.talking, 'd')} beside={[of({ ...CARDS.one, call: { ...CARDS.one.call, phase: 'ringing' } }, 'b')]} now={NOW} onCommand={onCommand} onOpenPanel={() => {}} /></Shot>
      <Shot name="strip" width={360}><CallStrip calls={[strip('a', 'talking', '李娜'), strip('b', 'ringing', '138 0013 8000'), strip('c', 'ended', '王芳')]} selected={'a' as CallId} now={NOW} onSelect={() => {}} /></Shot>
      <Shot name="bands" width={360}>{Object.entries(MARKS).map(([id, mark]) => <LineBand key={id} mark={mark} />)}</Shot>
      <Shot name="locked" width={360}><div className="pad"><VaultNotices vaults={VAULTS} line={'a' as never} onCommand={onCommand} /></div></Shot>
      <Shot name="locked in front" width={360}><div className="pad"><VaultNotices vaults={VAULTS} line={'b' as never} onCommand={onCommand} /></div></Shot>
      <Shot name="lights" width={340}><div className="pad"><VaultLights vaults={VAULTS} onCommand={onCommand} /></div></Shot>
      <Shot name="due elsewhere" width={360}><div className="pad"><TasksElsewhere due={[{ line: 'b' as never, count: 2 }, { line: 'c' as never, count: 1 }]} marks={new Map(Object.entries(MARKS) as never)} onCommand={onCommand} /></div></Shot>
      <Shot name="line" width={480}><div className="pad"><LineForm isCurrent={false} clients={['Acme Telecom', 'Borealis Insurance']} region="CN" line={{ kind: 'line', id: 'a' as never, version: 1, labels: BROADBAND, dialledNumbers: ['4008001111'], vault: 'Acme Telecom', colour: 'violet', changedAt: NOW }} onCommand={onCommand} onDone={() => {}} /></div></Shot>
    </>
  )
}
