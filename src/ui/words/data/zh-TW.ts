import type { Words } from '../catalog'
import type { dataWordsZhCN } from './zh-CN'

export const dataWordsZhTW: Words<typeof dataWordsZhCN> = {
  title: '備份與保留',
  hint: '資料只在這台電腦上，移除擴充功能會一併清除。請定期備份，並把密語記在別處。',
  tab: { backup: '備份', restore: '還原', retention: '保留期限', erase: '刪除客戶', audit: '稽核', repair: '檢查' },
  stop: '停止', stopping: '正在停止', of: '{{done}} / {{total}}', busy: '另一項工作正在進行，完成後即可開始。',
  facts_other: '{{count, number}} 筆事實', customers_other: '{{count, number}} 位客戶', contacts_other: '{{count, number}} 次聯絡', tasks_other: '{{count, number}} 項待辦',
  failed: {
    'vault-locked': '客戶資料已鎖定，沒有做任何變更。請先輸入密語。',
    'passphrase-too-short': '密語太短，沒有寫出任何內容。請使用至少 10 個字元。',
    'wrong-passphrase': '密語不對，沒有做任何變更。請檢查大小寫和輸入法後重試。',
    'not-a-backup': '這不是 Callside 的備份檔，沒有做任何變更。請選擇另一個檔案。',
    'backup-damaged': '檔案已損壞或遭更動，沒有做任何變更。請使用另一份備份。',
    'backup-newer': '檔案出自較新版本的 Callside，沒有做任何變更。請先更新擴充功能。',
    'file-not-read': '無法讀取檔案，可能已被移動或拔出。沒有做任何變更，請重新選擇。',
    'file-not-written': '無法寫入檔案，磁碟可能已滿或被拔出。沒有留下備份，請換個位置重試。',
    'not-saved': '磁碟已滿，沒有完成。原有的資料都還在，請騰出空間後重試。',
    stopped: '已停止，沒有留下任何變更。',
    'job-running': '另一個視窗正在做這件事，沒有重複開始。請等它完成。',
    failed: '沒有完成，原因不明。原有的資料都還在，請重試。',
  },
  failedRestore: {
    'not-saved': '磁碟已滿，還原停在半途。已還原的部分完整可用；騰出空間後用同一個檔案繼續。',
    stopped: '已停止。已還原的部分完整可用；用同一個檔案可以繼續。',
    failed: '還原停在半途，原因不明。已還原的部分完整可用；用同一個檔案可以繼續。',
  },
  backup: {
    title: '備份全部資料',
    hint: '客戶、聯絡、小結、待辦、代碼和設定，加密寫入一個檔案。開啟它只需要這個密語，也只能用這個密語。',
    passphrase: '備份密語', again: '再輸入一次', differ: '兩次輸入的密語不同。', noWayBack: '密語遺失後，任何人都無法開啟備份。',
    strength: { short: '太短：至少 {{count}} 個字元', weak: '較弱：容易被試出', fair: '尚可：再長一些更好', strong: '足夠強' },
    start: '備份', running: '正在備份', done: '備份完成', saved: '已寫入您選擇的檔案。', downloaded: '檔案已交給瀏覽器的下載。',
    unreadable_other: '有 {{count, number}} 筆已損壞，無法讀出，不在備份中。', another: '再備份一次', size: '檔案大小', fileName: 'Callside 備份 {{day}}',
  },
  restore: {
    title: '從備份還原',
    hint: '先完整核對檔案，再告訴您裡面有什麼；核對完成之前不做任何變更。還原是合併：這裡已有的資料不會被覆寫，也不會重複。',
    choose: '選擇備份檔', other: '選擇其他檔案', passphrase: '備份密語', look: '核對檔案', looking: '正在核對整個檔案', found: '檔案完整', madeAt: '備份時間', lines: '業務線', span: '聯絡時間', isOwn: '在這台電腦上備份', isOther: '在另一台電腦上備份',
    what: '內容', inFile: '檔案中', here: '這裡已有', customers: '客戶', contacts: '聯絡', facts: '事實', settings: '同時採用備份中的設定（地區、時區、業務線、公共號碼、保留期限、網站的欄位對應）',
    settingsHint: '值班、語言和已啟用的網站不變。', start: '合併到這裡', goOn: '繼續還原', restoredBefore_other: '上次已還原 {{count, number}} 筆，將從那裡繼續。', running: '正在還原', mayWork: '可以照常接電話。請不要關閉此頁；關閉後用同一個檔案可以繼續。',
    done: '還原完成', added_other: '新增 {{count, number}} 筆', skipped_other: '{{count, number}} 筆這裡已有或已刪除，沒有變動', settingsTaken: '備份中的設定已採用。', again: '還原另一個檔案',
    unfinished: '有一次還原沒有完成', unfinishedHint: '{{when}} 開始，備份於 {{made}}，已還原 {{done}} / {{total}}。再次選擇同一個檔案即可繼續，不會重複。', leave: '保留現狀，不再提醒',
  },
  retention: {
    title: '保留期限', hint: '超過期限的資料每天自動清除一次。', kind: { contacts: '聯絡與小結', customers: '沒有往來的客戶', receipts: '來電卡憑據', drafts: '未完成的草稿', transcripts: '通話文字' },
    days: '天', save: '儲存期限', saved: '期限已儲存，下次清除時生效。', shorter: '縮短期限後，更早的資料會在下次清除時永久刪除。', lastAt: '上次清除：{{when}}', never: '還沒有清除過', sweep: '立即清除', sweeping: '正在清除', goesOn: '還有資料待清除，將在背景繼續。', swept: '清除完成。',
    year: '一年中的聯絡', yearOf_other: '{{count, number}} 次', since: '自 {{day}} 起', hereAndCounted: '{{here}} 次仍有資料，{{counted}} 次只留下匿名的每日計數。',
    record: '清除紀錄', recordEmpty: '還沒有清除任何資料。', at: '時間', removed: '清除了', counts: { contacts: '聯絡 {{number}}', customers: '客戶 {{number}}', receipts: '憑據 {{number}}', drafts: '草稿 {{number}}', transcripts: '通話文字 {{number}} 句', tasks: '待辦 {{number}}', others: '其他 {{number}}' },
  },
  erase: {
    title: '刪除一位客戶', hint: '應客戶要求徹底刪除。客戶、號碼、聯絡、小結、待辦和草稿都會刪除，無法復原；再匯入或還原備份也不會帶回來。',
    search: '按姓名或號碼尋找', nothing: '沒有找到這樣的客戶。', unnamed: '沒有姓名', goes: '將刪除', records_other: '{{count, number}} 份客戶資料', stays: '只留下匿名的每日計數和稽核中的一列。', type: '輸入「{{word}}」確認', erase: '永久刪除', cancel: '不刪除', done: '已刪除', doneHint: '{{contacts}} 和 {{facts}} 已刪除。', another: '刪除另一位客戶',
  },
  audit: {
    title: '稽核', hint: '誰開啟、匯出、變更、刪除、解鎖過什麼。每一列都含有上一列的指紋：抽走或更動任何一列都會被發現。', empty: '還沒有稽核紀錄', emptyHint: '開啟客戶、匯出、變更設定之後，這裡會有紀錄。',
    check: '核對全部', checking: '正在核對', whole_other: '完整：{{count, number}} 列環環相扣。', broken: '在第 {{row}} 列斷開：這一列或它之前的一列遭更動或抽走。請保留現場，並匯出留證。', download: '匯出 CSV', exported_other: '已匯出 {{count, number}} 列。', shown_other: '此處顯示最近 {{count, number}} 列，匯出的是全部。', fileName: 'Callside 稽核 {{day}}',
    column: { n: '列', at: '時間', agent: '客服', action: '做了什麼', about: '對象', count: '數量' }, agentless: '本機', csv: { n: '列', at: '時間', agent: '客服', line: '業務線', action: '做了什麼', about: '對象', count: '數量', previous: '上一列指紋', hash: '指紋' },
    action: { opened: '開啟', exported: '匯出', changed: '變更', erased: '刪除', unlocked: '解鎖', locked: '鎖定', imported: '匯入', restored: '還原', 'backed-up': '備份', swept: '清除', published: '發布', taken: '接收', refused: '拒收', trusted: '配對' },
    swept: { contacts: '聯絡', customers: '客戶', receipts: '來電卡憑據', drafts: '草稿', transcripts: '通話文字', tasks: '待辦', others: '其他' },
    about: { segments: '客服事件', model: '語言模型', audioOn: '啟用語音轉寫', audioOff: '停用語音轉寫', audio: '語音轉寫', modelOn: '啟用語言模型', modelOff: '停用語言模型', offers: '推薦紀錄', board: '看板', 'offer-counts': '推薦計數', site: '網站', vault: '資料密語', retentionDays: '保留期限', definition: '代碼、標籤或業務線', setup: '初次設定', backup: '備份檔', log: '聯絡紀錄', audit: '稽核', settings: '設定', retention: '超過期限的資料', import: '一次匯入', customer: '客戶 {{id}}', item: '內容 {{id}}', record: '資料 {{id}}', feedback: '客服意見 {{id}}', tasks: '待辦' },
  },
  repair: {
    title: '檢查與重建', hint: '客戶、歷史、待辦和計數是從事實折算出來的。若它們看起來不對，可以從頭重建，事實不會改變。', during: '重建期間有電話進線照常記下，但卡片和清單暫時是空的。請在值班時間以外進行。',
    start: '重建檢視', running: '正在重建', done_other: '重建完成：折算了 {{count, number}} 筆事實。',
  },
}
