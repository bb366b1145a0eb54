import type { SuggestionsWords } from './suggestions-words'

export const suggestionsWordsZhTW: SuggestionsWords = {
  title: '知識推薦', use: '採用', wrong: '不對', clear: '收起', close: '讀完了', others_other: '還可能是（{{count}}）', list_other: '可能用得上（{{count}}）', mute: '本通不再推薦',
  said: '因為提到了：{{words}}', named: '說到了它的名字', limits: '符合所說的範圍', taken: '類似的時候採用過',
  byModel: '模型認為它更合適', words: '可以這樣說（模型草擬）',
  dial: '通話中推薦多少', dialStep: { novice: '新手', practised: '熟手', expert: '老手' },
  dialHint: { novice: '多推薦一些：每通最多 3 次，間隔 15 秒。', practised: '有把握才推薦：每通最多 3 次，間隔 30 秒。', expert: '幾乎肯定才推薦：每通 1 次。' },
}
