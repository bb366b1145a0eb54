import type { BoardWords } from './board-words'

export const boardWordsZhTW: BoardWords = {
  title: '看板', line: '業務線', allLines: '全部業務線', period: '時段', today: '今天', yesterday: '昨天', week: '近 7 天', month: '近 30 天', group: '分組', export: { csv: '匯出表格', xlsx: '匯出為 XLSX' }, fileName: 'Callside 看板 {{day}}',
  by: { hour: '依小時', day: '依日期', agent: '依客服人員', team: '依團隊', line: '依業務線' }, of: { hour: '小時', day: '日期', agent: '客服人員', team: '團隊', line: '業務線' }, hour: '{{hour}} 時', nobody: '未署名',
  empty: '這段時間沒有往來', emptyHint: '本機接到的來電，以及從其他客服人員併入的來電，都會計在這裡。', minutes: '分:秒',
  unread: { title: '還沒確認的公告', notice: '公告', since: '開始', read: '已確認', missing: '還差（依團隊）', who: '看是誰', of: '{{all}} 人中 {{read}} 人', team: '{{team}}：{{who}}', none: '重要公告都已確認。', noneHint: '依客服名單上的人，以及最近七天上過班、紀錄已到本機的人計算。' },
  counting: '正在補計以前的往來：{{of}} 筆中的 {{done}} 筆。補完之前數字會偏小，紀錄都在。',
  figure: {
    contacts: '往來', inbound: '來電', answered: '已接', missed: '未接', waiting: '待寫小結', handling: '平均處理', afterCall: '話後', held: '有保留', hold: '平均保留', solvedAtOnce: '一次解決', cameBack: '7 天內再來', offersShown: '推薦', offersTaken: '推薦接受', suggestionsShown: '知識提示', suggestionsUsed: '提示採用', oldDoubts: '超過 24 小時的存疑', unread: '公告未讀',
  },
  hint: {
    contacts: '本機軟體電話看到的通話，未接和外撥也算', inbound: '客戶打進來的', answered: '有接通時刻的', missed: '來電而沒有人接的', waiting: '接通過、還沒有小結的', handling: '從接通到掛斷，加話後，平均（AHT）', afterCall: '從掛斷到儲存小結，平均（ACW）', held: '客戶被保留過的往來，以軟體電話告知的為準', hold: '這些往來裡一通的保留合計，平均',
    solvedAtOnce: '已寫小結的來電中，當次解決、7 天內同一人沒有為同一代碼再來的比例（FCR），到此刻為止', cameBack: '已寫小結的來電中，7 天內同一人為同一代碼再來的比例', offersShown: '向客服人員顯示過的推薦', offersTaken: '顯示過的推薦中客戶接受的比例', suggestionsShown: '通話中顯示過的知識', suggestionsUsed: '顯示過的知識中被客服人員採用的比例', oldDoubts: '知識被標存疑、一天以上沒有人答覆的篇數', unread: '重要公告裡還沒有被確認的，一人一則算一次',
  },
  chart: { hour: '每小時往來', day: '每天往來', hint: '同樣的數字在下面的表格裡' }, reasons: '主要原因', reason: '小結代碼', share: '占比', unknownCode: '別處的代碼', figures: '數據',
}
