import type { PacksWords } from './packs-words'

export const packsWordsZhTW: PacksWords = {
  title: '團隊發布', hint: '組長在這裡發布知識、話術和公告，客服人員收到後自動更新；不需要伺服器。', tab: { publish: '發布', trust: '接收與信任', ways: '來源與去處', keys: '簽章金鑰', history: '版本紀錄' },
  running: { publish: '正在打包 {{done}} / {{total}}', take: '正在核對並接收 {{done}} / {{total}}', check: '正在檢查 {{done}} / {{total}}', some: '正在處理…' },
  light: { asOf: '知識截至 {{when}}（第 {{version}} 版）', elsewhere: '團隊的發布包屬於另一條業務線，不是本機現在的這條。', late: '超過一天沒有收到更新消息', refused: '有一個發布包被拒收，點此查看原因' },
  publish: {
    title: '發布本業務線的內容', latest: '目前是第 {{version}} 版，{{when}}，{{lead}}', none: '還沒有發布過。', noKey: '發布前要先有簽章金鑰，客服人員才能確認內容確實來自您。', toKeys: '去建立金鑰', note: '這一版改了什麼（可不填）', expires: '幾天後不再接收（可不填）',
    publish: '發布新版本', check: '先檢查', done: '第 {{version}} 版已簽章，本機已生效。', give: '把檔案放進共用資料夾、網址目錄，或直接傳給客服人員。', whole: '完整包（{{size}} KiB）', step: '只含改動（{{size}} KiB）',
  },
  check: { fine_other: '{{count}} 項內容檢查通過，可以發布。', inTheWay_other: '有 {{count}} 處必須先改好', advice_other: '可以發布，另有 {{count}} 則建議', more: '只列出前 {{count}} 則。' },
  kind: { article: '知識', notice: '公告', line: '業務線', code: '小結代碼', tag: '標籤', demand: '訴求', offer: '優惠', plan: '方案', script: '話術', wording: '禁用語', snippet: '快捷語', closing: '結束語', 'alert-rule': '預警規則', target: '目標', 'site-profile': '網站設定檔', team: '班組', agent: '客服人員', 'practice-call': '練習通話' },
  own: { title: '本團隊的配對碼', hint: '在電話裡唸給客服人員，或讓客服人員擷取右邊的 QR Code。唸的碼和客服人員看到的一致，才是同一個團隊。', file: '下載信任檔', picture: '配對 QR Code' },
  take: { title: '接收檔案', drop: '把發布包、金鑰檔、信任檔或 QR Code 圖片拖到這裡，也可以直接貼上圖片', choose: '選擇檔案', kinds: '.callside-pack、.callside-key、.callside-trust，或 QR Code 圖片', taken: '第 {{version}} 版已接收並生效。', here: '第 {{version}} 版已經在用，沒有變化。', refused: '{{when}}，第 {{version}} 版' },
  trust: {
    codeTitle: '輸入配對碼', code: '組長唸的配對碼', codeHint: '16 碼，不分大小寫；沒有 I、L、O、U。輸入後，由這個團隊簽章的發布包會被接收。', useCode: '使用此碼', waiting: '{{code}}：等待第一個發布包',
    trusted: '已信任。現在可以接收這個團隊的發布包。', invited: '這是「{{site}}」的金鑰，本機還不認識', compare: '請組長唸一次配對碼。每一碼都相同，才按下面的按鈕；不同就不要接收。', same: '每一碼都相同，信任',
    rootsTitle: '已信任的團隊', noRoots: '還沒有。沒有信任任何團隊之前，什麼都不會接收。', own: '本機的團隊', since: '{{when}} 起', replaced: '已由新金鑰接替', forget: '不再信任', forgetSure: '確定不再信任',
  },
  keys: {
    title: '本機的簽章金鑰', hint: '私鑰無法從瀏覽器中取出；匯出的檔案以密語加密。', none: '一個客服中心只需建立一次根金鑰，由它認證每位組長。其他組長請向持有根金鑰的人索取金鑰檔，在「接收與信任」中開啟。', root: '根金鑰', made: '金鑰已建立。請立即匯出根金鑰的備份，存放在安全的地方。', taken: '金鑰已匯入，本機可以發布了。', fileReady: '檔案已加密，可以下載：',
    kind: { root: '認證組長', lead: '本機用它簽章', issued: '在別的電腦上' }, role: { lead: '組長', admin: '業務線管理員' }, until: '有效期至 {{when}}', revoked: '已撤銷', replaced: '已由新金鑰接替', export: '匯出', revoke: '撤銷', revokeSure: '確定撤銷，下次發布時生效', addLead: '新增組長', rotate: '更換根金鑰', passphraseOfFile: '金鑰檔的密語', open: '開啟',
  },
  form: {
    root: '建立根金鑰和組長金鑰', lead: '新增一位組長', rotation: '更換根金鑰', rotationHint: '舊金鑰會為新金鑰作保，已配對的客服人員不用重新配對。其他組長需要在「接收與信任」下載的信任檔，才能繼續發布。', site: '客服中心的名稱', yourName: '您的姓名（顯示在每個版本上）', leadName: '組長姓名', lines: '這個金鑰負責的業務線', linesHint: '都不選即全部業務線。選了之後，這位組長只能編輯和發布這些業務線的內容。', role: '角色',
    old: '有客服人員使用 Chrome 137 之前的瀏覽器（改用 P-256 簽章）', passphrase: '金鑰檔的密語', again: '再輸入一次', differ: '兩次輸入的密語不同。', passphraseHint_other: '至少 {{count}} 個字。忘了密語，匯出的檔案就打不開。', do: { root: '建立金鑰', lead: '產生金鑰檔', rotation: '更換' },
  },
  history: { none: '還沒有版本', noneHint: '發布或接收第一個發布包之後，版本會列在這裡。', version: '第 {{version}} 版', items_other: '{{count}} 項', changes: '新增 {{added}}，更新 {{changed}}，停用 {{retired}}', backTo: '還原自第 {{version}} 版', goBack: '還原到這一版', sure: '確定還原，並作為新版本發布', hint: '還原會把當時的內容作為新版本發布，之後新增的內容會停用，不會刪除。' },
  why: {
    'not-a-pack': '這不是發布包、金鑰或信任檔，沒有做任何變更。請選擇組長給的檔案。', damaged: '檔案已損壞或被改動，整個拒收；原來的內容照常使用。請向組長重新索取。', 'too-large': '檔案太大，整個拒收；原來的內容照常使用。請組長減少內容後重新發布。',
    'newer-format': '由更新的 Callside 製作，整個拒收；原來的內容照常使用。請先更新本機的 Callside。', 'cannot-verify': '這個瀏覽器無法驗證它的簽章；沒有做任何變更。請更新瀏覽器，或請組長改用 P-256 金鑰。', 'unknown-key': '簽章者不是本機信任的團隊，整個拒收；原來的內容照常使用。請組長唸配對碼，在下面輸入後再接收一次。',
    'revoked-key': '簽章的金鑰已撤銷或已被更換，整個拒收；原來的內容照常使用。請組長用有效的金鑰重新發布。', 'not-signed-by-lead': '簽章者無權發布這條業務線，整個拒收；原來的內容照常使用。請告訴管理員。', 'wrong-site': '這是另一家客服中心的發布包，整個拒收；原來的內容照常使用。', 'left-client': '屬於已離開本機的委託方，整個拒收，沒有帶回任何內容。要重新承接的話，請管理員到「備份與保留」的「委託方離開」允許。', 'wrong-line': '這是另一條業務線的發布包，整個拒收；原來的內容照常使用。請確認檔案或網址。',
    expired: '發布包或組長的憑證已過期，整個拒收；原來的內容照常使用。請組長重新發布，並核對本機時間。', 'older-version': '比本機正在用的版本舊，沒有接收；現在的內容照常使用。要退回舊內容，請組長在「版本紀錄」中還原。', 'base-missing': '這個檔案只含改動，而本機沒有它之前的版本；原來的內容照常使用。請改用完整包。', 'not-saved': '沒有儲存：磁碟已滿。原來的內容照常使用，騰出空間後再試。', busy: '另一個視窗正在處理發布包，沒有做任何變更。等它結束後再試。', failed: '處理中斷了，原來的內容照常使用。請再試一次。',
    'passphrase-too-short': '密語太短，沒有建立金鑰。請用更長的密語。', 'wrong-passphrase': '密語不對，或檔案被改動過；沒有做任何變更。請重試。', 'no-key': '本機沒有可用的金鑰，沒有做任何變更。請先在「簽章金鑰」中建立或匯入。', 'not-a-code': '配對碼有誤，沒有做任何變更。請組長再唸一次，逐碼核對。', 'not-an-invitation': '圖片裡沒有 Callside 的配對 QR Code，沒有做任何變更。請重新截圖，讓整個 QR Code 都在圖裡。',
    'has-problems': '還有必須改好的地方，沒有發布。按「先檢查」查看。', 'no-such-version': '這一版的內容已不在本機，沒有變更。請選擇較近的版本。',
  },
  workHere: '本機現在的業務線不是這個發布包的。', switchLine: '改用這條業務線',
}
