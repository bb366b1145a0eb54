import type { AlertsWords } from './alerts-words'

export const alertsWordsZhTW: AlertsWords = {
  region: '需要留意', done: '已處理', wrong: '不是這回事', isDone: '已處理', isWrong: '已標為誤報', isOpen: '未處理',
  why: {
    tag: '標籤：{{tag}}', fact: '{{name}}：{{value}}', callsToday: '今天第 {{count}} 次來電', callsWeek: '7 天內第 {{count}} 次來電',
    words: '說到「{{said}}」', escalation: '客戶提到「{{said}}」', upset: '客戶說「{{said}}」', hold: '已保留 {{times}} 次，共 {{time}}',
  },
  list: { at: '時間', rule: '提醒', why: '依據', agent: '客服人員', state: '處理', empty: '還沒有提醒', emptyHint: '來電、通話內容或保留符合規則時，會列在這裡。規則寫在知識庫檔案的 alertRules 裡，整條業務線共用。', unknownRule: '別處的規則', caption: '最近的提醒' },
}
