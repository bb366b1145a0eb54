import { isRecordValue } from '../../core/contract/decode'
import { MOST_GUIDE_CHOICES, MOST_GUIDE_LEVELS } from '../../core/contract/knowledge'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import { linesOf, Mistakes, TextInput, type FieldProps } from './field-parts'
import { ReferenceField } from './reference-field'

type Written = Readonly<Record<string, unknown>>
const NEW_END: Written = { text: '' }
const NEW_CHOICE: Written = { label: '', end: NEW_END }
const NEW_STEP: Written = { ask: '', choices: [NEW_CHOICE, NEW_CHOICE] }

/** A diagnosis as the tree that it is: a question, its answers, and after each the next question or what to do. */
export function GuideField(props: FieldProps) {
  const { field, value, path, isReadOnly, onChange } = props
  const { t, labelText } = useWords()
  return (
    <fieldset className="item-group">
      <legend>{labelText(field.label)}</legend>
      {field.hint && <p className="field-hint">{labelText(field.hint)}</p>}
      {isRecordValue(value) ? <Step {...props} step={value} level={1} /> : <Mistakes mistakes={props.mistakes} path={path} />}
      {!isReadOnly && (value === undefined
        ? <div><button type="button" className="button is-quiet small" onClick={() => onChange(path, NEW_STEP)}><Icon name="plus" /> {t('items.guide.begin')}</button></div>
        : <div><button type="button" className="link-button small" onClick={() => onChange(path, undefined)}>{t('items.guide.drop')}</button></div>)}
    </fieldset>
  )
}

function Step(props: FieldProps & { readonly step: Written; readonly level: number }) {
  const { step, level, path, mistakes, isReadOnly, onChange } = props
  const { t } = useWords()
  const choices: readonly unknown[] = Array.isArray(step.choices) ? step.choices : []
  const at = [...path, 'choices']
  return (
    <div className="guide-step" role="group" aria-label={t('items.guide.level', { level })}>
      <label className="field"><span>{t('items.guide.ask', { level })}</span><TextInput text={textOf(step.ask)} isLong={undefined} isReadOnly={isReadOnly} name={undefined} onText={(typed) => onChange([...path, 'ask'], typed)} /></label>
      <Mistakes mistakes={mistakes} path={[...path, 'ask']} />
      <Mistakes mistakes={mistakes} path={at} />
      <ol className="guide-answers">
        {choices.map((choice, place) => (
          <li key={place}>{isRecordValue(choice) && <Answer {...props} choice={choice} place={place} path={[...at, place]} onRemove={() => onChange(at, choices.filter((_, index) => index !== place))} />}</li>
        ))}
      </ol>
      {!isReadOnly && (choices.length < MOST_GUIDE_CHOICES
        ? <div><button type="button" className="button is-quiet small" onClick={() => onChange(at, [...choices, NEW_CHOICE])}><Icon name="plus" /> {t('items.guide.add')}</button></div>
        : <p className="field-hint">{t('items.guide.mostChoices', { most: MOST_GUIDE_CHOICES })}</p>)}
    </div>
  )
}

interface AnswerProps extends FieldProps {
  readonly choice: Written
  readonly place: number
  readonly level: number
  readonly onRemove: () => void
}

function Answer(props: AnswerProps) {
  const { choice, place, level, path, mistakes, isReadOnly, onChange, onRemove } = props
  const { t, number } = useWords()
  const { next: _, end: __, ...words } = choice
  const isAsking = choice.next !== undefined
  const end = isRecordValue(choice.end) ? choice.end : {}
  const phrasings = Array.isArray(choice.phrasings) ? choice.phrasings.join('\n') : ''
  const isDeepest = level >= MOST_GUIDE_LEVELS
  return (
    <div className="guide-answer">
      <div className="row is-spread">
        <label className="field guide-label"><span>{t('items.guide.answer', { number: place + 1 })}</span><TextInput text={textOf(choice.label)} isLong={undefined} isReadOnly={isReadOnly} name={undefined} onText={(typed) => onChange([...path, 'label'], typed)} /></label>
        {!isReadOnly && <button type="button" className="icon-button" title={t('items.guide.remove', { number: place + 1 })} aria-label={t('items.guide.remove', { number: place + 1 })} onClick={onRemove}><Icon name="close" /></button>}
      </div>
      <Mistakes mistakes={mistakes} path={[...path, 'label']} />
      <details open={mistakes.some((each) => each.path.startsWith([...path, 'phrasings'].join('.'))) || undefined}>
        <summary className="small soft">{t('items.guide.phrasings')}{phrasings !== '' && <> · <span className="number">{number(linesOf(phrasings).filter((line) => line.trim() !== '').length)}</span></>}</summary>
        <TextInput text={phrasings} isLong isReadOnly={isReadOnly} name={t('items.guide.phrasings')} onText={(typed) => onChange([...path, 'phrasings'], typed === '' ? undefined : linesOf(typed))} />
        <Mistakes mistakes={mistakes} path={[...path, 'phrasings']} isDeep />
      </details>
      <div className="row" role="radiogroup" aria-label={t('items.guide.after')}>
        <label className="check"><input type="radio" checked={!isAsking} disabled={isReadOnly} onChange={() => onChange(path, { ...words, end: NEW_END })} /><span>{t('items.guide.end')}</span></label>
        <label className="check"><input type="radio" checked={isAsking} disabled={isReadOnly || (isDeepest && !isAsking)} onChange={() => onChange(path, { ...words, next: NEW_STEP })} /><span>{t('items.guide.next')}</span></label>
        {isDeepest && <span className="field-hint">{t('items.guide.mostLevels', { most: MOST_GUIDE_LEVELS })}</span>}
      </div>
      <Mistakes mistakes={mistakes} path={path} />
      {isRecordValue(choice.next) && <Step {...props} step={choice.next} level={level + 1} path={[...path, 'next']} />}
      {!isAsking && (
        <div className="guide-end-fields">
          <label className="field"><span>{t('items.guide.do')}</span><TextInput text={textOf(end.text)} isLong isReadOnly={isReadOnly} name={undefined} onText={(typed) => onChange([...path, 'end'], { ...end, text: typed })} /></label>
          <Mistakes mistakes={mistakes} path={[...path, 'end', 'text']} />
          <label className="field">
            <span>{t('items.guide.article')}</span>
            <ReferenceField items={props.findItems('article')} value={textOf(end.article)} name={t('items.guide.article')} isReadOnly={isReadOnly} onChange={(article) => onChange([...path, 'end', 'article'], article)} />
          </label>
        </div>
      )}
    </div>
  )
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
