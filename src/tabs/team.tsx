// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/setup/setup.css'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { LineId, SiteId } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import { packDeskOf } from '../core/packs/pack-desk-of'
import type { PackOrder, PackTold } from '../core/packs/pack-messages'
import { mayEdit } from '../core/settings/role-of'
import { DeskPage } from '../ui/desk/desk-page'
import { NotSetUp } from '../ui/desk/not-set-up'
import { useCommand } from '../ui/hooks/use-command'
import { useLines } from '../ui/hooks/use-lines'
import { useNow } from '../ui/hooks/use-now'
import { useTeam } from '../ui/hooks/use-team'
import { KeysProvider } from '../ui/keys/keys-provider'
import { heard, IDLE } from '../ui/packs/pack-work'
import { readQr } from '../ui/packs/read-qr'
import { TeamPage } from '../ui/packs/team-page'
import { WaysPart } from '../ui/ways/ways-part'
import { Failed } from '../ui/states/failed'
import { Skeleton } from '../ui/states/skeleton'

const MINUTE_MS = 60_000

// One for the page's life: closing the page ends it. A pack it was taking is taken up again at the next wake.
const worker = new Worker(new URL('../jobs/packs.worker.ts', import.meta.url), { type: 'module' })

/** What leads publish and agents take, of the line of business in front. */
export default function Team() {
  return <DeskPage noun="team" draw={(settings) => (settings.isSetUp ? <KeysProvider><TeamOf settings={settings} /></KeysProvider> : <NotSetUp noun="team" />)} />
}

type Order = PackOrder extends infer O ? (O extends PackOrder ? Omit<O, 'desk'> : never) : never

function TeamOf({ settings }: { readonly settings: Settings }) {
  const { line } = settings
  const now = useNow(MINUTE_MS)
  const onCommand = useCommand()
  const team = useTeam(line)
  const lines = useLines()
  const [work, setWork] = useState(IDLE)
  const keyFile = useRef<File>(undefined)
  const [otherLine, setOtherLine] = useState<LineId>()
  const order = useCallback((each: Order) => {
    setWork({ isBusy: true })
    worker.postMessage({ ...each, desk: packDeskOf(settings) } as PackOrder)
  }, [settings])
  const hear = useCallback((told: PackTold) => {
    setWork(heard(told))
    if (told.told === 'trusted' && told.role) void onCommand('pack/take-role', { role: told.role })
    if (told.told === 'key-taken') void onCommand('pack/take-role', { role: told.role })
    if (told.told === 'keys-made') void onCommand('pack/take-role', { role: 'admin' })
    // What is published goes out, and what was refused for want of a key is looked at again.
    if (told.told === 'published' || told.told === 'trusted') void onCommand('ways/ask-now', {})
    if (told.told === 'taken' && told.line !== line) setOtherLine(told.line)
    if (told.told === 'taken' && told.isNew) void onCommand('pack/taken', {})
    // Made ready before the first agent searches for it.
    if (told.told === 'taken' && told.isNew) void onCommand('knowledge/rebuild', {})
  }, [onCommand, line])
  useEffect(() => {
    const ending = new AbortController()
    worker.addEventListener('message', ({ data }: MessageEvent<PackTold>) => hear(data), { signal: ending.signal })
    worker.addEventListener('error', () => hear({ told: 'refused', why: 'failed' }), { signal: ending.signal })
    return () => ending.abort()
  }, [hear])
  const takeFile = useCallback((file: File) => {
    if (!file.type.startsWith('image/')) {
      keyFile.current = file
      return order({ order: 'open-file', file })
    }
    setWork({ isBusy: true })
    void readQr(file).then((text) => order({ order: 'read-invitation', text: text ?? '' }))
  }, [order])
  useEffect(() => {
    const ending = new AbortController()
    addEventListener('paste', ({ clipboardData }) => {
      const [picture] = [...(clipboardData?.files ?? [])]
      if (picture) takeFile(picture)
    }, { signal: ending.signal })
    return () => ending.abort()
  }, [takeFile])
  if (team.hasFailed) return <Failed />
  if (!team.value) return <Skeleton lines={10} />
  return (
    <TeamPage
      team={team.value} work={work} now={now} site={settings.site === 'site' ? '' : settings.site} lines={(lines.value ?? []).filter(({ retiredAt }) => retiredAt === undefined)} firstTab={location.hash === '#trust' ? 'trust' : 'publish'} mayPublish={mayEdit(settings)} otherLine={otherLine ?? team.value.otherLine}
      onSwitchLine={(to) => void onCommand('shift/change-line', { line: to }).then((reply) => reply.ok && setOtherLine(undefined))} onTurn={() => setWork((each) => (each.isBusy ? each : IDLE))}
      onCheck={() => order({ order: 'check', line })} onPublish={(note, expiresInDays) => order({ order: 'publish', line, note, ...(expiresInDays !== undefined && { expiresInDays }) })}
      onGoBack={(to) => order({ order: 'go-back', line, to, note: '' })}
      onFiles={([file]) => file && takeFile(file)} onCode={(typed) => order({ order: 'type-code', typed })} onTrust={(root, how) => order({ order: 'trust', root, how, ...(how === 'file' && keyFile.current && { file: keyFile.current }) })} onForget={(id) => order({ order: 'forget-root', id })}
      onPassphrase={(passphrase) => keyFile.current && order({ order: 'open-file', file: keyFile.current, passphrase })} onExportTrust={() => order({ order: 'export-trust' })}
      onMake={(site, name, alg, passphrase) => order({ order: 'make-keys', site: site as SiteId, name, alg, passphrase })} onAddLead={(name, role, lines, passphrase) => order({ order: 'add-lead', name, role, lines, passphrase })}
      ways={<WaysPart settings={settings} />}
      onExport={(key) => order({ order: 'export-key', key })} onRevoke={(key) => order({ order: 'revoke', key })} onRotate={(alg, passphrase) => order({ order: 'rotate', alg, passphrase })}
    />
  )
}
