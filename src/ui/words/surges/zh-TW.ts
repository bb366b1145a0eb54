import type { SurgesWords } from './surges-words'

export const surgesWordsZhTW: SurgesWords = {
  title: '突增', at: '時間', kind: '類別', of: { code: '小結代碼', demand: '訴求', area: '地區' }, subject: '名稱', count: '往來', usual: '平常', calls: '查看這些往來', close: '收合', none: '沒有突增', noneHint: '每兩分鐘比一次：這段時間某個小結代碼、某類訴求或某個地區的往來，是否多得不像巧合。', unknownCode: '別處的代碼',
  between: '{{from}} 到 {{until}}', rows: '這次突增的往來', who: '客戶', agent: '客服人員', note: '小結', gone: '這些往來已經過了保留期限',
  isOn: '在本機留意突增', off: '本機沒有在留意突增。', offHint: '在「多少算突增」裡開啟。', watch: '多少算突增', window: '看最近多久', minutes: '{{count}} 分鐘', falseAlarms: '每週最多誤報', times: '{{count}} 次', least: '至少多少筆往來', save: '儲存', saved: '已儲存',
}
