import type { Language } from '../core/contract/definitions'

/** The few words the background says by itself, in system notifications. Everything else is said by our pages. */
interface SpokenWords {
  readonly ringTitle: string
  readonly dialTitle: string
  readonly ringHint: string
  readonly taskTitle: string
  readonly taskHint: string
  readonly pasteTitle: string
  readonly pasteHint: string
  readonly pasteStopped: string
}

const WORDS: Readonly<Record<Language, SpokenWords>> = {
  'zh-CN': { ringTitle: '有来电', dialTitle: '正在外呼', ringHint: '点击查看来电卡片。', taskTitle: '有到期的待办', taskHint: '点击打开待办列表。', pasteTitle: '粘贴了另一家委托方的资料', pasteHint: '请立即撤销，并检查刚才粘贴的内容。', pasteStopped: '已拦下，没有粘贴进去。' },
  'zh-TW': { ringTitle: '有來電', dialTitle: '正在外撥', ringHint: '點選即可查看來電卡片。', taskTitle: '有到期的待辦', taskHint: '點選開啟待辦清單。', pasteTitle: '貼上了另一家委託方的資料', pasteHint: '請立刻復原，並檢查剛才貼上的內容。', pasteStopped: '已攔下，沒有貼進去。' },
  en: { ringTitle: 'Incoming call', dialTitle: 'Outgoing call', ringHint: "Click to see the caller's card.", taskTitle: 'A task is due', taskHint: 'Click to open the list of tasks.', pasteTitle: 'That was another client’s data', pasteHint: 'Undo it now, and check what you pasted.', pasteStopped: 'It was stopped and is not in the page.' },
}

export function spokenWords(language: Language): SpokenWords {
  return WORDS[language]
}
