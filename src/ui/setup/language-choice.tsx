import { LANGUAGES, type Language } from '../../core/contract/definitions'
import { Given } from '../settings/given'
import { useWords } from '../words/use-words'
import { LANGUAGE_NAMES } from './language-names'

interface LanguageChoiceProps {
  readonly isDecided: boolean
  readonly onLanguage: (language: Language) => void
}

export function LanguageChoice({ isDecided, onLanguage }: LanguageChoiceProps) {
  const { t, language } = useWords()
  if (isDecided) return <Given name={t('setup.language')}><span lang={language}>{LANGUAGE_NAMES[language]}</span></Given>
  return (
    <div className="languages" role="group" aria-label={t('setup.language')}>
      {LANGUAGES.map((each) => (
        <button key={each} type="button" lang={each} className="button" aria-pressed={each === language} onClick={() => onLanguage(each)}>{LANGUAGE_NAMES[each]}</button>
      ))}
    </div>
  )
}
