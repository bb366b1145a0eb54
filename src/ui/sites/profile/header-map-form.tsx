import type { CallFactName, SiteProfile } from '../../../core/contract/settings'
import { SavedLine } from '../../forms/saved-line'
import { useTypedForm } from '../../forms/use-typed-form'
import type { Reply } from '../../hooks/reply'
import { Icon } from '../../icons/icon'
import { Refusal } from '../../states/refusal'
import { useWords } from '../../words/use-words'

const FACTS = ['queue', 'waitSeconds', 'ivrPath', 'botQuestion', 'skillGroup', 'pbxCallId', 'recordingUrl'] as const satisfies readonly CallFactName[]
const MOST_ROWS = 24
/** RFC 3261's token. */
const HEADER = /^x-[a-z0-9!%*_+`'~.-]{1,62}$/i

export interface HeaderRow {
  readonly header: string
  readonly fact: CallFactName
}

interface HeaderMapFormProps {
  readonly headerMap: SiteProfile['headerMap']
  /** Known without being written here. */
  readonly usual: readonly string[]
  readonly onSave: (rows: readonly HeaderRow[]) => Promise<Reply>
}

/** X- headers of a call, and what each tells. */
export function HeaderMapForm({ headerMap, usual, onSave }: HeaderMapFormProps) {
  const { t } = useWords()
  const form = useTypedForm<readonly HeaderRow[]>(Object.entries(headerMap).map(([header, fact]) => ({ header, fact })))
  const rows = form.typed
  const changeRow = (at: number, part: Partial<HeaderRow>) => form.change(rows.map((row, index) => (index === at ? { ...row, ...part } : row)))
  const written = rows.map(({ header, fact }) => ({ header: header.trim(), fact })).filter(({ header }) => header !== '')
  const mistake = () => {
    const wrong = written.find(({ header }) => !HEADER.test(header))
    if (wrong) return t('site.headers.notAHeader', { header: wrong.header })
    const twice = written.find(({ header }, index) => written.findIndex((each) => each.header.toLowerCase() === header.toLowerCase()) !== index)
    if (twice) return t('site.headers.twice', { header: twice.header })
    return written.length > MOST_ROWS ? t('site.headers.tooMany') : undefined
  }
  return (
    <form
      className="profile-part"
      onSubmit={(event) => {
        event.preventDefault()
        void form.save(mistake(), () => onSave(written))
      }}
    >
      <p className="soft">{t('site.headers.hint')}</p>
      <p className="field-hint">{t('site.headers.usual', { headers: usual.join(' · ') })}</p>
      {rows.map(({ header, fact }, at) => (
        // Rows have no name of their own while they are written.
        <div key={at} className="header-row">
          <input className="input" aria-label={t('site.headers.header')} placeholder="X-Queue-Name" maxLength={64} spellCheck={false} autoComplete="off" value={header} onChange={(event) => changeRow(at, { header: event.target.value })} />
          <Icon name="right" />
          <select className="input" aria-label={t('site.headers.fact')} value={fact} onChange={(event) => changeRow(at, { fact: FACTS.find((each) => each === event.target.value) ?? fact })}>
            {FACTS.map((each) => <option key={each} value={each}>{t(`site.headers.facts.${each}`)}</option>)}
          </select>
          <button type="button" className="icon-button" title={t('site.headers.removeRow', { header })} aria-label={t('site.headers.removeRow', { header })} onClick={() => form.change(rows.filter((_, index) => index !== at))}><Icon name="close" /></button>
        </div>
      ))}
      <Refusal why={form.why} />
      <SavedLine isSaved={form.isSaved} isBusy={form.isBusy} mistake={form.mistake}>
        <button type="button" className="button" onClick={() => form.change([...rows, { header: '', fact: 'queue' }])}><Icon name="plus" /> {t('site.headers.addRow')}</button>
      </SavedLine>
    </form>
  )
}
