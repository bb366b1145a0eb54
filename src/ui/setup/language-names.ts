import type { Language } from '../../core/contract/definitions'

/** Each in its own words, so that it is found by whoever needs it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' }
