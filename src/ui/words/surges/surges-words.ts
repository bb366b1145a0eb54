import type { Words } from '../catalog'
import type { surgesWordsZhCN } from './zh-CN'

/** Words of surges: what has far more contacts than usual, and what a lead calls so. */
export type SurgesWords = Words<typeof surgesWordsZhCN>
