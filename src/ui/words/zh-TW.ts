import { packsWordsZhTW } from './packs/zh-TW'
import type { Catalog } from './catalog'
import { suggestionsWordsZhTW } from './suggestions/zh-TW'
import { linesWordsZhTW } from './lines/zh-TW'
import { surgesWordsZhTW } from './surges/zh-TW'
import { boardWordsZhTW } from './board/zh-TW'
import { alertsWordsZhTW } from './alerts/zh-TW'
import { noticesWordsZhTW } from './notices/zh-TW'
import { offersWordsZhTW } from './offers/zh-TW'
import { batonWordsZhTW } from './baton/zh-TW'
import { feedbackWordsZhTW } from './feedback/zh-TW'
import { practiceWordsZhTW } from './practice/zh-TW'
import { guidanceWordsZhTW } from './guidance/zh-TW'
import { metricsWordsZhTW } from './metrics/zh-TW'
import { audioWordsZhTW } from './audio/zh-TW'
import { modelsWordsZhTW } from './models/zh-TW'
import { waysWordsZhTW } from './ways/zh-TW'
import { outlineWordsZhTW } from './outline/zh-TW'
import { dataWordsZhTW } from './data/zh-TW'
import { effectsWordsZhTW } from './effects/zh-TW'
import { importWordsZhTW } from './import/zh-TW'
import { setupWordsZhTW } from './setup/zh-TW'
import { settingsWordsZhTW } from './settings/zh-TW'
import { vaultWordsZhTW } from './vault/zh-TW'
import { itemsWordsZhTW } from './items/zh-TW'
import { knowledgeWordsZhTW } from './knowledge/zh-TW'
import { shiftWordsZhTW } from './shift/zh-TW'
import { sitesWordsZhTW } from './sites/zh-TW'
import { contactsWordsZhTW } from './contacts/zh-TW'
import { logWordsZhTW } from './log/zh-TW'
import { recordWordsZhTW } from './record/zh-TW'
import { leavingWordsZhTW } from './leaving/zh-TW'
import { pasteGuardWordsZhTW } from './paste-guard/zh-TW'
import { segmentsWordsZhTW } from './segments/zh-TW'
import { transcriptWordsZhTW } from './transcript/zh-TW'

