import type { EffectsWords } from './effects-words'

export const effectsWordsZhTW: EffectsWords = {
  waiting_other: '{{count}} 項寫入還沒有完成',
  safe: '通話和已儲存的內容都還在，沒有遺失。',
  why: {
    'vault-locked': '客戶資料一直鎖定。輸入密語解鎖後會自動寫入。',
    'not-saved': '磁碟拒絕寫入，可能已滿。請清出空間後再試。',
    failed: '寫入時出錯。請再試一次；如果還是不行，請告訴管理員。',
  },
  typed: {
    onlyHere: '草稿沒有儲存，內容只在這個頁面裡，請先不要關閉。', copy: '複製已輸入的內容', copied: '已複製。', byHand: '瀏覽器不允許複製，請選取文字自行複製。',
  },
}
