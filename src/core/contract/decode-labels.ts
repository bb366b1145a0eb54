import { isRecordValue, type Decoder } from './decode'
import { LANGUAGES, type Labels, type Language } from './language'

/** In whose words a language speaks that has none of its own. */
const NEXT_BEST: Readonly<Record<Language, readonly Language[]>> = {
  'zh-CN': ['zh-TW', 'en'], 'zh-TW': ['zh-CN', 'en'], en: ['zh-CN', 'zh-TW'],
}

/** A text per language; a language that is left out has the words of the nearest one, and one language there must be. */
export const decodeLabels = (maxLength: number): Decoder<Labels> => (input) => {
  if (!isRecordValue(input)) return undefined
  const given = new Map<Language, string>()
  for (const [name, value] of Object.entries(input)) {
    const language = LANGUAGES.find((each) => each === name)
    if (language === undefined || typeof value !== 'string' || value.length > maxLength) return undefined
    if (value.trim() !== '') given.set(language, value)
  }
  if (given.size === 0) return undefined
  const of = (language: Language) => given.get(language) ?? NEXT_BEST[language].flatMap((each) => given.get(each) ?? [])[0] ?? ''
  return { 'zh-CN': of('zh-CN'), 'zh-TW': of('zh-TW'), en: of('en') }
}