/** 臺灣客服現場的用語，不是由簡體轉換而來。 */
export const zhTW: Catalog = {
  action: {
    save: '儲存', add: '新增', cancel: '取消', close: '關閉', tryAgain: '再試一次', openPanel: '開啟面板', dismiss: '收起（Esc）', unfold: '展開卡片',
  },
  state: {
    loading: '讀取中', failed: '這些資料讀不到。', failedSafe: '已儲存的內容都在，通話和來電卡不受影響。',
  },
  keys: { title: '快速鍵', show: '檢視快速鍵' },
  announce: { inbound: '來電：{{who}} {{number}}', outbound: '撥出：{{who}} {{number}}', unsolved: '未解決：{{demand}}' },
  calls: {
    dial: '用軟體電話撥打 {{number}}', toLive: '轉到來電',
    title: '進行中與待小結的通話', next: '下一通', previous: '上一通', alsoRinging: '另有來電', of: '{{name}} 的通話',
    finish: '通話已結束', finishHint: '軟體電話已掛斷、這裡卻還顯示通話中時使用',
    state: { ringing: '來電', dialing: '撥出', talking: '通話中', held: '保留中', ended: '已結束', 'wrap-up': '待小結' },
  },
  match: {
    one: '客戶', several: '可能是這幾位', maybe: '也許是', none: '未知來電', withheld: '未顯示號碼', shared: '公用號碼', locked: '資料已鎖定',
    notThisPerson: '不是這位', severalHint_other: '這個號碼有 {{count}} 位客戶，請選一位，下次會記得',
    maybeHint: '號碼只有部分相符，確認後才會記入名下',
    withheldHint: '對方沒有顯示號碼，通話後可以記下姓名。', lockedHint: '來電已經記下。在面板輸入密語後就能看到是誰。',
    sharedWhy: { listed: '這個號碼列在公用號碼名單，不認定是誰。', 'own-line': '這是我們自己的號碼，不認定是誰。', counted: '用這個號碼的人太多，不認定是誰。' },
  },
  numberType: {
    mobile: '行動電話', fixed: '市話', 'toll-free': '免付費電話', voip: '網路電話', premium: '付費語音', 'shared-cost': '分攤付費', service: '服務專線', internal: '分機', masked: '號碼部分隱藏', unknown: '類型不明',
  },
  today: {
    firstEver: '第一次來電', first: '今天第一次來電', nth: '今天第 {{nth}} 次', missed_other: '{{count}} 次未接',
    lastAbout: '{{when}} 說「{{demand}}」', lastAt: '上次 {{when}}',
  },
  year: { inbound_other: '一年內 {{count}} 次來電', complaints_other: '{{count}} 次客訴', since: '自 {{day}} 起' },
  wait: { waited: '等候 {{clock}}', ivr_other: '語音選單 {{count}} 層', path: '語音選單路徑', botQuestion: '問過機器人：「{{question}}」' },
  mood: { pleased: '滿意', calm: '平和', worried: '擔心', upset: '不滿', angry: '生氣', last: '上次{{mood}}', curve: '歷次情緒：{{moods}}' },
  tags: { title: '標籤', tier: { identity: '身分', value: '價值', business: '業務', preference: '偏好' } },
  opening: {
    title: '開場白',
    'unsolved-today': {
      named: { about: '{{who}}您好，{{when}} 您提到的「{{demand}}」處理好了嗎？', plain: '{{who}}您好，剛才您反映的問題處理好了嗎？' },
      unnamed: { about: '您好，{{when}} 您提到的「{{demand}}」處理好了嗎？', plain: '您好，剛才您反映的問題處理好了嗎？' },
    },
    'unsolved-before': {
      named: { about: '{{who}}您好，{{when}}您反映的「{{demand}}」現在處理好了嗎？', plain: '{{who}}您好，上次您反映的問題處理好了嗎？' },
      unnamed: { about: '您好，{{when}}您反映的「{{demand}}」現在處理好了嗎？', plain: '您好，上次您反映的問題處理好了嗎？' },
    },
    'repeat-today': {
      named: { about: '{{who}}您好，還是要問「{{demand}}」嗎？', plain: '{{who}}您好，您今天有來電過，還有什麼可以為您服務？' },
      unnamed: { about: '您好，還是要問「{{demand}}」嗎？', plain: '您好，您今天有來電過，還有什麼可以為您服務？' },
    },
    'missed-before': {
      named: { about: '{{who}}您好，不好意思剛才沒接到您的電話，請問是「{{demand}}」的事嗎？', plain: '{{who}}您好，不好意思剛才沒接到您的電話。' },
      unnamed: { about: '您好，不好意思剛才沒接到您的電話，請問是「{{demand}}」的事嗎？', plain: '您好，不好意思剛才沒接到您的電話。' },
    },
    'long-wait': {
      named: { about: '{{who}}您好，讓您久等了，請問是「{{demand}}」的事嗎？', plain: '{{who}}您好，讓您久等了，請問需要什麼協助？' },
      unnamed: { about: '您好，讓您久等了，請問是「{{demand}}」的事嗎？', plain: '您好，讓您久等了，請問需要什麼協助？' },
    },
    known: {
      named: { about: '{{who}}您好，請問是「{{demand}}」的事嗎？', plain: '{{who}}您好，很高興為您服務。' },
      unnamed: { about: '您好，請問是「{{demand}}」的事嗎？', plain: '您好，很高興為您服務。' },
    },
    'first-time': {
      named: { about: '{{who}}您好，感謝來電，請問是「{{demand}}」的事嗎？', plain: '{{who}}您好，感謝來電，很高興為您服務。' },
      unnamed: { about: '您好，感謝來電，請問是「{{demand}}」的事嗎？請問怎麼稱呼您？', plain: '您好，感謝來電，請問怎麼稱呼您？' },
    },
    outbound: {
      named: { about: '{{who}}您好，關於您的「{{demand}}」，跟您回個電話。', plain: '{{who}}您好，請問現在方便講電話嗎？' },
      unnamed: { about: '您好，關於您的「{{demand}}」，跟您回個電話。', plain: '您好，請問現在方便講電話嗎？' },
    },
  },
  contact: { solved: '已解決', unsolved: '未解決', outbound: '外撥', recording: '錄音', lastTitle: '最近幾次往來' },
  unsolved: { title_other: '未解決（{{count}}）' },
  channel: { phone: '電話', chat: '線上客服', email: '電子郵件', sms: '簡訊', web: '網站', visit: '臨櫃', other: '其他' },
  outcome: {
    completed: '已接通', missed: '未接', busy: '忙線', declined: '已拒接', failed: '未接通', 'answered-elsewhere': '同事已接', transferred: '已轉接', 'lost-sight': '中途失去訊號',
  },
  codeClass: { consult: '諮詢', complaint: '客訴', business: '業務辦理', fault: '障礙' },
  name: { label: '客戶姓名', placeholder: '怎麼稱呼？', save: '記下姓名', shown: '軟體電話顯示「{{name}}」', useShown: '用這個名字' },
  notice: {
    'not-saved': '沒有儲存：磁碟已滿。來電卡和通話不受影響，請先複製您輸入的內容，再清出空間。',
    'vault-locked': '客戶資料已鎖定。來電已經記下，輸入密語後就能檢視。',
    'partial-call': '通話進行到一半才偵測到，之前的時間可能不完整。',
  },
  refused: {
    malformed: '這個要求不完整，沒有更動任何資料。請重新整理後再試。',
    'not-allowed': '這個頁面不能這樣做，沒有更動任何資料。請到面板操作。',
    'old-version': 'Callside 已更新，您輸入的內容都有保留。請重新開啟這一頁。',
    'not-set-up': '初次設定還沒完成。請開啟面板完成設定。',
    'no-agent': '還沒有上線值班，輸入的內容都有保留。請先開始值班。',
    'no-such-call': '找不到這通電話，可能已經結束。已儲存的紀錄都在。',
    'no-such-customer': '找不到這位客戶，可能已合併或刪除。請重新選擇。',
    'no-such-contact': '找不到這筆往來紀錄，可能已刪除。其他紀錄都在。',
    'no-such-article': '這篇知識已經不在了，請重新搜尋。',
    'no-such-alert': '這則提醒已經不在了，沒有更動。',
    'no-such-task': '找不到這項待辦，可能已經完成。',
    'no-such-suggestion': '這則推薦已經不在了，清單裡是現在合適的內容。',
    'no-such-notice': '這則公告已經不在了，沒有更動任何內容。',
    'not-in-practice': '練習中不能這樣做，沒有更動任何內容。請到側邊面板操作。',
    'no-such-practice-call': '這通練習已經不在了，請另選一通。',
    'no-such-feedback': '這則意見已經不在了，沒有更動任何內容。',
    'no-words': '請先寫幾個字，還沒有送出。',
    'not-a-lead': '只有組長可以這樣做，沒有更動任何內容。請找您的組長。',
    'not-an-admin': '只有管理員可以這樣做，沒有做任何變更。請找您的管理員。', 'no-such-client': '這個客戶已經不在本機，沒有做任何變更。',
    'line-decided': '企業原則指定了這個客戶的業務線，刪除後會再次出現，所以沒有做任何變更。請先從原則中移除。', 'other-name': '輸入的名稱不一致，沒有做任何變更。',
    'no-such-offer': '這個優惠已經不在了，沒有記錄任何內容。請另選一個。',
    'not-over': '通話還沒結束，草稿都有保留。請掛斷後再儲存。',
    'already-saved': '這通電話的小結已經存過，沒有重複儲存。',
    'not-yours': '這是另一位客服人員的通話，沒有更動。請由本人處理，或在交班時移交。',
    'no-code': '請先選擇小結代碼，草稿都有保留。',
    'unreadable-number': '看不懂這個號碼，沒有儲存。請檢查後再試。',
    'vault-locked': '客戶資料已鎖定，沒有更動。請先輸入密語。',
    'wrong-passphrase': '密語不對，資料仍然鎖著，沒有遺失。請再試一次。',
    'passphrase-too-short': '密語太短，沒有更動。請用長一點的密語。',
    'no-permission': '瀏覽器沒有允許存取這個網站，沒有啟用。請再按一次並選「允許」。',
    'read-only': '這個席位是客服角色，只能檢視，沒有做任何變更。請由組長修改。',
    'not-your-line': '您的組長金鑰不包含這條業務線，沒有做任何變更。請切換到自己負責的業務線，或聯絡持有根金鑰的人。',
    'other-client': '這位客戶屬於另一家委託方，沒有更動任何內容。各家的客戶資料互不相通。',
    'has-records': '這條業務線已經有資料，資料庫維持原狀，沒有更動任何內容。要分開存放，請新增一條使用獨立資料庫的業務線，把客戶匯入過去，再停用這一條。',
    'changed-elsewhere': '您編輯期間別處已儲存了新版本，沒有覆蓋。您輸入的內容還在這裡，請看「歷史」後再決定。',
    'not-saved': '沒有儲存：磁碟已滿。輸入的內容還在這裡，請先複製，清出空間後再試。',
    failed: '沒有收到回應，輸入的內容還在這裡。請再試一次。',
  },
  receipt: {
    why: '為什麼跳出來電卡？', seenBy: '由誰偵測', matchedBy: '如何比對', matches: '比對到的客戶', shownIn: '顯示在', because: '原因', took: '耗時', tookMs: '{{ms}} 毫秒',
    saved: '紀錄', isSaved: '已儲存', notSaved: '沒有儲存', other: '其他（{{word}}）',
    detector: { 'sip-websocket': '軟體電話的 SIP 訊號', 'url-pop': '網址裡的來電參數', 'dom-profile': '頁面上顯示的通話' },
    rule: { exact: '號碼完全相同', remembered: '記得的選擇', 'tail-8': '末 8 碼相同', 'tail-7': '末 7 碼相同', masked: '看得見的數字相同', none: '沒有相符', withheld: '號碼未顯示', shared: '公用號碼', locked: '資料已鎖定' },
    tabAt: '網頁上（{{site}}）', surface: { tab: '網頁上', panel: '面板', notification: '系統通知', none: '沒有顯示' },
    reason: {
      'visible-focused': '您正在看的分頁', 'panel-open': '沒有可用的分頁，面板開著', 'no-tab': '沒有開啟的分頁', 'switched-off': '來電卡已關閉', 'tab-refused': '頁面沒有放入來電卡', 'call-beside': '另一通電話在先，只顯示一行', 'told-late': '得知得太晚，可能早已結束', 'over-at-once': '得知時已經結束', 'made-up': '這個網站回報了不可能的通話',
    },
  },
  whyNothing: {
    title: '為什麼沒有跳出來電卡？', allOk: '各項都正常。下面是最近一次來電的處理經過。', noRing: '各項都正常，只是還沒看到來電。', ok: '正常', wrong: '要處理',
    lastRing: '最近一次來電：{{when}}', noRingTitle: '還沒看過任何來電', noRingHint: '軟體電話的頁面要在這個瀏覽器開著，而且已經登入。',
    fine: {
      'page-seen': '看得到前面的頁面',
      'site-on': '這個網站已啟用', 'host-granted': '瀏覽器已允許存取', 'scripts-alive': '頁面裡的偵測正在運作', 'pop-on': '來電卡已開啟', 'web-page': '這是可以放來電卡的網頁', 'card-ready': '來電卡已在頁面裡待命', 'vault-open': '客戶資料已解鎖', 'frames-seen': '頁面裡的框架都看得到',
    },
    broken: {
      'page-seen': '看不到前面的頁面：它沒有啟用，或是瀏覽器自己的頁面。要啟用它，請點工具列上的 Callside 圖示。',
      'site-on': '這個網站沒有啟用', 'host-granted': '瀏覽器沒有允許存取這個網站', 'scripts-alive': '頁面裡的偵測沒有回應', 'pop-on': '來電卡已關閉', 'web-page': '瀏覽器不允許在這個頁面放來電卡，來電會顯示在面板或系統通知', 'card-ready': '頁面裡沒有待命的來電卡', 'vault-open': '客戶資料已鎖定', 'frames-seen': '有些框架看不到',
    },
    mend: {
      'site-on': '啟用這個網站', 'host-granted': '允許存取', 'scripts-alive': '重新接上', 'pop-on': '開啟來電卡', 'web-page': '開啟面板', 'card-ready': '重新放入', 'vault-open': '輸入密語', 'frames-seen': '允許這些框架',
    },
  },
  history: { title: '往來紀錄', empty: '還沒有往來紀錄', emptyHint: '存下第一筆小結後，紀錄就會出現在這裡。', more: '更早的紀錄', asTimeline: '時間軸', asTable: '表格' },
  log: { title: '聯絡紀錄' },
  column: { at: '時間', who: '客戶', number: '號碼', channel: '管道', demand: '訴求', class: '類別', outcome: '結果', solved: '解決', duration: '時長', agent: '客服', note: '備註' },
  table: {
    search: '搜尋', filterBy: '依{{column}}篩選', all: '{{column}}：全部', groupBy: '分組', notGrouped: '不分組', groupedBy: '依{{column}}分組', count_other: '{{shown}} 筆', nothingFound: '沒有符合的紀錄。',
  },
  wrapUp: {
    title: '通話小結', suggested: '建議的代碼', code: '小結代碼', findCode: '尋找代碼', findCodeHint: '輸入文字或拼音首字母尋找代碼', noSuchCode: '沒有這樣的代碼',
    note: '備註', noteHint: '客戶說了什麼、做了什麼處理', writeNote: '寫備註', resolvedTitle: '是否解決', resolved: '已解決', unresolved: '未解決', settles: '這次也一併解決：',
    callback: '回電', followUp: '追蹤', promise: '承諾', callbackText: '回電要說什麼', followUpText: '要做什麼', promiseText: '答應了什麼', day: '日期', from: '從', to: '到', due: '期限', promiseDue: '兌現期限（可不填）',
    usual: { 'in-an-hour': '一小時後', 'this-afternoon': '今天下午', 'tomorrow-morning': '明天上午', 'tomorrow-afternoon': '明天下午' },
    mood: '客戶情緒', save: '儲存小結', skip: '不需要小結', afterCall: '話後 {{clock}}', writeNow: '先寫小結', saved: '已儲存',
  },
  tasks: {
    title: '待辦', empty: '沒有待辦', emptyHint: '小結裡記下的回電、追蹤和承諾，時間到會提醒您。', kind: { callback: '回電', 'follow-up': '追蹤', promise: '承諾' },
    window: '{{from}} – {{to}}', late: '已逾期', due: '現在', later: '延後', done: '完成', wasDone: '{{kind}}已完成：{{who}}', wasMoved: '{{kind}}已延後：{{who}}', at: '指定時間…', move: '改到此時', inAnHour: '一小時', inADay: '一天', inAWeek: '一週',
  },
  customer: {
    title: '客戶資料', name: '姓名', salutation: '稱謂', numbers: '號碼', addNumber: '新增號碼', unlink: '移除 {{number}}', remembered: '記下的資料', toConfirm: '只需確認', toldAt: '{{day}}提供', confirm: '仍然正確',
    confirmField: '{{field}}仍然正確', forget: '忘記{{field}}', field: '項目', value: '內容', notes: '備註', addNote: '新增備註', none: '這通電話還沒有客戶', noneHint: '在卡片記下姓名後，就能編輯資料。',
  },
  move: { search: '依姓名或號碼尋找' },
  knowledge: knowledgeWordsZhTW,
  shift: shiftWordsZhTW,
  setup: setupWordsZhTW,
  site: sitesWordsZhTW,
  panel: { call: '通話', more: '更多', noCall: '沒有通話', noCallHint: '來電時，是誰、之前發生過什麼，會在您接起前出現在這裡。' },
  settings: settingsWordsZhTW,
  desk: {
    notSetUp: '還沒有完成初次設定，什麼都沒有寫入。請先在面板完成設定，再回到這裡。', title: '工作台', noun: { log: '聯絡紀錄', board: '看板', knowledge: '知識庫', items: '內容編輯', notices: '公告', offers: '推薦', import: '匯入', data: '備份與保留', team: '團隊', segments: '回傳', sites: '網站', settings: '設定' }, open: '開啟工作台' },
  leaving: leavingWordsZhTW,
  pasteGuard: pasteGuardWordsZhTW,
  segments: segmentsWordsZhTW,
  suggestions: suggestionsWordsZhTW,
  notices: noticesWordsZhTW,
  offers: offersWordsZhTW,
  packs: packsWordsZhTW,
  alerts: alertsWordsZhTW,
  board: boardWordsZhTW,
  surges: surgesWordsZhTW,
  lines: linesWordsZhTW,
  baton: batonWordsZhTW,
  feedback: feedbackWordsZhTW,
  practice: practiceWordsZhTW,
  effects: effectsWordsZhTW,
  contacts: contactsWordsZhTW,
  guidance: guidanceWordsZhTW,
  metrics: metricsWordsZhTW,
  models: modelsWordsZhTW,
  ways: waysWordsZhTW,
  audio: audioWordsZhTW,
  outline: outlineWordsZhTW,
  record: recordWordsZhTW,
  items: itemsWordsZhTW,
  logPage: logWordsZhTW,
  import: importWordsZhTW,
  data: dataWordsZhTW,
  vault: vaultWordsZhTW,
  transcript: transcriptWordsZhTW,
}
