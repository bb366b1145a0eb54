import { useId, useState } from 'react'
import { COMPARISONS, rowsOfRule, ruleOfRows, type RuleRow, type RuleValue } from '../../core/desk/rule-rows'
import { FACT_NAMES } from '../../core/offers/fact-names'
import { Icon } from '../icons/icon'
import { factName } from '../offers/fact-words'
import { useWords } from '../words/use-words'
import { RawField } from './raw-field'

interface RuleFieldProps {
  readonly rule: unknown
  readonly isReadOnly: boolean
  readonly onChange: (rule: unknown) => void
}

/** A condition as rows of fact, comparison and value; what rows cannot say stands as it is written. */
export function RuleField({ rule, isReadOnly, onChange }: RuleFieldProps) {
  const words = useWords()
  const { t } = words
  const [isRaw, setRaw] = useState(false)
  const facts = useId()
  const rows = rowsOfRule(rule)
  if (isRaw || !rows) {
    return (
      <div className="stack">
        {!rows && <p className="field-hint">{t('items.rule.cannot')}</p>}
        <RawField value={rule} name={t('items.rule.raw')} isReadOnly={isReadOnly} onChange={onChange} />
        {rows && <div><button type="button" className="link-button small" onClick={() => setRaw(false)}>{t('items.rule.rows')}</button></div>}
      </div>
    )
  }
  const change = (at: number, part: Partial<RuleRow>) => onChange(ruleOfRows(rows.map((row, index) => (index === at ? { ...row, ...part } : row))))
  return (
    <div className="stack">
      <datalist id={facts}>
        {FACT_NAMES.map((fact) => <option key={fact} value={fact}>{factName(fact, words)}</option>)}
      </datalist>
      {rows.map((row, at) => (
        <div key={at} className="rule-row">
          <input className="input" aria-label={t('items.rule.fact')} list={facts} value={row.fact} readOnly={isReadOnly} onChange={({ target }) => change(at, { fact: target.value })} />
          <select className="input" aria-label={t('items.rule.comparison')} value={row.comparison} disabled={isReadOnly} onChange={({ target }) => change(at, { comparison: COMPARISONS.find((each) => each === target.value) ?? '==' })}>
            {COMPARISONS.map((each) => <option key={each} value={each}>{t(`items.rule.is.${each}`)}</option>)}
          </select>
          <input className="input" aria-label={t('items.rule.value')} value={String(row.value)} readOnly={isReadOnly} onChange={({ target }) => change(at, { value: valueOf(target.value) })} />
          {!isReadOnly && rows.length > 1 && <button type="button" className="icon-button" title={t('items.rule.remove')} aria-label={t('items.rule.remove')} onClick={() => onChange(ruleOfRows(rows.filter((_, index) => index !== at)))}><Icon name="close" /></button>}
        </div>
      ))}
      {!isReadOnly && (
        <div className="row">
          <button type="button" className="link-button small" onClick={() => onChange(ruleOfRows([...rows, { fact: 'isKnown', comparison: '==', value: true }]))}>{t('items.rule.add')}</button>
          <button type="button" className="link-button small" onClick={() => setRaw(true)}>{t('items.rule.raw')}</button>
        </div>
      )}
    </div>
  )
}

/** As a person means it: yes and no, a number, else a text. */
function valueOf(typed: string): RuleValue {
  if (typed === 'true' || typed === 'false') return typed === 'true'
  return typed.trim() !== '' && String(Number(typed)) === typed ? Number(typed) : typed
}
