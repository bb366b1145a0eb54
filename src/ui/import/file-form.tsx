import type { PlanWish } from '../../core/import/import-messages'
import type { DayOrder, ImportKind, ImportPlan } from '../../core/import/import-plan'
import { useWords } from '../words/use-words'
import { Choice } from './choice'

const KINDS: readonly ImportKind[] = ['customers', 'contacts']
const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const
const DELIMITERS = [',', ';', '\t', '|'] as const
const DAY_ORDERS: readonly DayOrder[] = ['day-first', 'month-first', 'unknown']

export function FileForm({ plan, onChange }: { readonly plan: ImportPlan; readonly onChange: (part: PlanWish) => void }) {
  const { t, timeZone } = useWords()
  const { ifAbsent } = plan
  // Columns are guessed anew where what they hold may be another thing.
  const anew = { columns: undefined, dayOrder: undefined }
  return (
    <fieldset className="file-form">
      <Choice label={t('import.kindTitle')} value={plan.kind} of={KINDS} name={(kind) => t(`import.kind.${kind}`)} onChange={(kind) => onChange({ ...anew, kind })} />
      <Choice label={t('import.encoding')} value={plan.encoding} of={ENCODINGS} name={(encoding) => t(`import.encodings.${encoding}`)} onChange={(encoding) => onChange({ ...anew, encoding, delimiter: undefined })} />
      <Choice label={t('import.delimiter')} value={plan.delimiter} of={DELIMITERS} name={(delimiter) => t(`import.delimiters.${delimiter}`)} onChange={(delimiter) => onChange({ ...anew, delimiter })} />
      <label className="row has-header">
        <input type="checkbox" checked={plan.hasHeader} onChange={(event) => onChange({ ...anew, hasHeader: event.target.checked })} />
        <span>{t('import.hasHeader')}</span>
      </label>
      {plan.kind === 'contacts' && (
        <>
          <Choice label={t('import.dayOrderTitle')} value={plan.dayOrder} of={DAY_ORDERS} name={(order) => t(`import.dayOrder.${order}`)} onChange={(dayOrder) => onChange({ dayOrder })} />
          <Choice
            label={t('import.absent', { field: t('import.field.channel') })} value={ifAbsent.channel} of={['phone', 'chat', 'email', 'sms', 'web', 'visit', 'other'] as const}
            name={(channel) => t(`channel.${channel}`)} onChange={(channel) => onChange({ ifAbsent: { ...ifAbsent, channel } })}
          />
          <Choice
            label={t('import.absent', { field: t('import.field.direction') })} value={ifAbsent.direction} of={['inbound', 'outbound'] as const}
            name={(direction) => t(`import.directions.${direction}`)} onChange={(direction) => onChange({ ifAbsent: { ...ifAbsent, direction } })}
          />
          <Choice
            label={t('import.absent', { field: t('import.field.resolved') })} value={ifAbsent.isResolved ? 'resolved' : 'unresolved'} of={['resolved', 'unresolved'] as const}
            name={(each) => t(`import.${each}`)} onChange={(each) => onChange({ ifAbsent: { ...ifAbsent, isResolved: each === 'resolved' } })}
          />
          <p className="field-hint">{t('import.timeZone', { zone: timeZone })}</p>
        </>
      )}
    </fieldset>
  )
}
