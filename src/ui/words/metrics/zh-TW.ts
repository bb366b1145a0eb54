import type { MetricsWords } from './metrics-words'

export const metricsWordsZhTW: MetricsWords = {
  today: '我的今天', contacts: '往來', missed: '未接', handling: '平均處理', handlingHint: '通話、保留和話後的平均時間（AHT）', afterCall: '話後', afterCallHint: '從掛斷到儲存小結的平均時間（ACW）',
  wait: '客戶等候', waitHint: '客戶接通前的平均等候，以軟體電話或連結帶來的資料為準', solvedAtOnce: '一次解決', solvedAtOnceHint: '已寫小結的來電中，當次解決、之後沒有再為同一訴求聯絡的比例（FCR），到此刻為止', percent: '{{value}}%',
}
