export const alertsWordsZhCN = {
  region: '需要留意', done: '已处理', wrong: '不是这回事', isDone: '已处理', isWrong: '已标为误报', isOpen: '未处理',
  why: {
    tag: '标签：{{tag}}', fact: '{{name}}：{{value}}', callsToday: '今天第 {{count}} 次来电', callsWeek: '7 天内第 {{count}} 次来电',
    words: '说到“{{said}}”', escalation: '客户提到“{{said}}”', upset: '客户说“{{said}}”', hold: '已保持 {{times}} 次，共 {{time}}',
  },
  list: { at: '时间', rule: '提醒', why: '依据', agent: '坐席', state: '处理', empty: '还没有提醒', emptyHint: '来电、通话内容或保持符合规则时，会列在这里。规则写在知识库文件的 alertRules 里，整条业务线共用。', unknownRule: '别处的规则', caption: '最近的提醒' },
} as const
