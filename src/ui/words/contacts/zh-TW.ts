import type { ContactsWords } from './contacts-words'

export const contactsWordsZhTW: ContactsWords = {
  title: '往來紀錄', back: '返回清單', open: '查看詳情', correct: '更正小結', makeUp: '補寫小結', saveCorrection: '儲存更正', gone: '這筆紀錄已經不在了，可能已依保留期限刪除。其他紀錄都還在。',
  openCustomer: '開啟客戶資料', why: '為什麼彈出？', story: '這筆紀錄的經過', notWrappedUp: '沒有寫小結。',
  event: {
    recorded: '記下', recordedWith: '記在{{to}}名下', 'wrapped-up': '小結已儲存', corrected: '小結已更正', movedAway: '移出{{from}}名下', movedTo: '移到{{to}}名下', moved: '從{{from}}移到{{to}}名下',
  },
  notThis: '不是這位', whoWasIt: '這次是誰？', movedAway: '已移出{{from}}名下，這個號碼下次不會再認成這位。是誰呢？', movedAwayUnknown: '這次是誰？選定後會記住。', movedTo: '已移到{{to}}名下，下次會記住。',
  movedOn: '{{when}} 改用{{channel}}再來',
  undo: '復原', undone: '已復原，紀錄回到原處。', done: '好',
}
