import type { VaultWords } from './vault-words'

export const vaultWordsZhTW: VaultWords = {
  title: '客戶資料已鎖定', hint: '來電照常記錄。輸入密語後就能檢視。', passphrase: '密語', unlock: '解鎖',
  section: '密語', why: '設定密語後，每次啟動瀏覽器都要輸入一次才看得到客戶資料；沒有密語時，能用這台電腦的人都看得到。',
  state: { none: '沒有密語', open: '已解鎖', locked: '已鎖定' },
  set: '設定密語', change: '更改密語', remove: '取消密語', lock: '現在鎖定', current: '現在的密語', new: '新密語', again: '再輸入一次', differ: '兩次輸入的密語不同。', atShiftEnd: '下線或交班時自動鎖定', noWayBack: '忘記密語後，任何人都打不開客戶資料，請另外妥善保管。',
  tooShort: '至少 8 個字元。', changed: '密語已生效。', removed: '密語已取消。', save: '儲存',
  lights: '各資料庫',
  of: '{{name}}的客戶資料已鎖定', common: '沒有單獨設庫的業務線', each: '每個資料庫有自己的密語，各開各的。', held: '存放：{{lines}}', noLines: '沒有業務線', open: '開啟{{name}}',
  meantOwn: '「{{line}}」應存入「{{client}}」的資料庫，但這裡在此之前已有資料，仍留在原處。資料沒有遺失。要分開存放，請新增一條使用該資料庫的業務線並匯入客戶。', meantCommon: '「{{line}}」已不再單獨設庫，但資料仍在「{{client}}」的資料庫裡，沒有移動。',
}
