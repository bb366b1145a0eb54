import type { FeedbackWords } from './feedback-words'

export const feedbackWordsZhTW: FeedbackWords = {
  title: '給組長的意見', open: '提意見', which: '哪一類', words: '寫下來', send: '送出', given: '已記下，組長會看到。', own: '我提過的', all: '全部', stateOf: '處理情形', anyState: '不限處理情形',
  kind: { mismatch: '流程不符', idea: '建議', praise: '稱讚', question: '提問' },
  hint: { mismatch: '寫的是怎樣，實際是怎樣', idea: '怎麼做會更好', praise: '好在哪裡', question: '哪裡不清楚' },
  state: { new: '待處理', 'taken-up': '處理中', answered: '已回覆' },
  about: { article: '知識', script: '話術', code: '小結代碼', offer: '推薦', notice: '公告', 'practice-call': '練習通話' },
  ofCode: '針對小結代碼', gone: '已不存在', noWords: '沒有文字，或文字沒有離開客服的電腦', answered: '組長 {{when}} 回覆：{{text}}',
  leaves: '類別、針對的內容和這段文字會隨紀錄送給組長。請不要寫客戶的姓名和號碼。', stays: '本中心設定姓名和文字不離開這台電腦：組長那邊只看得到類別和針對的內容，文字要在這台電腦上看。請不要寫客戶的姓名和號碼。',
  none: '還沒有意見', noneHint: '客服在側邊面板提的流程不符、建議、稱讚和提問會列在這裡。', often: '最常被提到的', more: '列出前 {{count}} 則，其餘請用上面的條件尋找。',
  takeUp: '開始處理', answer: '回覆', answerAgain: '再次回覆', answerHint: '回覆客服：改了什麼，或為什麼這樣',
}
