import { createInstance, type i18n } from 'i18next'
import type { Language } from '../../core/contract/definitions'
import { en } from './en'
import { zhCN } from './zh-CN'
import { zhTW } from './zh-TW'

export const CATALOGS = { 'zh-CN': zhCN, 'zh-TW': zhTW, en } as const

/** The words of one language, ready at once: all catalogs are in the bundle, nothing is loaded. */
export function createWords(language: Language): i18n {
  const words = createInstance()
  void words.init({
    lng: language,
    fallbackLng: false,
    supportedLngs: Object.keys(CATALOGS),
    resources: { [language]: { translation: CATALOGS[language] } },
    initAsync: false,
    // React escapes.
    interpolation: { escapeValue: false },
  })
  return words
}
