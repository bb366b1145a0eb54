import { LONGEST_ANSWER, LONGEST_ASK, LONGEST_PLACE, MOST_ANSWERS, type CheckQuestion } from '../../../core/contract/notices'
import { useWords } from '../../words/use-words'

const EMPTY: CheckQuestion = { ask: '', answers: [{ text: '', isRight: true }, { text: '', isRight: false }] }

/** The question that acknowledging asks: on or off, its answers, and the passage that is shown after a wrong one. */
export function CheckFields({ check, onChange }: { readonly check: CheckQuestion | undefined; readonly onChange: (check: CheckQuestion | undefined) => void }) {
  const { t } = useWords()
  const answer = (at: number, change: Partial<CheckQuestion['answers'][number]>) =>
    check && onChange({ ...check, answers: check.answers.map((each, place) => (place === at ? { ...each, ...change } : each)) })
  return (
    <fieldset className="notice-check">
      <label className="check"><input type="checkbox" checked={check !== undefined} onChange={({ target }) => onChange(target.checked ? EMPTY : undefined)} />{t('notices.edit.check')}</label>
      {check && (
        <>
          <label className="field"><span>{t('notices.edit.ask')}</span><input className="input" value={check.ask} maxLength={LONGEST_ASK} onChange={({ target }) => onChange({ ...check, ask: target.value })} /></label>
          {check.answers.map(({ text, isRight }, at) => (
            <div key={at} className="row">
              <input className="input" aria-label={`${t('notices.edit.answer')} ${at + 1}`} value={text} maxLength={LONGEST_ANSWER} onChange={({ target }) => answer(at, { text: target.value })} />
              <label className="check"><input type="checkbox" checked={isRight} onChange={({ target }) => answer(at, { isRight: target.checked })} />{t('notices.edit.isRight')}</label>
            </div>
          ))}
          {check.answers.length < MOST_ANSWERS && <button type="button" className="button is-quiet" onClick={() => onChange({ ...check, answers: [...check.answers, { text: '', isRight: false }] })}>{t('action.add')}</button>}
          <label className="field"><span>{t('notices.edit.place')}</span><input className="input" value={check.place ?? ''} maxLength={LONGEST_PLACE} onChange={({ target: { value } }) => {
            const { place: _, ...kept } = check
            onChange(value === '' ? kept : { ...kept, place: value })
          }} /></label>
        </>
      )}
    </fieldset>
  )
}
