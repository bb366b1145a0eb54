import type { TranscriptWords } from './transcript-words'

export const transcriptWordsZhTW: TranscriptWords = {
  title: '對話', ofContact: '通話文字', lines_other: '{{count}} 句', speaker: { customer: '客戶', agent: '客服', unknown: '發言者' }, typed: '手動輸入', goesOn: '還在說',
  listening: '正在讀取 {{sites}} 的字幕', notListening: '沒有讀到字幕，可以手動輸入',
  empty: '還沒有人說話', emptyHint: '頁面上出現字幕後，這裡會逐句顯示。', emptyHeard: '每說完一句，轉成的文字會顯示在這裡。',
  howTo: '還沒有字幕來源', howToHint: '在 Google Meet、Zoom 或 Teams 頁面開啟字幕並啟用該網站；其他頁面在「網站」裡說明字幕在哪裡。也可以在下面手動輸入幾句。',
  noCall: '通話時，這裡顯示雙方說的話', noCallHint: '卡號、證件號碼、電話、驗證碼和地址在寫入前就已隱去。', locked: '資料已鎖定，這些話已經記下，輸入密語後可看。',
  find: '在對話裡尋找', found_other: '找到 {{count}} 句', notFound: '沒有找到', toNewest: '回到最新', type: '說了什麼', whoSaid: '誰說的', add: '記下', masked: '{{what}}已隱去',
  mask: { card: '卡號', id: '證件號碼', phone: '電話', account: '帳號', code: '驗證碼', number: '號碼', email: '電子郵件', address: '地址', name: '姓名', data: '資料' },
}
