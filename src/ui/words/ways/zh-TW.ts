import type { WaysWords } from './ways-words'

export const waysWordsZhTW: WaysWords = {
  in: {
    title: '知識包從哪裡來', hint: '組長發布的知識包會自動取來、先核對簽章再啟用；取不到或核對不過時，原來的照常使用。',
    choose: '來源', choices: { none: '不自動取（只用檔案）', folder: '一個資料夾（網路共用或同步資料夾）', address: '一個網址' },
    address: '網址', addressHint: '共用網址（目錄），或 .callside-pack 檔案本身的網址。必須是 https；瀏覽器只會詢問是否允許這一個網站。',
  },
  out: {
    title: '發布到哪裡去', hint: '發布的知識包，以及本機要交回的紀錄，都寫到這裡；寫不進去時留在本機排隊，恢復後自動補寫。',
    choose: '去處', choices: { none: '不自動寫（只下載檔案）', folder: '同一個資料夾', upload: '一個可寫入的網址（WebDAV 或預先簽署的網址）' },
    address: '寫入網址', addressHint: 'WebDAV 目錄（缺少的子目錄會自動建立），或物件儲存的預先簽署網址（只寫這一個檔案）。',
    forAgents: '客服電腦上的「來源」網址（或寫進原則）：', user: '使用者名稱', password: '密碼', passwordHint: '只存在這個瀏覽器，只送給這台伺服器；儲存後不再顯示，不進備份也不進紀錄檔。', keepPassword: '留空則不變', removePassword: '刪除密碼',
  },
  folder: {
    pick: '選擇資料夾', pickOther: '換一個資料夾', forget: '不再使用', name: '資料夾：{{name}}', allow: '允許使用這個資料夾',
    cannotPick: '這個瀏覽器不能選擇資料夾。請用網址，或手動匯入檔案。',
    visits: '瀏覽器詢問時請選「每次造訪時都允許」，否則關閉 Callside 的最後一個分頁後，要再點一次。',
  },
  often: { every: '每隔（分鐘）', jitter: '隨機延後，最多（分鐘）', hint: '每台電腦延後的時間不同，避免整層樓同時去取。', notMinutes: '請填 1 到 1440 的整數（延後可以是 0）；沒有儲存任何變更。' },
  now: '現在就取', writeNow: '現在就寫', allowHost: '允許存取 {{host}}', noEgress: '這個版本不連網：沒有網址，只用資料夾和檔案。',
  notAnAddress: '這個網址不能用；沒有儲存任何變更。請寫成 https://files.example/team/，不要帶密碼。',
  light: {
    off: '沒有啟用', unset: '還沒有設定好', 'needs-click': '需要點一次：瀏覽器要您允許', 'not-yet': '還沒有問過',
    written: '正常 · 上次寫入 {{at}}', fine: '正常 · 上次 {{at}} · 下次 {{next}}', trouble: '自 {{since}} 起不正常 · 下次 {{next}}', lastGood: '最近一次正常：{{at}}',
  },
  trouble: {
    'no-permission': '瀏覽器還沒有允許。點一次即可。', 'not-found': '那裡還沒有這條業務線的知識包，或者網址不對。', offline: '連不上：網路斷了、共用沒有連上，或對方沒有回應。原來的知識照常使用。',
    'not-let-in': '伺服器不讓進：請核對使用者名稱和密碼；預先簽署的網址可能已過期。', 'server-failed': '伺服器出錯或太忙。會自動再試。', 'sent-elsewhere': '伺服器要轉到別的網址，沒有跟過去。請直接填寫最終網址。',
    'too-large': '檔案太大，沒有取。', 'changed-elsewhere': '別人先發布了。', 'not-taken': '伺服器或資料夾不收這個檔案：可能空間不足，或沒有寫入權限。',
  },
  waiting_other: '{{count}} 個檔案在排隊，會自動寫入。', changedElsewhere: '您上次看過之後，別人發布了新的知識包；您的還沒有寫上去，也沒有覆蓋別人的。', takeTheirs: '先取來別人的', thenPublish: '取來以後，再發布一次您的。',
}
