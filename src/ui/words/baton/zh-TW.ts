import type { BatonWords } from './baton-words'

export const batonWordsZhTW: BatonWords = {
  title: '轉接條', copy: '複製轉接條', copyHint: '把訴求、已辦、承諾和情緒複製成一段短文字，貼進轉接備註即可', copied: '已複製。貼到轉接備註裡，同事直接看得懂。',
  byHand: '瀏覽器沒有允許複製，什麼都沒有遺失。請選取下面的文字自行複製。', text: '轉接條文字',
  paste: '貼上轉接條', pasteHint: '把同事的轉接條貼在這裡', none: '這段文字裡沒有轉接條。請從「[轉接條」開始，一直複製到最後的方括號。',
  from: '{{from}}轉來', fromWhen: '{{from}}轉來 · {{when}}', take: '寫入備註', taken: '已寫入這通電話的備註。', noCall: '有通話時，可以一鍵寫入備註。',
  cut: '轉接條不完整，開頭或結尾被截斷。下面是還看得到的內容，請向轉接的同事核實，或重新複製。',
  altered: '轉接條被改動過或已損壞，檢查碼不符。下面的內容不可全信，請向轉接的同事核實，或重新複製。',
  newer: '轉接條由較新版本的 Callside 寫成，可能讀不全。請更新後再貼上，或直接看原文。',
  part: { demand: '訴求', done: '已辦', promised: '承諾', mood: '情緒', before: '先前', caller: '來電' },
  unsaid: '未說明', nthToday: '今天第 {{nth}} 次來電', unsolved: '未解決：{{demands}}', callback: '{{window}} 回電', note: '【轉自 {{from}}】{{parts}}', somebody: '同事',
}
