import type { Mood } from '../../core/contract/facts'
import { useWords } from '../words/use-words'

const MOODS: readonly Mood[] = ['pleased', 'calm', 'worried', 'upset', 'angry']

/** The agent's own mark, taken back by a second click; never a guess. */
export function MoodMark({ mood, onMark }: { readonly mood: Mood | undefined; readonly onMark: (mood: Mood | undefined) => void }) {
  const { t } = useWords()
  return (
    <div className="field" role="group" aria-label={t('wrapUp.mood')}>
      <span>{t('wrapUp.mood')}</span>
      <div className="segments is-tight">
        {MOODS.map((each) => (
          <button key={each} type="button" className="button" aria-pressed={mood === each} onClick={() => onMark(mood === each ? undefined : each)}>{t(`mood.${each}`)}</button>
        ))}
      </div>
    </div>
  )
}
