import type { NoticesWords } from './notices-words'

export const noticesWordsZhTW: NoticesWords = {
  title: '公告', pageTitle: '公告與異常應變', importance: { info: '一般', important: '重要', critical: '緊急' }, state: { live: '生效中', planned: '未到時間', expired: '已過期', retired: '已停用' },
  unread: '未讀', unreadCount_other: '公告：{{count}} 則待讀', toAcknowledge: '待確認', wording: '統一口徑', attachments_other: '附件（{{count}}）', until: '有效至 {{when}}', from: '{{when}}起',
  empty: '沒有公告', emptyHint: '組長發布的公告會出現在這裡。', search: '搜尋公告', searching: '正在建立索引…', notFound: '找不到。換個說法試試。', back: '返回清單',
  mustRead: '請閱讀這則公告', goesOn: '還有公告沒讀完：{{title}}', acknowledge: '已閱讀，知道了', answerFirst: '請先選擇答案', wrong: '不對，請再看一次原文，然後重新作答。', place: '答案在這裡', acknowledged: '已確認',
  snooze: '稍後再看', snoozeFor: { short: '15 分鐘後', hour: '1 小時後' },
  spoken: '客戶說到了', say: '請這樣說',
  digest: { start: '本班公告摘要', end: '下班前還有這些公告', now: '本班摘要', all: '都讀過了', rest: '其餘 {{count}} 則', ofDemand: '{{demand}}：{{count}} 則', open: '{{count}} 則沒讀完' },
  incident: {
    title: '異常應變', running: '進行中', over: '已恢復', expected: '預計 {{when}} 恢復', parent: '母單 {{number}}', change: '修改異常應變', start: '啟動異常應變', end: '宣布恢復', stop: '這是已知異常，併入母單 {{number}}，不再新建跟進。', own: '仍然單獨開單',
    name: '異常名稱', wordingHint: '所有客服對受影響客戶都這樣說', areas: '影響的地區', areasHint: '區碼，用逗號隔開，例如 02、07', codes: '相關的小結代碼', parentNumber: '母單號碼', parentLink: '母單連結（https）', expectedAt: '預計恢復時間',
    noTarget: '請寫明地區、小結代碼或訴求，否則不會出現在任何來電上。', badArea: '不認識這個區碼：{{area}}', affected: '受影響的聯絡', words: '恢復之後怎麼說', callBack: '誰來回電', callBacks: { nobody: '不回電', owner: '由我逐一回電', 'each-agent': '各客服回電自己接過的客戶' },
    ended: '已恢復。受影響 {{affected}} 次，建立了 {{tasks}} 個回電任務。',
  },
  affected_other: '{{count}} 次聯絡',
  column: { title: '標題', importance: '重要性', audience: '對象', state: '狀態', from: '開始', until: '到期', agent: '客服', seenAt: '首次閱讀', acknowledgedAt: '確認時間', wrong: '答錯' },
  audience: { site: '全站', line: '本條業務線', teams: '指定班組', agents: '指定客服' },
  edit: {
    add: '寫公告', change: '修改', save: '發布', saveChange: '儲存修改', title: '標題', body: '內文（Markdown）', wording: '統一口徑（可不填）', importance: '重要性', audience: '發給誰', names: '班組', agentNumbers: '客服人員', from: '開始時間', until: '到期時間（可不填）', demand: '所屬訴求', noDemand: '不限',
    phrasings: '客戶怎麼說到它，每行一個（緊急公告在通話中提示用，* 代表幾個字）', attachments: '附件（文字）', addAttachment: '新增附件', attachmentName: '名稱', attachmentText: '內容', removeAttachment: '移除附件',
    check: '確認時提問', ask: '問題', answer: '答案', isRight: '正確', place: '答案在內文中的原句', preview: '客服看到的樣子', readAgain: '改動較大，已讀的人要再讀一次', retire: '停用', restore: '恢復使用', proof: '誰讀了', notRead: '還沒有讀的人', notReadCount: '還有 {{people}} 人沒有讀', notReadHint: '依客服名單，以及到目前為止收到的紀錄。', noRoster: '在「內容編輯 › 客服人員」裡輸入名單後，這裡會列出還沒有讀的人。', nobodyYet: '還沒有人讀。',
    missing: '標題不能空白。', badSpan: '到期時間要晚於開始時間。', badCheck: '提問至少要有一個正確答案和一個錯誤答案。', badPlace: '內文裡沒有這句原文。', manyLetters: '內容太長。',
  },
  budget: { ok: '同一批客服這一班已有 {{count}} 則會自動開啟的公告，上限 {{most}} 則。', over: '已有 {{count}} 則會自動開啟（上限 {{most}} 則）：再多的只進摘要。' },
  near: { title: '已有相近的公告', likeness: '相似 {{percent}}%', added: '新增', removed: '刪去' }, merge_other: '合併成一則（{{count}} 則停用）', merged: '將與 {{count}} 則合併',
}
