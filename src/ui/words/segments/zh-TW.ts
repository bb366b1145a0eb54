import type { Words } from '../catalog'
import type { segmentsWordsZhCN } from './zh-CN'

export const segmentsWordsZhTW: Words<typeof segmentsWordsZhCN> = {
  title: '回傳',
  hint: '客服電腦上發生的事，簽章並加密後回到組長這裡：通話、小結、推薦結果、建議的使用、質疑、已讀回條。',
  stop: '停止', stopping: '正在停止',
  failed: {
    'not-saved': '磁碟已滿，沒有完成。已合併的部分完整可用；騰出空間後再選一次同樣的檔案，不會重複。',
    'vault-locked': '資料已鎖定，沒有做任何變更。請先輸入密語。',
    stopped: '已停止。已合併的部分完整可用；再選一次同樣的檔案即可繼續，不會重複。',
    'job-running': '另一個視窗正在做這件事，沒有重複開始。請等它完成。',
    'file-not-read': '無法讀取檔案，可能已被移動或拔出。先前的檔案已合併，請重新選擇其餘檔案。',
    'no-recipient': '還不知道傳給誰，沒有寫出任何內容。請先接收寫明公鑰的發布包，或貼上組長的公鑰。',
    'nothing-to-send': '沒有尚未送出的內容。',
    'passphrase-too-short': '密語太短，沒有產生金鑰。請使用更長的密語。',
    'wrong-passphrase': '密語不對，沒有做任何變更。請檢查大小寫和輸入法後重試。',
    'not-a-key': '這不是金鑰，沒有做任何變更。請向組長重新索取，並完整複製。',
    'wrong-site': '這把金鑰屬於另一個客服中心，沒有採用。請核對兩台電腦的中心名稱。',
    failed: '沒有完成，原因不明。原有的資料都還在，請重試。',
  },
  returns: {
    title: '回來了什麼', choose: '選擇回傳檔案', drop: '把客服交來的檔案拖到這裡，幾個、什麼順序都可以；重複的不會算兩次。', taking: '正在核對與合併', mayWork: '可以照常接電話。關閉此頁會停下，已合併的部分完整可用。',
    merged_other: '合併了 {{count, number}} 段', added_other: '新增 {{count, number}} 筆紀錄', known_other: '{{count, number}} 段已在這裡', waiting_other: '{{count, number}} 段在等您確認是誰的', refused_other: '{{count, number}} 段遭拒，見下方', unchanged: '沒有任何變化。',
    devices: '客服電腦', none: '還沒有收到任何檔案', noneHint: '下面的公鑰會隨下次發布給客服。他們交回的紀錄會從共用資料夾或網址自動收回，也可以在這裡選擇檔案。',
    code: '電腦代號', agents: '客服', heard: '最近一段', facts: '紀錄', upTo: '到第', gaps: '缺少', noGaps: '不缺', nobody: '無人值班', gap: '{{from}}–{{to}}', lacks: '{{line}}缺少 {{gaps}}', gapHint: '缺少的部分還在客服那裡：請他選「連同已送出的再儲存一次」。',
    state: { accepted: '已接受', 'turned-away': '不接受', waiting: '等您確認' },
    ask: '請客服唸出他電腦上「這台電腦送出什麼」裡的代號。一字不差才接受：從此這台電腦送來的都會合併。', accept: '代號一致，接受', turnAway: '不認識，不接受', waits_other: '{{count, number}} 段在等', noLonger: '不再接受', noLongerSure: '確定不再接受；已合併的保留', acceptAfterAll: '還是接受',
  },
  refused: {
    title: '沒有合併的', forget: '知道了', file: '檔案：{{file}}', of: '電腦 {{code}}，第 {{from}}–{{to}} 筆',
    why: {
      'not-a-segment': '這不是回傳檔案。什麼都沒有改變，請選擇客服儲存的檔案。',
      damaged: '檔案不完整或已損壞，整段沒有採用。請客服再儲存一次。',
      'newer-format': '出自較新版本的 Callside，整段沒有採用。請先更新這台電腦的擴充功能，再選一次。',
      'wrong-site': '是另一個客服中心的檔案，沒有開啟。請交還給送來的人。',
      'wrong-recipient': '不是加密給這台電腦的，打不開。請用持有該金鑰的電腦，或把金鑰檔取到這裡。',
      forged: '簽章不符：在途中遭更動，或是偽造的。整段沒有採用，請當面向客服查證。',
      'other-key': '自稱是已知的電腦，簽章的卻是另一把金鑰。整段沒有採用，請向客服查證是否重裝過。',
      forked: '同一編號講了另一回事：這台電腦可能被複製過。原有的不變，這段沒有採用；請停用其中一台。',
      'turned-away': '來自您不接受的電腦，沒有採用。',
      'left-client': '屬於已離開本機的委託方，沒有採用。要重新承接的話，請管理員到「備份與保留」的「委託方離開」允許後再選一次。',
    },
  },
  key: {
    title: '本中心的回傳金鑰', hint: '客服用公鑰加密，只有持有金鑰的組長能開啟。', none: '這台電腦還不能開啟回傳檔案', noneHint: '第一位組長在這裡產生金鑰；其他組長取用他儲存的金鑰檔。',
    make: '產生金鑰', makeHint: '密語只在把金鑰交給另一位組長時使用，請記在別處。', take: '取用金鑰檔', passphrase: '金鑰密語', noWayBack: '密語遺失後，金鑰檔無法開啟；這台電腦仍可照常使用。', takeIt: '取用', other: '選擇其他檔案',
    madeAt: '產生於', code: '核對代號', public: '給客服的公鑰', copy: '複製公鑰', copied: '已複製', publicHint: '下次發布時會隨發布包一起給客服，已配對的不必貼上。沒有發布包時：公鑰不是秘密，可以用任何方式傳給客服，請他們核對代號。', save: '儲存金鑰檔', saveHint: '給其他組長。沒有密語誰也打不開。', fileName: 'Callside 回傳金鑰 {{day}}',
  },
  leaves: {
    title: '這台電腦送出什麼', code: '這台電腦的代號', codeHint: '組長第一次收到檔案時會問您，請唸給他聽。',
    to: '加密給', toHint: { hand: '請與組長核對此代號，一字不差。', team: '由組長簽章的發布包指定，不必貼上。', policy: '由貴公司規定。' }, none: '沒有任何內容離開這台電腦', noneHint: '收到寫明公鑰的發布包，或貼上組長的公鑰之後，您可以把發生的事存成檔案交給他。',
    paste: '組長的公鑰', set: '採用', change: '換成另一把公鑰',
    what: '送出的是：您值班時的通話、來電所在地區（到城市為止，不是號碼）、小結代碼、結果、時間、推薦與建議的使用、質疑、已讀回條，以及您的工號。匯入的客戶和通話文字稿不會送出。',
    share: '同時送出客戶姓名、號碼、小結備註等文字', shareOn: '會送出：客戶姓名和號碼、外部編號、小結備註、客戶備註、待辦內容、質疑的文字、客戶採納建議時說的話。全程加密，只有組長能開啟。', shareOff: '姓名、號碼和一切手寫的文字都留在這台電腦上；組長看到的是沒有姓名的聯絡。', decided: '由貴公司規定',
    waiting_other: '{{count, number}} 筆尚未送出', allSent: '全部已送出', byItself: '會自動寫到團隊的資料夾或網址，和取知識包一樣頻繁。', sendNow: '現在就交回', save: '把我的紀錄存成檔案', again: '連同已送出的再儲存一次', saved_other: '{{count, number}} 筆已寫入檔案，請交給組長。', locked_other: '{{count, number}} 筆所在的資料已鎖定，這次沒有送出。', unaddressed_other: '{{count, number}} 筆所屬的業務線沒有指定公鑰，這次沒有送出。', fileName: 'Callside 回傳 {{code}} {{day}}',
    sent: '送出紀錄', sentNone: '還沒有送出過。', at: '時間', facts: '筆數', personal: '姓名與文字', with: '已送出', without: '未送出', held: '送出的內容在這裡保留 30 天，以便再送一次。',
  },
}
