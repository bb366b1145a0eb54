/** Words of an agent's own figures. */
export const metricsWordsZhCN = {
  today: '我的今天', contacts: '联络', missed: '未接', handling: '平均处理', handlingHint: '通话、保持和话后的平均时长（AHT）', afterCall: '话后', afterCallHint: '从挂断到保存小结的平均时长（ACW）',
  wait: '客户等候', waitHint: '客户接通前的平均等候，以软电话或链接带来的数据为准', solvedAtOnce: '一次解决', solvedAtOnceHint: '已写小结的来电中，当次解决、之后没有再为同一诉求联络的比例（FCR），到此刻为止', percent: '{{value}}%',
} as const
