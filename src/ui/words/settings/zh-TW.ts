import type { SettingsWords } from './settings-words'

export const settingsWordsZhTW: SettingsWords = {
  title: '設定', pageHint: '更改會立刻生效。有鎖頭的內容由您的組織決定。', all: '全部設定', place: '語言與地區', language: '語言', theme: '外觀', themes: { system: '跟隨系統', light: '淺色', dark: '深色' }, pop: '來電時顯示來電卡', popOff: '不顯示', popOn: '顯示',
  numbers: {
    title: '不指認任何人的號碼', hint: '每行一個。這些號碼來電時，不會顯示成某一位客戶。', own: '我們自己的號碼', shared: '公共號碼（總機、平台、虛擬號）', sharedHint: '一段號碼可寫成 +86170000*。', save: '儲存號碼', saved: '已儲存', unreadable: '看不懂這些號碼，沒有儲存：{{lines}}', tooMany: '每一欄最多 1000 行，沒有儲存。',
  },
  lines: {
    title: '業務線', hint: '一條業務線是一家委託方或一種業務，各有自己的小結代碼、標籤和客戶。停用後舊紀錄仍然看得懂。', name: '名稱', dialled: '客戶撥打的號碼', dialledHint: '每行一個。撥打這些號碼的來電歸到這條業務線。', add: '新增業務線', current: '目前', retired: '已停用', retire: '停用', restore: '恢復', edit: '修改', unreadable: '看不懂這些號碼，沒有儲存：{{lines}}', given: '業務線由您的組織決定。',
  },
  keys: { title: '快速鍵', hint: '在任何網頁上都能用，由瀏覽器管理。', 'toggle-pop': '顯示或收起來電卡', 'open-panel': '開啟面板', none: '未設定', change: '更改快速鍵', inPanel: '面板裡的按鍵，按 ? 查看。' },
  storage: {
    title: '儲存空間', persisted: '瀏覽器答應不會自行清除這些資料。', notPersisted: '磁碟吃緊時，瀏覽器可能自行清除這些資料。', ask: '請瀏覽器保留', refused: '瀏覽器沒有答應。資料仍在，請定期備份。', used: '已用 {{used}}，可用至 {{quota}}', usedOnly: '已用 {{used}}', looking: '正在查看', uninstall: '移除擴充功能會刪除全部資料，請先備份。', backup: '去備份',
  },
}
