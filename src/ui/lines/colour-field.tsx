import { LINE_COLOURS, type LineColour } from '../../core/contract/line-of-business'
import { useWords } from '../words/use-words'
import './lines.css'

interface ColourFieldProps {
  /** Absent: by its place among the others. */
  readonly colour: LineColour | undefined
  readonly onColour: (colour: LineColour | undefined) => void
}

export function ColourField({ colour, onColour }: ColourFieldProps) {
  const { t } = useWords()
  return (
    <fieldset className="stack">
      <legend className="field-name">{t('lines.colour')}</legend>
      <div className="line-colours">
        {[undefined, ...LINE_COLOURS].map((each) => (
          <label key={each ?? 'auto'} className="check">
            <input type="radio" name="colour" checked={colour === each} onChange={() => onColour(each)} />
            {each && <span className={`line-swatch is-${each}`} />}
            <span>{t(`lines.colours.${each ?? 'auto'}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
