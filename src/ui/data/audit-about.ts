import type { AuditLine } from '../../core/contract/audit'
import type { WordsAndFormats } from '../words/words-provider'
import { SWEPT_KINDS } from '../../core/retention/retention-state'

/** What a row is about, in words: a name where one is still known, else the end of its id. */
export function auditAbout({ action, about, customerName }: AuditLine, { t }: Pick<WordsAndFormats, 't'>): string {
  if (customerName !== undefined) return customerName
  if (about === undefined) return ''
  const [noun = '', kind = ''] = about.split('/')
  const swept = SWEPT_KINDS.find((each) => each === kind)
  if (action === 'swept') return t(swept ? `data.audit.swept.${swept}` : 'data.audit.about.retention')
  if (noun === 'segments') return t('data.audit.about.segments')
  if (action === 'imported' || noun.startsWith('import:')) return t('data.audit.about.import')
  if (action === 'restored') return t('data.audit.about.backup')
  switch (noun) {
    case 'log':
    case 'audit':
    case 'site':
    case 'vault':
    case 'setup':
    case 'paste':
    case 'definition':
      return t(`data.audit.about.${noun}`)
    case 'model':
      return t(kind === 'switch-on' ? 'data.audit.about.modelOn' : kind === 'switch-off' ? 'data.audit.about.modelOff' : 'data.audit.about.model')
    case 'audio':
      return t(kind === 'switch-on' ? 'data.audit.about.audioOn' : kind === 'switch-off' ? 'data.audit.about.audioOff' : 'data.audit.about.audio')
    case 'retention':
      return t('data.audit.about.retentionDays')
    case 'offers':
    case 'offer-counts':
    case 'board':
      return t(`data.audit.about.${noun}`)
    case 'feedback':
      return t('data.audit.about.feedback', { id: about.slice(-6) })
    case 'client':
      return t('data.audit.about.client', { id: kind.slice(-6) })
    case 'item':
      return t('data.audit.about.item', { id: about.slice(-12) })
    case 'offer':
      return t('data.audit.about.offer-counts')
    case 'settings':
      return t(kind === 'retentionDays' ? 'data.audit.about.retentionDays' : 'data.audit.about.settings')
    default:
      return t(action === 'opened' || action === 'erased' ? 'data.audit.about.customer' : 'data.audit.about.record', { id: about.slice(-6) })
  }
}
