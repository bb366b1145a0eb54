import type { ItemsWords } from './items-words'

export const itemsWordsZhTW: ItemsWords = {
  title: '內容編輯', kinds: '內容類型', add: '新增', readOnly: '這個席位是客服角色，只能檢視。要修改，請由組長在組長席位上操作。', empty: '這裡還沒有內容', emptyHint: '按「新增」，或在「檔案」裡匯入。', shown: '已列出前 {{shown}} 筆，共 {{all}} 筆', more: '再列一些', working: '正在尋找…',
  column: { name: '名稱', parent: '所屬', owner: '負責人', state: '狀態', changed: '修改', by: '修改人', version: '版本' },
  state: { current: '有效', future: '未生效', expired: '已失效', retired: '已停用' },
  choose: '選取 {{name}}', chooseAll: '選取全部 {{count}} 筆', chooseNone: '取消選取', chosen: '已選 {{count}} 筆',
  bulk: { title: '批次修改', retire: '停用', restore: '恢復使用', field: '要改的項目', to: '改為', clear: '清空', apply: '改 {{count}} 筆', running: '已改 {{done}} / {{total}} 筆', done: '已改 {{count}} 筆，其餘內容相同，沒有變化', demand: '所屬訴求', parent: '所屬 / 上層', owner: '負責人', validFrom: '生效日', validTo: '失效日' },
  undo: { last: '復原：{{what}}', saved: '儲存「{{name}}」', many: '批次修改 {{count}} 筆', restored: '恢復「{{name}}」的舊版', done: '已復原，復原本身也是新版本', changed: '有 {{count}} 筆在此之後又被改過，沒有復原' },
  editor: { save: '儲存', saved: '已儲存為第 {{version}} 版', retire: '停用', again: '恢復使用', discard: '放棄變更', kept: '有未儲存的變更，離開此頁前都會留著', mistakes: '{{count}} 處需要改', tab: { edit: '編輯', history: '歷史' }, preview: '客服看到的樣子', noPreview: '改好標出的地方後，這裡顯示客服看到的樣子。', id: '編號', add: '加一項', remove: '刪去第 {{number}} 項', up: '上移第 {{number}} 項', none: '（無）', gone: '這一筆已經不在了。' },
  mistake: { missing: '請填寫', 'too-long': '太長，最多 {{most}} 個字', 'too-many': '太多，最多 {{most}} 項', 'wrong-form': '格式不對', 'not-a-number': '請填數字', 'out-of-range': '超出範圍', 'ends-before-it-begins': '失效日早於生效日', 'same-twice': '編號重複', 'as-a-whole': '各項單獨看沒有問題，合在一起不對：請檢查變數名稱、條件和引導是否完整' },
  rule: { fact: '事實', comparison: '比較', value: '值', add: '再加一個條件', remove: '刪去這個條件', raw: '以 JSON 編輯', rows: '以列編輯', cannot: '這個條件用列寫不出來，以 JSON 顯示。', is: { '==': '等於', '!=': '不等於', '>': '大於', '>=': '不小於', '<': '小於', '<=': '不大於', has: '包含', 'has-not': '不包含' } },
  history: { version: '第 {{version}} 版', by: '{{agent}} 修改', latest: '現在的版本', restore: '恢復成這一版', first: '最早保留的版本', same: '內容相同', added: '新增', removed: '刪去', kept: '知識保留最近 50 版；其他內容的版本都保留，紀錄要用到它們。' },
}
