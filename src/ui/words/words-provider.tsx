import { createContext, useEffect, useMemo, type ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { Language } from '../../core/contract/definitions'
import { createWords } from './create-words'

export interface Place {
  readonly language: Language
  /** Of the contact center: "today" is its day. */
  readonly timeZone: string
}

export const PlaceContext = createContext<Place>({ language: 'zh-CN', timeZone: 'Asia/Shanghai' })

interface WordsProviderProps extends Place {
  /** Whether this is the whole document, whose `lang` and theme then follow. */
  readonly isDocument?: boolean
  readonly theme?: 'system' | 'light' | 'dark'
  readonly children: ReactNode
}

export function WordsProvider({ language, timeZone, isDocument = false, theme = 'system', children }: WordsProviderProps) {
  const words = useMemo(() => createWords(language), [language])
  const place = useMemo(() => ({ language, timeZone }), [language, timeZone])
  useEffect(() => {
    if (!isDocument) return
    document.documentElement.lang = language
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [isDocument, language, theme])
  return (
    <I18nextProvider i18n={words}>
      <PlaceContext value={place}>{children}</PlaceContext>
    </I18nextProvider>
  )
}
