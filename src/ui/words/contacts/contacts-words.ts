import type { Words } from '../catalog'
import type { contactsWordsZhCN } from './zh-CN'

export type ContactsWords = Words<typeof contactsWordsZhCN>
