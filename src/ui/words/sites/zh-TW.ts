import type { SitesWords } from './sites-words'

export const sitesWordsZhTW: SitesWords = {
  title: '這個網站', pageTitle: '網站', pageHint: 'Callside 只在啟用的網站裡運作。', isOn: '已啟用', switchOn: '在這個網站啟用', switchOff: '在這個網站停用', on: '啟用', off: '停用', remove: '移除', manage: '管理網站',
  unseen_other: '有 {{count}} 個框架看不到，裡面的來電不會跳出來電卡', allowFrames: '允許這些框架', decided: '由您的組織決定，不能在這裡停用。',
  state: { on: '已啟用', off: '未啟用', 'cannot-see': '看不到這一頁' },
  light: { on: '已啟用', off: '未啟用', 'cannot-see': '看不到' },
  hint: { on: '這個網站的來電會跳出來電卡。', off: '啟用之前，Callside 不會讀取這個網站的任何內容。' },
  why: {
    'not-a-web-page': '這不是網頁，瀏覽器不讓擴充功能進入。請切換到軟體電話頁面。', 'no-permission': '瀏覽器沒有允許存取，或權限已被收回。', 'not-registered': '沒能在這個網站放入偵測程式。', 'tab-not-reached': '這一頁沒有回應，可能還在載入，或顯示的是錯誤頁。',
  },
  mend: { 'not-a-web-page': '再試一次', 'no-permission': '允許存取', 'not-registered': '再試一次', 'tab-not-reached': '重新接上' },
  impossible_other: '這一頁回報了 {{count}} 筆不可能的通話訊息，已拒收，不計入任何數字。', hookErrors_other: '偵測程式在這個網站出錯 {{count}} 次，頁面不受影響。',
  offer: { title: '團隊已設定好的網站', hint: '您按下啟用之前，不會讀取任何內容；瀏覽器會徵求您的同意。', reads: '在那裡讀取：{{parts}}', nothing: '還沒有寫明怎樣辨識來電。', part: { headerMap: '軟體電話的信令標頭', urlPop: '頁面網址', domProfile: '頁面上顯示的內容', transcript: '字幕或聊天' }, switchOn: '啟用 {{site}}' },
  grant: { title_other: '您的組織列出了 {{count}} 個網站，瀏覽器還沒有允許', button: '全部允許', hint: '按一次就好，瀏覽器會問一遍。' },
  add: { title: '新增網站', address: '網址', button: '啟用', hint: '例如 https://phone.example。瀏覽器會問是否允許存取。', unreadable: '看不懂這個網址。請像 https://phone.example 這樣填寫，沒有儲存任何內容。' },
  empty: '還沒有啟用網站', emptyHint: '打開軟體電話頁面，按工具列上的 Callside 圖示，或在下面填寫網址。', frames: '包含的框架', noFrames: '沒有其他來源的框架', all: '全部網站',
  profile: { published: '團隊下發：{{name}}', ownOver: '本機自己的設定，沒有用團隊的', useOwn: '改用本機自己的', useTeam: '改用團隊的', changeHint: '在這裡儲存的內容會取代團隊的，直到團隊更新這一部分。', title: '{{site}} 的設定', saved: '已儲存', save: '儲存', decided: '由您的組織決定' },
  headers: {
    title: '來電附帶訊息', hint: '電話系統在 SIP 信令裡附帶的 X- 標頭，以及它們的意思。常見的名稱已經認得，這裡只寫您自己的。', header: '標頭名稱', fact: '意思', addRow: '新增一列', removeRow: '移除 {{header}}', usual: '已認得：{{headers}}',
    notAHeader: '「{{header}}」不是 X- 標頭。請像 X-Queue-Name 這樣填寫，沒有儲存。', twice: '「{{header}}」寫了兩次。請保留一列，沒有儲存。', tooMany: '最多 24 列，沒有儲存。',
    facts: { queue: '佇列', waitSeconds: '等候秒數', ivrPath: '語音選單路徑', botQuestion: '問機器人的話', skillGroup: '技能組', pbxCallId: '電話系統的通話編號', recordingUrl: '錄音網址' },
  },
  link: {
    title: '網址來電', hint: '電話系統打開的網址裡帶有來電訊息時使用。', isOn: '依下面的規則讀取網址', path: '路徑（可不填）', pathHint: '例如 /crm/*，* 代表任何內容', caller: '來電號碼的參數', dialled: '被叫號碼的參數', callId: '通話編號的參數', listHint: '用空格或逗號分開；不填就認常見名稱。', usual: '常見名稱',
    tryTitle: '試一個網址', tryAddress: '完整網址', tryHint: '貼上一個真實的來電網址，看會讀出什麼。不會儲存。', nothing: '這個網址裡讀不出來電。', notAnAddress: '這不是完整的網址，請以 https:// 開頭。', read: { inbound: '來電', outbound: '撥出', number: '號碼', name: '姓名', dialled: '被叫', callId: '通話編號' },
    tooLong: '有一項太長或太多，沒有儲存。每個名稱最多 64 個字，最多 24 個。',
  },
  page: {
    title: '頁面上顯示的通話', hint: '沒有信令時，從頁面文字讀出通話。每行一個 CSS 選擇器，先找到的算數；>>> 進入元件內部。', selectors: '選擇器', texts: '狀態文字', textsHint: '每行一個，整段相同才算；* 代表任何內容。',
    state: '通話狀態', number: '號碼', name: '姓名', answerButton: '接聽按鈕', ringingTexts: '響鈴', dialingTexts: '撥出', talkingTexts: '通話', heldTexts: '保留', forget: '不讀取頁面',
    badSelector: '「{{selector}}」不是 CSS 選擇器，沒有儲存。', tooMany: '選擇器最多 12 行，文字最多 24 行，沒有儲存。', tooLong: '「{{line}}」太長，沒有儲存。', needsState: '請至少填寫通話狀態或接聽按鈕的選擇器，沒有儲存。',
    tryOut: '在開著的頁面上試試', tryHint: '在這個網站開著的分頁裡讀一次，不會儲存。', trying: '正在讀取', noPage: '沒有開著的頁面可試。請在另一個分頁打開這個網站，再試一次。', phase: { none: '沒有通話', ringing: '響鈴', dialing: '撥出', talking: '通話中', held: '保留中' },
    found_other: '{{name}}：找到 {{count}} 處', shows: '讀出：{{text}}', other: '不是 CSS：{{selectors}}',
  },
  said: {
    title: '頁面上的對話文字', hint: '頁面有字幕或聊天紀錄時，說明它在哪裡；每行一個 CSS 選擇器，先找到的算數，>>> 進入元件內部。Google Meet、Zoom、Teams 已經認得，不用填寫。', source: '種類', sources: { captions: '字幕（邊說邊改）', chat: '聊天紀錄' }, names: '誰說的', forget: '不讀取對話',
    block: '每段話', text: '段內的文字（不填為整段）', speaker: '段內的發言者', agentBlocks: '客服的段', agentTexts: '指客服的名字', customerTexts: '指客戶的名字',
    badSelector: '「{{line}}」不是 CSS 選擇器，沒有儲存。', tooMany: '選擇器最多 12 行，名字最多 24 行，沒有儲存。', tooLong: '「{{line}}」太長，沒有儲存。', needsBlock: '請填寫每段話的選擇器，沒有儲存。',
  },
  file: {
    title: '設定檔', hint: '把這個網站的設定存成檔案，帶到另一台電腦。檔案裡沒有客戶資料。', export: '匯出', import: '匯入', done: '已匯入「{{file}}」，原來的設定已被取代。', otherSite: '這個檔案來自 {{site}}，已用於 {{here}}。',
    problem: {
      'not-json': '這個檔案不是 JSON，可能損壞了。沒有更改任何設定。', 'not-a-profile': '這個檔案不是 Callside 的網站設定。沒有更改任何設定。', newer: '這個檔案來自較新版的 Callside。請先更新，沒有更改任何設定。', 'too-big': '這個檔案太大，不可能是網站設定。沒有更改任何設定。',
      malformed: '檔案中的「{{field}}」寫得不對。沒有更改任何設定。', refused: '沒有儲存。原來的設定還在，請再試一次。',
    },
  },
}
