/** Words of the shift: who is at the desk, for which line of business. */
export const shiftWordsZhCN = {
  title: '班次', none: '班次未开始', since: '{{time}} 上班', start: '开始班次', end: '下班', takeOver: '换人', takeOverNow: '接班', agentNumber: '工号', onRoster: '在团队的坐席名单上', retired: '班长已把这个工号从名单中停用；仍可开始，班长会看到。', agentName: '姓名', line: '业务线',
  unfinished_other: '{{name}} 还有 {{count}} 个小结没有完成', keep: '留给 {{name}} 回来做', handOver: '移交给我', given: '这台电脑由您的组织分配给此人',
} as const
