import type { RecordWords } from './record-words'

export const recordWordsZhTW: RecordWords = {
  find: '尋找客戶', findHint: '姓名、拼音首字母、號碼或後四碼', nobody: '沒有找到。換個寫法，或只輸入一部分。', searching: '正在尋找…',
  partial: '只查了最近有變化的 {{shown}} 位客戶。', goOn: '繼續往前查', opened: '客戶資料', close: '關閉資料', tasks: '待辦', noTasks: '沒有待辦',
  calls: '來去電', missed: '未接', outbound: '外撥', missedEmpty: '沒有未接來電', missedHint: '沒接到的來電會列在這裡，回電後可補寫小結。', outboundEmpty: '沒有外撥', outboundHint: '您撥出的電話會列在這裡。',
  merge: '合併重複客戶', mergeHint: '這位客戶有兩份資料？找到另一份併入這裡。', mergeFind: '尋找另一份資料', mergeAsk: '把「{{other}}」併入「{{name}}」？號碼、標籤、備註和往來紀錄都歸到這裡。合併後不能復原。', mergeDo: '合併', merged: '已合併到「{{name}}」。',
  unlinked: '已移除 {{number}}。', unlinkedUndo: '復原', forgotten: '已忘記「{{field}}」。', saved: '小結已儲存', savedCorrect: '更正',
}
