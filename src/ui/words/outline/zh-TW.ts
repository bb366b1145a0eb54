import type { OutlineWords } from './outline-words'

export const outlineWordsZhTW: OutlineWords = {
  insert: '大綱', consult: '問題：\n答覆：', complaint: '訴求：\n查證：\n答覆：\n時限：', business: '辦理內容：\n身分核對：\n結果：', fault: '現象：\n已試步驟：\n地址：\n到府時間：',
}
