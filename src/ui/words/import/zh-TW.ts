import type { ImportWords } from './import-words'

export const importWordsZhTW: ImportWords = {
  title: '匯入客戶和往來紀錄', hint: '從 CSV 檔案讀入。資料加密後只存在這台電腦，重複匯入只會更新，不會變成兩份。',
  choose: '選擇檔案', drop: '把 CSV 檔案拖到這裡，或', dropHere: '放開即可讀取', another: '換一個檔案', looking: '正在讀取檔案', opening: '正在開啟資料庫',
  kindTitle: '內容', kind: { customers: '客戶', contacts: '往來紀錄' },
  encoding: '編碼', encodings: { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16（小端）', 'utf-16be': 'UTF-16（大端）', gb18030: 'GB18030（簡體）', big5: 'Big5（繁體）' },
  delimiter: '分隔符號', delimiters: { ',': '逗號', ';': '分號', '\t': 'Tab', '|': '直線' },
  hasHeader: '第一列是欄名', dayOrderTitle: '03/04/2026 這樣的日期', dayOrder: { 'day-first': '日在前', 'month-first': '月在前', unknown: '不確定，拒收' },
  timeZone: '沒有寫明時區的時間，以 {{zone}} 解讀。',
  absent: '沒有寫明{{field}}時', resolved: '已解決', unresolved: '未解決', directions: { inbound: '撥入', outbound: '撥出' },
  columnsTitle: '每一欄是什麼', column: '第 {{n}} 欄', rowNumber: '列', asRead: '前 {{count}} 列讀出來是這樣',
  field: {
    ignored: '不匯入', externalId: '客戶編號', name: '姓名', salutation: '稱謂或性別', number: '電話號碼', tagIdentity: '標籤：身分', tagValue: '標籤：價值', tagBusiness: '標籤：業務', tagPreference: '標籤：偏好',
    remembered: '記下的資料（用欄名）', note: '備註', startedAt: '開始時間', startedTime: '時刻（與日期分開的欄）', rowId: '紀錄自己的編號', channel: '管道', direction: '方向', duration: '時長（秒或 分:秒）', endedAt: '結束時間',
    outcome: '結果', code: '原因或小結代碼', resolved: '是否解決', agent: '員工編號', mood: '情緒',
  },
  missing: '請先指定哪一欄是{{fields}}。', missingWho: '請先指定電話號碼或客戶編號是哪一欄。', noneRefused: '看過的 {{looked}} 列都能匯入。', someRefused: '看過的 {{looked}} 列裡有 {{count, number}} 列會被拒收，原因見表中紅字。', allRefused: '看過的 {{looked}} 列都會被拒收。請檢查編碼、欄位和日期的寫法。',
  start: '開始匯入', running: '正在匯入', rows: '已讀 {{count, number}} 列', rate: '每秒 {{count, number}} 列', left: '約剩 {{clock}}', soonKnown: '正在估算剩餘時間', mayWork: '可以照常接電話。關掉此頁也沒關係，下次可以接著匯入。',
  stop: '停止', stopping: '正在寫完這一批',
  count: { new: '新增', updated: '更新', unchanged: '沒有變化', refused: '拒收' },
  done: '匯入完成', stopped: '已停止', stoppedHint: '前 {{count, number}} 列已寫入。', keep: '保留已匯入的', undo: '全部復原', resume: '繼續匯入', undoHint: '復原會移走這次匯入寫入的一切，別人寫下的都保留。', kept: '已保留匯入的內容。', undone: '這次匯入已全部復原。', undoing: '正在復原，已移走 {{count, number}} 項',
  refusedTitle: '拒收的列', refusedHint: '改好後再匯入這個檔案即可，已匯入的不會重複。', refusedFew: '下面列出前 {{count, number}} 列，全部在檔案裡。', download: '下載拒收的列', reason: '原因', content: '內容', fileName: '拒收的列',
  unfinishedTitle: '有一次匯入沒有完成', unfinished: '{{kind}}，{{when}} 開始，寫到第 {{count, number}} 列', resumeHint: '請再次選擇同一個檔案，從中斷處繼續。', undoingUnfinished: '復原到一半，請繼續復原。', undoOn: '繼續復原',
  why: {
    'too-many-cells': '這一列的格子比欄名多，可能是引號或分隔符號有誤', 'broken-text': '文字損壞，編碼可能選錯了', 'too-long': '內容太長', 'no-key': '既沒有客戶編號，也沒有完整的號碼', 'unreadable-number': '號碼讀不出來', 'several-readings': '號碼有幾種讀法，請寫上國碼或區碼',
    'no-time': '沒有時間', 'unreadable-time': '時間讀不出來', 'day-or-month': '分不清日和月', 'skipped-time': '這一天撥快了時鐘，沒有這個時刻', 'doubled-time': '這一天撥慢了時鐘，這個時刻有兩次', 'in-the-future': '時間在將來',
    'unreadable-duration': '時長讀不出來', 'ends-before-start': '結束早於開始', 'unknown-channel': '不認識的管道', 'unknown-direction': '不認識的方向', 'unknown-outcome': '不認識的結果', 'unknown-mood': '不認識的情緒', 'unknown-resolved': '看不出是否解決', erased: '這位客戶已應要求清除，不再匯入', 'let-go': '這筆紀錄已按保留期限清除，不再匯入',
  },
  failed: {
    'vault-locked': '客戶資料已鎖定。已寫入的都在，沒有遺失；輸入密語後再繼續。', 'not-saved': '磁碟拒絕寫入，可能滿了。之前寫入的都在；騰出空間後可以繼續。', 'another-import': '另一個頁面正在匯入。請等它結束。',
    'other-file': '這不是上次那個檔案，沒有寫入任何內容。請選擇同一個檔案。', 'empty-file': '檔案裡沒有內容。', 'open-quote': '有一個引號打開後沒有關上，後面的內容無法分列。之前寫入的都在；改好檔案後重新匯入即可。',
    'unreadable-file': '檔案讀不了，可能被移動或改動了。已寫入的都在；請再次選擇。', 'too-many-rows': 'XLSX 最多 200,000 列。請在試算表中另存為 CSV 再匯入，沒有寫入任何內容。', 'no-such-import': '找不到這次匯入，可能已在別處處理。', failed: '出了意外。已寫入的都在，可以繼續或復原。',
  },
  back: '返回', locked: '客戶資料已鎖定。輸入密語後即可匯入。',
}
