/** Words of an agent's own figures, and of what is asked of them. */
export const metricsWordsZhCN = {
  today: '我的今天', percent: '{{value}}%', atMost: '≤ {{value}}', atLeast: '≥ {{value}}', met: '达标', unmet: '未达标', off: '{{figure}} {{value}}，目标 {{target}}：', advice: '怎么改进',
  figure: { contacts: '联络', missed: '未接', waiting: '待写小结', handling: '平均处理', afterCall: '话后', wait: '客户等候', solvedAtOnce: '一次解决', offersTaken: '推荐接受', talk: '通话', hold: '保持' },
  hint: {
    contacts: '今天的通话，未接和外呼也算', missed: '呼入而没有人接的', waiting: '接通过、还没有小结的', handling: '通话、保持和话后的平均时长（AHT）', afterCall: '从挂断到保存小结的平均时长（ACW）',
    wait: '客户接通前的平均等候，以软电话或链接带来的数据为准', solvedAtOnce: '已写小结的来电中，当次解决、之后没有再为同一诉求联络的比例（FCR），到此刻为止', offersTaken: '今天向你显示过的推荐中，客户接受的比例',
    talk: '从接通算起', hold: '这通电话里保持的合计',
  },
} as const
