import type { Words } from '../catalog'
import type { effectsWordsZhCN } from './zh-CN'

export type EffectsWords = Words<typeof effectsWordsZhCN>
