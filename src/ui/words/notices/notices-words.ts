import type { Words } from '../catalog'
import type { noticesWordsZhCN } from './zh-CN'

export type NoticesWords = Words<typeof noticesWordsZhCN>
export type NoticesWordsWithSingular = NoticesWords & { readonly unreadCount_one: string; readonly affected_one: string; readonly merge_one: string; readonly attachments_one: string }
