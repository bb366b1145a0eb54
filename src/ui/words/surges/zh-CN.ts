export const surgesWordsZhCN = {
  title: '突增', at: '时间', kind: '类别', of: { code: '小结代码', demand: '诉求', area: '地区' }, subject: '名称', count: '联络', usual: '平常', calls: '查看这些联络', close: '收起', none: '没有突增', noneHint: '每两分钟比一次：这段时间某个小结代码、某类诉求或某个地区的联络，是否多得不像巧合。', unknownCode: '别处的代码',
  between: '{{from}} 到 {{until}}', rows: '这次突增的联络', who: '客户', agent: '坐席', note: '小结', gone: '这些联络已经过了保留期限',
  isOn: '在本机留意突增', off: '本机没有在留意突增。', offHint: '在“多少算突增”里打开。', watch: '多少算突增', window: '看最近多久', minutes: '{{count}} 分钟', falseAlarms: '每周最多误报', times: '{{count}} 次', least: '至少多少个联络', save: '保存', saved: '已保存',
} as const
