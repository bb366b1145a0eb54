// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import { useState } from 'react'
import { sendCommand } from '../adapters/browser/send-command'
import type { CodeId, NoticeId } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import { DeskPage } from '../ui/desk/desk-page'
import { ItemFiles } from '../ui/desk/item-files'
import { NotSetUp } from '../ui/desk/not-set-up'
import { useCommand } from '../ui/hooks/use-command'
import { useDefinitions } from '../ui/hooks/use-definitions'
import { useDemands } from '../ui/hooks/use-demands'
import { useEditRefusal } from '../ui/hooks/use-edit-refusal'
import { useItemFiles } from '../ui/hooks/use-item-files'
import { useNoticeProof, useNoticesOfLine } from '../ui/hooks/use-notice-desk'
import { useNow } from '../ui/hooks/use-now'
import { KeysProvider } from '../ui/keys/keys-provider'
import type { IncidentTargets } from '../ui/notices/desk/incident-form'
import { NoticesPage } from '../ui/notices/desk/notices-page'
import { Failed } from '../ui/states/failed'
import { Skeleton } from '../ui/states/skeleton'

const MINUTE_MS = 60_000

// One for the page's life; it reads only.
const worker = new Worker(new URL('../jobs/items.worker.ts', import.meta.url), { type: 'module' })

/** Notices and incidents of the line of business in front. */
export default function Notices() {
  return <DeskPage noun="notices" draw={(settings) => (settings.isSetUp ? <KeysProvider><NoticesOf settings={settings} /></KeysProvider> : <NotSetUp noun="notices" />)} />
}

function NoticesOf({ settings }: { readonly settings: Settings }) {
  const { line, language, region } = settings
  const now = useNow(MINUTE_MS)
  const notices = useNoticesOfLine(line)
  const demands = useDemands(line)
  const definitions = useDefinitions(line)
  const [opened, open] = useState<NoticeId>()
  const proof = useNoticeProof(notices.value?.find(({ id }) => id === opened))
  const onCommand = useCommand()
  const editRefusal = useEditRefusal(settings)
  const { files, ask } = useItemFiles({ worker, settings, onFile: sendCommand })
  const surged = surgedTargets(definitions.value?.codes ?? [])
  if (notices.hasFailed || demands.hasFailed || definitions.hasFailed) return <Failed />
  if (!notices.value || !demands.value || !definitions.value) return <Skeleton lines={10} />
  return (
    <NoticesPage
      notices={notices.value} demands={demands.value.demands} codes={definitions.value.codes} line={line} language={language} region={region} editRefusal={editRefusal} now={now}
      opened={opened} onOpen={open} proof={proof} firstForm={surged && !editRefusal ? 'incident' : undefined} firstTargets={surged} onCommand={onCommand}
      onEnd={async (notice, words, callBack) => {
        const reply = await sendCommand('incident/end', { notice, words, callBack })
        return reply.ok ? { ok: true, ...reply.value } : { ok: false, why: reply.why }
      }}
    >
      <ItemFiles kind="notice" state={files} isReadOnly={editRefusal !== undefined} onExport={(format) => ask({ order: 'export', kind: 'notice', format })} onImport={(file) => ask({ order: 'read-table', kind: 'notice', file })} />
    </NoticesPage>
  )
}

/** The board leads here with what has a surge: `incident/code/…`, several codes of a demand with commas between, or `incident/area/…`. */
function surgedTargets(codes: readonly { readonly id: CodeId }[]): IncidentTargets | undefined {
  const [form, of, written = ''] = location.hash.slice(1).split('/')
  if (form !== 'incident') return undefined
  const names = decodeURIComponent(written).split(',')
  return of === 'area' ? { codes: [], areas: names } : { codes: codes.filter(({ id }) => names.includes(id)).map(({ id }) => id), areas: [] }
}
