import type { Words } from '../catalog'
import type { sitesWordsZhCN } from './zh-CN'

export type SitesWords = Words<typeof sitesWordsZhCN>
