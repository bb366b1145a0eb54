export const boardWordsZhCN = {
  title: '看板', line: '业务线', allLines: '全部业务线', period: '时段', today: '今天', yesterday: '昨天', week: '近 7 天', month: '近 30 天', group: '分组', export: { csv: '导出表格', xlsx: '导出为 XLSX' }, fileName: 'Callside 看板 {{day}}',
  by: { hour: '按小时', day: '按天', agent: '按坐席', team: '按班组', line: '按业务线' }, of: { hour: '小时', day: '日期', agent: '坐席', team: '班组', line: '业务线' }, hour: '{{hour}} 时', nobody: '未署名',
  empty: '这段时间没有联络', emptyHint: '本机接到的来电，以及从其他坐席并入的来电，都会计在这里。', minutes: '分:秒',
  unread: { title: '还没确认的公告', notice: '公告', since: '开始', read: '已确认', missing: '还差（按班组）', who: '看是谁', of: '{{all}} 人中 {{read}} 人', team: '{{team}}：{{who}}', none: '重要公告都已确认。', noneHint: '按坐席名单上的人，以及最近七天上过班、记录已到本机的人算。' },
  counting: '正在补计以前的联络：{{of}} 条中的 {{done}} 条。补完之前数字偏小，记录都在。',
  figure: {
    contacts: '联络', inbound: '呼入', answered: '已接', missed: '未接', waiting: '待写小结', handling: '平均处理', afterCall: '话后', held: '有保持', hold: '平均保持', solvedAtOnce: '一次解决', cameBack: '7 天内再来', offersShown: '推荐', offersTaken: '推荐接受', suggestionsShown: '知识提示', suggestionsUsed: '提示采用', oldDoubts: '超过 24 小时的存疑', unread: '公告未读',
  },
  hint: {
    contacts: '本机软电话看到的通话，未接和外呼也算', inbound: '客户打进来的', answered: '有接通时刻的', missed: '呼入而没有人接的', waiting: '接通过、还没有小结的', handling: '从接通到挂断，加话后，平均（AHT）', afterCall: '从挂断到保存小结，平均（ACW）', held: '客户被保持过的联络，以软电话告知的为准', hold: '这些联络里一通的保持合计，平均',
    solvedAtOnce: '已写小结的呼入中，当次解决、7 天内同一人没有为同一代码再来的比例（FCR），到此刻为止', cameBack: '已写小结的呼入中，7 天内同一人为同一代码再来的比例', offersShown: '向坐席显示过的推荐', offersTaken: '显示过的推荐中客户接受的比例', suggestionsShown: '通话中显示过的知识', suggestionsUsed: '显示过的知识中被坐席采用的比例', oldDoubts: '知识被标存疑、一天以上没有人答复的篇数', unread: '重要公告里还没有被确认的，一人一条算一次',
  },
  chart: { hour: '每小时联络', day: '每天联络', hint: '同样的数字在下面的表格里' }, reasons: '主要原因', reason: '小结代码', share: '占比', unknownCode: '别处的代码', figures: '数据',
} as const
