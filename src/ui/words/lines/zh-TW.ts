import type { LinesWords } from './lines-words'

export const linesWordsZhTW: LinesWords = {
  band: '業務線：', ofClient: '{{client}} · {{line}}', vault: '資料庫', common: '與其他業務線共用', own: '獨立資料庫', same: '與「{{client}}」共用', client: '委託方名稱',
  vaultHint: '獨立資料庫有自己的金鑰，可以設自己的密語；別家的搜尋、建議和合併都看不到。只有還沒有資料的業務線可以換資料庫。',
  colour: '標記顏色', colours: { auto: '自動', violet: '紫', pink: '桃紅', cyan: '青', brown: '棕', navy: '藏青', slate: '灰' },
  ofSite: '來電歸屬', ofSiteHint: '撥打的號碼另有歸屬時，以號碼為準。', inFront: '目前的業務線', due: '{{count}} 件任務到期', goThere: '切換到這條業務線',
}
