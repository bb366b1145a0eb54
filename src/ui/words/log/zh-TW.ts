import type { LogWords } from './log-words'

export const logWordsZhTW: LogWords = {
  direction: '方向', inbound: '來電', outbound: '外撥', seconds: '時長（秒）', mood: '情緒',
  searchAll: '在全部紀錄中搜尋客戶、號碼、訴求、備註、說過的話', from: '從', until: '到', all: '已全部查完，共 {{scanned}} 筆。', part: '已查最近的 {{scanned}} 筆。', searching: '正在尋找，已查 {{scanned}} 筆…', stop: '停止', more: '繼續查更早的',
  sortNote: '排序和分組只作用於已列出的紀錄；搜尋、篩選和匯出針對全部紀錄。', export: '匯出 CSV', exportXlsx: '匯出 XLSX', tooLong: 'XLSX 最多 200,000 列，沒有匯出。請改用 CSV，或縮小篩選範圍。', exporting: '正在匯出，已寫 {{written}} 筆', exportHint: '匯出篩選後的全部紀錄，並記入稽核',
}
