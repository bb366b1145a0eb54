import type { KnowledgeWords } from './knowledge-words'

export const knowledgeWordsZhTW: KnowledgeWords = {
  title: '知識', search: '搜尋知識', searchHint: '關鍵字、拼音首字母', results: '搜尋結果', demands: '客戶訴求', nothing: '沒有找到。換個說法試試，拼音首字母、簡體都可以。', noneFits: '沒有合適的，記為知識缺口', gapNoted: '已記為缺口，知識負責人會看到。',
  building: '知識索引正在更新，結果可能還不完整。', empty: '還沒有知識', emptyHint: '在工作台的「知識庫」頁匯入：知識檔、表格或 Markdown。', toImport: '去匯入', back: '返回', gone: '這篇知識已經不在了。', page: '一頁方案', pageAndGuide: '一頁方案 · 排查引導',
  owner: '負責人 {{name}}', phrasings: '客戶會這樣說', expiresIn_other: '{{count}} 天後失效',
  fresh: { fresh: '{{day}} 已核對', ageing: '{{day}} 核對過', stale: '{{day}} 後未再核對', expiring: '今天失效', expired: '{{day}} 已失效', future: '{{day}} 起生效', retired: '已下架' },
  points: '重點', fields: '要核對的資料', notKnown: '未記錄', texts: '常用簡訊', tasks: '要登記的工作', links: '相關系統與專家', linkLacks: '未帶入：{{names}}', others: '相關知識', guide: '排查引導', guideWay: '已走的步驟', guideBack: '上一步', guideHeard: '聽到「{{words}}」，選了「{{choice}}」', guideProposed: '聽到：{{words}}', guideUndo: '復原', toArticle: '看這篇知識',
  copy: '複製', copyText: '複製簡訊「{{title}}」', copied: '已複製', copyByHand: '瀏覽器不允許複製，請選取文字手動複製。', toFill: '傳送前請補上：{{names}}',
  register: '登記', registerTask: '登記「{{text}}」', registered: '已登記，{{when}} 前辦結', within_other: '{{count}} 小時內',
  edit: '編輯', doubt: { answered: '負責人 {{when}} 答覆：{{text}}', quoted: '「{{text}}」', title: '對這篇知識的疑問', say: '有疑問', said: '已送出，負責人 24 小時內答覆', what: '哪裡不對（可不寫）', open_other: '{{count}} 個疑問待答覆', left_other: '還剩 {{count}} 小時', late: '已超過 24 小時', answer: '答覆', answerHint: '核對的結果，改了什麼；客服隨下次發布看到' },
  pageTitle: '知識庫', tab: { articles: '知識', doubts: '疑問', phrasings: '問法', gaps: '缺口', feedback: '客服意見', import: '匯入' }, noDoubts: '沒有待答覆的疑問', noDoubtsHint: '客服人員在知識裡點「有疑問」，就會出現在這裡，24 小時內答覆。', noGaps: '沒有知識缺口', noGapsHint: '客服人員找不到合適的知識時記下的詞，會出現在這裡。',
  phrasing: { none: '沒有待選的問法', noneHint: '客服人員採用推薦的知識時，客戶當時說的話會列在這裡，供您加進這篇知識的問法。敏感資訊已移除，只留在本機。', ofDemand_other: '客戶還這樣問過（{{count}}）', heard_other: '{{when}}，共 {{count}} 次', add: '加入問法', addOf: '把「{{text}}」加入問法', setAside: '不採用', setAsideOf: '不採用「{{text}}」' },
  column: { title: '標題', demand: '訴求', language: '語言', owner: '負責人', state: '時效', findings: '待改進', changed: '更新' },
  state: { retired: '已下架', expired: '已失效', future: '未生效', expiring: '即將失效', stale: '久未核對', ageing: '待核對', fresh: '有效' },
  linting: '正在檢查…', noFindings: '沒有要改進的', findingsTitle: '待改進',
  finding: { 'too-long': '內文太長，通話中讀不完：拆成幾篇，或只留重點。', 'no-phrasings': '沒有客戶問法，通話中難以推薦：寫上三句客戶會怎麼說。', 'few-phrasings': '客戶問法太少：至少寫三句不同的說法。', overlapping: '和《{{other}}》問的幾乎一樣，推薦時分不清：合併，或寫清楚各自的差別。', 'duplicate-title': '和另一篇同名：《{{other}}》。', expired: '已過失效日期，不會再出現：更新日期，或下架。', stale: '半年沒有核對過：請負責人確認。', 'no-owner': '沒有負責人，疑問沒有人答覆。' },
  findingShort: { 'too-long': '太長', 'no-phrasings': '沒有問法', 'few-phrasings': '問法少', overlapping: '有重疊', 'duplicate-title': '同名', expired: '已失效', stale: '久未核對', 'no-owner': '沒有負責人' },
  import: {
    drop: '把知識檔案拖到這裡，可以一次多個', choose: '選擇檔案', folder: '選擇 Markdown 資料夾', kinds: '知識檔（.json）、表格（.csv、.xlsx：標題、內文、客戶問法用 | 分隔、訴求、負責人、語言、生效、失效）、Markdown（.md，可帶檔頭；整個資料夾可壓成 .zip）。同一編號再次匯入會更新。', running: '正在匯入 {{done}} / {{total}}', again: '匯入別的檔案',
    done: '新增 {{added}}，更新 {{changed}}，沒有變化 {{unchanged}}，訴求等定義 {{definitions}}', refusedTitle_other: '{{count}} 項沒有匯入，其餘都已匯入', more: '只列出前 {{count}} 項。', place: '位置', item: '內容', reason: '原因', field: '欄位',
    why: { 'is-incident': '異常應變無法用檔案修改', 'not-your-line': '不屬於您的金鑰負責的業務線', 'lines-are-given': '本機的業務線由企業原則指定', 'not-an-item': '格式不對', missing: '缺少必填內容', 'not-text': '應是文字', 'too-long': '太長', 'too-many': '太多', 'not-a-number': '應是數字，且在範圍內', 'unknown-word': '沒有這個選項', 'unreadable-day': '日期讀不懂，或有兩種讀法', 'ends-before-start': '失效日期早於生效日期', 'guide-too-deep': '引導超過 3 層', 'guide-too-wide': '一個問題超過 5 個選項', 'guide-empty': '問題沒有選項', 'guide-leads-nowhere': '選項要麼有下一問，要麼有辦法，二選一', 'doubled-id': '編號重複，以前面的為準', 'unknown-kind': '不認識這類內容', 'unknown-field': '有不認識的欄位，可能拼錯了', 'wrong-form': '內容格式不對' },
    whyFile: { 'not-json': '不是有效的 JSON', 'not-a-library': '不是知識檔', 'newer-library': '由較新的版本寫成，請先更新 Callside', 'no-title-column': '表頭裡沒有標題和內文兩欄', 'open-quote': '有引號沒有閉合', 'unknown-file': '不支援這種檔案', 'too-many-rows': 'XLSX 最多 200,000 列，請改用 CSV' },
    refused: { 'read-only': '這個席位是客服角色，知識隨知識包下發，沒有匯入任何內容。請由組長匯入檔案。', 'not-your-line': '您的組長金鑰不包含這條業務線，沒有匯入任何內容。請切換到自己負責的業務線。', 'not-saved': '沒有存下：磁碟已滿。已匯入的都在。騰出空間後再匯入一次。', 'another-import': '另一個視窗正在匯入知識。等它結束再試。', failed: '匯入中斷了，已匯入的都在。再匯入一次會接著補全。' },
  },
  openMark: '開啟《{{title}}》', gapAt: '{{when}} 搜尋過', 
}
