import type { Language } from '../core/contract/definitions'

/** The few words the background says by itself, in system notifications. Everything else is said by our pages. */
interface SpokenWords {
  readonly ringTitle: string
  readonly dialTitle: string
  readonly ringHint: string
  readonly taskTitle: string
  readonly taskHint: string
}

const WORDS: Readonly<Record<Language, SpokenWords>> = {
  'zh-CN': { ringTitle: '有来电', dialTitle: '正在外呼', ringHint: '点击查看来电卡片。', taskTitle: '有到期的待办', taskHint: '点击打开待办列表。' },
  'zh-TW': { ringTitle: '有來電', dialTitle: '正在外撥', ringHint: '點選即可查看來電卡片。', taskTitle: '有到期的待辦', taskHint: '點選開啟待辦清單。' },
  en: { ringTitle: 'Incoming call', dialTitle: 'Outgoing call', ringHint: "Click to see the caller's card.", taskTitle: 'A task is due', taskHint: 'Click to open the list of tasks.' },
}

export function spokenWords(language: Language): SpokenWords {
  return WORDS[language]
}
