import type { SetupWords } from './setup-words'

export const setupWordsZhTW: SetupWords = {
  title: '一分鐘完成設定', hint: '之後都可以在設定裡更改。', language: '語言', region: '地區', timeZone: '中心時區', lineName: '業務線名稱', lineHint: '例如：寬頻客服',
  site: '第一個啟用的網站', siteHint: '軟體電話所在的網頁。也可以先略過，之後打開那個網頁，按工具列上的 Callside 圖示啟用。', siteAddress: '軟體電話網頁的網址', siteUnreadable: '看不懂這個網址。請像 https://phone.example 這樣填寫。',
  switchOn: '啟用', startEmpty: '開始使用', startImport: '開始並匯入客戶', private: '客戶資料加密後只存在這台電腦。',
  given: '由您的組織決定', givenHint: '有鎖頭的內容由您的組織決定，不必填寫。',
  invite: '還沒有設定', inviteHint: '一分鐘就好：語言、您是誰、第一個網站。', begin: '開始設定',
}
