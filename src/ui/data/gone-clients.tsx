import { useState } from 'react'
import type { VaultId } from '../../core/contract/ids'
import { clientName } from '../../core/leaving/client-name'
import type { ClientGone } from '../../core/leaving/clients'
import { readReport } from '../../core/leaving/leaving-report'
import { downloadFile } from '../files/download-file'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { ReportSheet } from './report-sheet'

interface GoneClientsProps {
  readonly gone: readonly ClientGone[]
  readonly now: number
  readonly isAdmin: boolean
  readonly onAllowBack: (vault: VaultId) => Promise<Reply>
}

/** Who left, each with the report; nothing of theirs is taken in until somebody allows it. */
export function GoneClients({ gone, now, isAdmin, onAllowBack }: GoneClientsProps) {
  const { t } = useWords()
  const [shown, show] = useState<VaultId>()
  const { isBusy, why, run } = useReply()
  return (
    <div className="stack" role="group" aria-label={t('leaving.gone.title')}>
      <h3>{t('leaving.gone.title')}</h3>
      <Refusal why={why} />
      <ul className="stack">
        {gone.map((client) => (
          <li key={client.vault} className="stack gone-client">
            <GoneClientLine client={client} now={now} isAdmin={isAdmin && !isBusy} isShown={shown === client.vault} onShow={() => show(shown === client.vault ? undefined : client.vault)} onAllowBack={() => void run(() => onAllowBack(client.vault))} />
            {shown === client.vault && client.report !== undefined && <Sheet report={client.report} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface GoneClientLineProps {
  readonly client: ClientGone
  readonly now: number
  readonly isAdmin: boolean
  readonly isShown: boolean
  readonly onShow: () => void
  readonly onAllowBack: () => void
}

function GoneClientLine({ client: { client, lines, keyDestroyedAt, done, total, report, isAllowedBack }, now, isAdmin, isShown, onShow, onAllowBack }: GoneClientLineProps) {
  const { t, language, whenExactly, dayOf, number } = useWords()
  const name = clientName(lines, language, client)
  return (
    <div className="row">
      <strong>{name}</strong>
      <span className="soft">{t('leaving.gone.at', { when: whenExactly(keyDestroyedAt, now) })}</span>
      {report === undefined ? <span className="is-amber" role="status">{t('leaving.gone.removing', { done: number(done), total: number(total) })}</span> : (
        <>
          <button type="button" className="button" onClick={() => downloadFile(new Blob([report], { type: 'application/json' }), `${t('leaving.gone.fileName', { name, day: dayOf(keyDestroyedAt) })}.json`)}><Icon name="download" />{t('leaving.gone.report')}</button>
          <button type="button" className="button" aria-expanded={isShown} onClick={onShow}>{t('leaving.gone.sheet')}</button>
          {isAllowedBack ? <span className="soft">{t('leaving.gone.back')}</span> : <button type="button" className="link-button" disabled={!isAdmin} title={t('leaving.gone.allowHint')} onClick={onAllowBack}>{t('leaving.gone.allow')}</button>}
        </>
      )}
    </div>
  )
}

function Sheet({ report }: { readonly report: string }) {
  const read = readReport(report)
  return read.ok ? <ReportSheet signed={read.value} /> : null
}
