import type { Words } from '../catalog'
import type { settingsWordsZhCN } from './zh-CN'

export type SettingsWords = Words<typeof settingsWordsZhCN>
