/** Words of what to say: script, forbidden wording, snippets. */
export const guidanceWordsZhCN = {
  title: '话术', next: '接下来说', said: '已说', allSaid: '这段话术都说过了。', script: '话术', phases: '通话阶段',
  phase: { greeting: '问候', verification: '核对', body: '办理', 'before-hang-up': '挂断前', closing: '结束' },
  checklist: '必说清单', ticked: '{{number}}/{{of}}', required: '必说', byTurn: '{{time}} 说过', byHand: '手动', unticked: '手动取消', missing: '挂断前还要说：{{steps}}',
  variable: { name: '姓名', salutation: '称呼', numberTail: '尾号', lastContact: '上次联络', agentName: '坐席姓名', company: '公司', closingLine: '祝福语' },
  gap: '【{{variable}}】', none: '这条业务线还没有话术', noneHint: '先用一套标准话术、常用语和禁用语，之后可以随时修改。', addDefaults: '使用标准话术',
  better: '换个说法：{{words}}', spotted: '“{{said}}”', dismiss: '知道了', snippets: '常用语', findSnippet: '查找常用语', findSnippetHint: '输入 / 或拼音首字母', noSnippet: '没有这样的常用语', copy: '复制', copied: '已复制', notCopied: '浏览器没有允许复制，请选中文字自行复制。', insert: '插入常用语',
  expect: {
    title: '可能的来意', unsolved: '还是“{{demand}}”：{{when}} 没有解决', unsolvedPlain: '上次的事：{{when}} 没有解决',
    overdue: { callback: '约好的回电没有打：应在 {{when}}', promise: '答应的事没有做到：应在 {{when}}', 'follow-up': '要跟进的事没有做：应在 {{when}}' },
    expiring: '{{field}}：{{value}}', underWay: '问“{{demand}}”的进度：{{when}} 刚办理', underWayPlain: '问进度：{{when}} 刚办理过业务',
  },
  satisfaction: { title: '满意度曲线', point: '{{when}}：{{why}}', why: { solved: '已解决', unsolved: '未解决', missed: '未接通', complaint: '投诉', again: '一周内又来', 'long-wait': '等候过久' } },
  drafted: { title: '按通话内容草拟了 {{number}} 句，可修改', show: '看原话', customerPromised: '客户答应', line: '{{part}}：{{words}}', speaker: { customer: '客户：', agent: '坐席：', unknown: '某一方：' } },
} as const
