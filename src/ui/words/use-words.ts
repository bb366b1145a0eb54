import { useContext, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { createFormats } from '../format/create-formats'
import { PlaceContext } from './words-provider'

/** The words and the written forms of times, numbers and labels, in the agent's language and the center's time zone. */
export function useWords() {
  const { t } = useTranslation()
  const { language, timeZone } = useContext(PlaceContext)
  const formats = useMemo(() => createFormats(language, timeZone), [language, timeZone])
  return { t, language, timeZone, ...formats }
}
