import type { Words } from '../catalog'
import type { shiftWordsZhCN } from './zh-CN'

export type ShiftWords = Words<typeof shiftWordsZhCN>
