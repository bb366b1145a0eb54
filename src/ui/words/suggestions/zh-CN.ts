export const suggestionsWordsZhCN = {
  title: '知识推荐', use: '采用', wrong: '不对', clear: '收起', close: '读完了', others_other: '还可能是（{{count}}）', list_other: '可能用得上（{{count}}）', mute: '本通不再推荐',
  said: '因为提到了：{{words}}', named: '说到了它的名字', limits: '符合所说的范围', taken: '类似的时候采用过',
  byModel: '模型认为它更合适', words: '可以这样说（模型草拟）',
  dial: '通话中推荐多少', dialStep: { novice: '新手', practised: '熟手', expert: '老手' },
  dialHint: { novice: '多推荐一些：每通最多 3 次，间隔 15 秒。', practised: '有把握才推荐：每通最多 3 次，间隔 30 秒。', expert: '几乎肯定才推荐：每通 1 次。' },
}
