import type { Words } from '../catalog'
import type { alertsWordsZhCN } from './zh-CN'

/** Words of alerts: what told, what to do, what became of it. */
export type AlertsWords = Words<typeof alertsWordsZhCN>
