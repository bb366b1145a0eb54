import type { MetricsWords } from './metrics-words'

export const metricsWordsZhTW: MetricsWords = {
  today: '我的今天', percent: '{{value}}%', atMost: '≤ {{value}}', atLeast: '≥ {{value}}', met: '達標', unmet: '未達標', off: '{{figure}} {{value}}，目標 {{target}}：', advice: '怎麼改進',
  figure: { contacts: '往來', missed: '未接', waiting: '待寫小結', handling: '平均處理', afterCall: '話後', wait: '客戶等候', solvedAtOnce: '一次解決', offersTaken: '推薦接受', talk: '通話', hold: '保留' },
  hint: {
    contacts: '今天的通話，未接和外撥也算', missed: '來電而沒有人接的', waiting: '接通過、還沒有小結的', handling: '通話、保留和話後的平均時間（AHT）', afterCall: '從掛斷到儲存小結的平均時間（ACW）',
    wait: '客戶接通前的平均等候，以軟體電話或連結帶來的資料為準', solvedAtOnce: '已寫小結的來電中，當次解決、之後沒有再為同一訴求聯絡的比例（FCR），到此刻為止', offersTaken: '今天向你顯示過的推薦中，客戶接受的比例',
    talk: '從接通算起', hold: '這通電話裡保留的合計',
  },
}
