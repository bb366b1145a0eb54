import type { Words } from '../catalog'
import type { leavingWordsZhCN } from './zh-CN'

export const leavingWordsZhTW: Words<typeof leavingWordsZhCN> = {
  title: '委託方離開', hint: '合作結束時：先把屬於委託方的資料交還，再銷毀金鑰、刪除全部紀錄，並留下一份任何人都能核對的簽章報告。',
  admin: '只有管理員可以交還或刪除委託方的資料。', here: '本機上的委託方', nobody: '本機上沒有委託方的資料。', other: '選擇其他委託方', removing: '金鑰已銷毀，正在刪除紀錄', mayClose: '可以關閉此頁，會在背景繼續，直到一筆不剩。來電會優先處理。',
  export: {
    title: '第一步：交還資料', hint: '客戶、聯絡與小結、通話文字、待辦、知識內容和稽核，寫成其他軟體讀得懂的一個 ZIP，附上每個檔案的指紋。檔案沒有加密，請妥善交接。',
    locked: '這家委託方的資料已鎖定，無法匯出。請先輸入密語。', as: '表格格式', csv: 'CSV', xlsx: 'Excel（XLSX）', start: '匯出全部', running: '正在匯出', saved: '已寫入您選擇的檔案。', downloaded: '已交給瀏覽器的下載。',
    unreadable_other: '有 {{count, number}} 筆已損壞，無法讀出，不在檔案中。', backup: '另做一份加密備份', backupHint: '只含這家委託方，可以還原到另一處的 Callside。', manifest: '清單指紋（SHA-256），會寫進刪除報告：', fileName: 'Callside 委託方資料 {{day}}',
  },
  delete: {
    title: '第二步：永久刪除', hint: '先銷毀金鑰，此後留在本機的紀錄誰也讀不出；接著逐筆刪除。無法復原。', rest: '小結、待辦、通話文字、草稿、知識內容、發布包和統計',
    notExported: '這次還沒有匯出。刪除之後就再也拿不回來了。', type: '輸入「{{name}}」確認', start: '銷毀金鑰並刪除',
  },
  gone: { title: '已離開的委託方', at: '金鑰銷毀於 {{when}}', removing: '正在刪除：{{done}} / {{total}}', report: '下載報告', sheet: '檢視與列印', fileName: '刪除報告 {{name}} {{day}}', allow: '允許重新承接', allowHint: '允許之後，發布包、備份和客服事件才能把這家委託方帶回來。', back: '已允許重新承接' },
  check: {
    title: '核對一份報告', hint: '選擇一份刪除報告，看它能證明什麼、不能證明什麼。', choose: '選擇報告檔案', result: '核對結果',
    signed: '簽章成立：簽署之後，報告一字未改。', notSigned: '簽章不成立：報告遭更動，或不是由它所寫的金鑰簽署。請勿採信。',
    signer: { 'this-desk': '由本機簽署（代碼 {{code}}）。', 'accepted-desk': '由一台您接受過的電腦簽署（代碼 {{code}}）。', 'unknown-desk': '由一台本機不認得的電腦簽署。請與對方逐字核對代碼：{{code}}。' },
    says: '簽署的電腦聲明：金鑰銷毀於 {{when}}，接著刪除 {{rows}} 列。', nothingLeft: '刪除後重新清點，各表剩餘都是零。', somethingLeft: '刪除後重新清點，仍有剩餘。刪除並不完整。',
    rowsWhole: '報告中的 {{rows}} 列稽核紀錄與各自的指紋相符，前後相接。', rowsBroken: '報告中的 {{rows}} 列稽核紀錄與指紋不符。請勿採信。',
    chain: { 'leads-there': '本機的稽核至今完整，第 {{row}} 列正是報告所指的那一列。', broken: '本機的稽核與報告不符：在第 {{row}} 列或之前遭更動。', elsewhere: '稽核是否連到第 {{row}} 列，只有簽署的那台電腦能核對。' },
  },
  sheet: {
    title: '委託方資料刪除報告', language: '報告語言', print: '列印', client: '委託方', lines: '業務線', vault: '資料庫', by: '執行人', keyAt: '金鑰銷毀時間', doneAt: '刪除完成時間', zone: '時區', device: '電腦', export: '交還資料的清單指紋', auditRows: '稽核列數', auditHead: '稽核末列指紋', auditClient: '其中與該委託方有關的列數', code: '電腦代碼', key: '簽章公鑰', signature: '簽章', rows: '內容', removed: '已刪除', left: '剩餘',
    proves: '本報告由執行刪除的電腦以無法匯出的金鑰簽署，任何一字遭更動都會被發現。稽核中的每一列都含有上一列的指紋。',
    provesNot: '任何報告都無法證明的：別處的副本（交還的檔案、備份檔、其他電腦、整份複製走的瀏覽器資料、組長那裡已合併的資料）是否也已刪除；以及磁碟上已標為刪除、但瀏覽器還沒覆寫的區塊。備份檔以各自的密語加密，不會隨本機金鑰一起失效。',
  },
  kind: { facts: '事實紀錄', customers: '客戶與號碼', contacts: '聯絡與小結', tasks: '待辦', transcripts: '通話文字', results: '推薦結果與已讀', desk: '通話、草稿與待處理動作', content: '知識與定義', counts: '統計', exchange: '發布包與客服事件', others: '其他' },
  column: {
    id: '編號', name: '姓名', salutation: '稱呼', numbers: '號碼', externalIds: '客戶編號', tags: '標籤', remembered: '留存資料', notes: '備註', customer: '客戶', customerName: '客戶姓名', number: '號碼', startedAt: '開始時間', seconds: '秒', channel: '管道', direction: '方向', outcome: '結果', line: '業務線', agent: '客服', code: '代碼', demand: '訴求', isSolved: '已解決', mood: '情緒', note: '小結', contact: '聯絡', call: '通話', at: '時間', speaker: '說話人', text: '內容', kind: '類型', owner: '負責人', dueAt: '到期時間', isDone: '已完成', n: '列', action: '做了什麼', about: '對象', count: '數量', previous: '上一列指紋', hash: '指紋',
  },
}
