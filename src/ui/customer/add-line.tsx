import { useKept } from '../forms/use-kept'
import { KeyedField } from '../keys/keyed-field'
import { useWords } from '../words/use-words'

interface AddLineProps {
  /** What it is typed for: it outlives the field. */
  readonly about: string
  readonly hotkey: string
  readonly label: string
  readonly maxLength: number
  /** Whether it was taken: what was refused stays in the field. */
  readonly onAdd: (text: string) => Promise<boolean>
}

export function AddLine({ about, hotkey, label, maxLength, onAdd }: AddLineProps) {
  const { t } = useWords()
  const [text, setText] = useKept(about, '')
  return (
    <form
      className="row add-line"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim()) void onAdd(text.trim()).then((isTaken) => isTaken && setText(''))
      }}
    >
      <KeyedField hotkey={hotkey} label={label} value={text} maxLength={maxLength} placeholder={label} onChange={(event) => setText(event.target.value)} />
      <button className="button" disabled={!text.trim()}>{t('action.add')}</button>
    </form>
  )
}
