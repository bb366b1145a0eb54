export const leavingWordsZhCN = {
  title: '委托方离开', hint: '合作结束时：先把属于委托方的资料交还，再销毁密钥、删除全部记录，并留下一份任何人都能核对的签名报告。',
  admin: '只有管理员可以交还或删除委托方的资料。', here: '本机上的委托方', nobody: '本机上没有委托方的资料。', other: '选择其他委托方', removing: '密钥已销毁，正在删除记录', mayClose: '可以关闭此页，会在后台继续，直到一条不剩。来电会优先处理。',
  export: {
    title: '第一步：交还资料', hint: '客户、联络与小结、通话文字、任务、知识内容和审计，写成其他软件能读的一个 ZIP，附有每个文件的指纹。文件没有加密，请妥善交接。',
    locked: '这家委托方的资料已锁定，无法导出。请先输入口令。', as: '表格格式', csv: 'CSV', xlsx: 'Excel（XLSX）', start: '导出全部', running: '正在导出', saved: '已写入您选择的文件。', downloaded: '已交给浏览器的下载。',
    unreadable_other: '有 {{count, number}} 条记录已损坏，无法读出，不在文件中。', backup: '另做一份加密备份', backupHint: '只含这家委托方，可以恢复到另一处的 Callside。', manifest: '清单指纹（SHA-256），会写入删除报告：', fileName: 'Callside 委托方资料 {{day}}',
  },
  delete: {
    title: '第二步：永久删除', hint: '先销毁密钥，此后留在本机的记录谁也读不出；随后逐条删除。无法撤销。', rest: '小结、任务、通话文字、草稿、知识内容、发布包和统计',
    notExported: '这次还没有导出。删除之后就再也取不出来了。', type: '输入“{{name}}”确认', start: '销毁密钥并删除',
  },
  gone: { title: '已离开的委托方', at: '密钥销毁于 {{when}}', removing: '正在删除：{{done}} / {{total}}', report: '下载报告', sheet: '查看与打印', fileName: '删除报告 {{name}} {{day}}', allow: '允许重新接手', allowHint: '允许后，发布包、备份和坐席事件才能把这家委托方带回来。', back: '已允许重新接手' },
  check: {
    title: '核对一份报告', hint: '选择一份删除报告，看它能证明什么、不能证明什么。', choose: '选择报告文件', result: '核对结果',
    signed: '签名成立：自签署之后，报告一字未改。', notSigned: '签名不成立：报告被改动过，或不是由它所写的密钥签署。不要采信。',
    signer: { 'this-desk': '由本机签署（代码 {{code}}）。', 'accepted-desk': '由一台您接受过的电脑签署（代码 {{code}}）。', 'unknown-desk': '由一台本机不认识的电脑签署。请与对方逐字核对代码：{{code}}。' },
    says: '签署的电脑声明：密钥销毁于 {{when}}，随后删除 {{rows}} 行。', nothingLeft: '删除后重新清点，各表剩余均为零。', somethingLeft: '删除后重新清点，仍有剩余。删除并不完整。',
    rowsWhole: '报告中的 {{rows}} 行审计记录与各自的指纹相符，前后相接。', rowsBroken: '报告中的 {{rows}} 行审计记录与指纹不符。不要采信。',
    chain: { 'leads-there': '本机的审计至今完整，第 {{row}} 行正是报告所指的那一行。', broken: '本机的审计与报告不符：在第 {{row}} 行或之前被改动过。', elsewhere: '审计是否连到第 {{row}} 行，只有签署的那台电脑能核对。' },
  },
  sheet: {
    title: '委托方资料删除报告', language: '报告语言', print: '打印', client: '委托方', lines: '业务线', vault: '资料库', by: '执行人', keyAt: '密钥销毁时间', doneAt: '删除完成时间', zone: '时区', device: '电脑', export: '交还资料的清单指纹', auditRows: '审计行数', auditHead: '审计末行指纹', auditClient: '其中与该委托方有关的行数', code: '电脑代码', key: '签名公钥', signature: '签名', rows: '内容', removed: '已删除', left: '剩余',
    proves: '本报告由执行删除的电脑用其不可导出的密钥签署，任何一字被改动都能发现。审计中的每一行都含有上一行的指纹。',
    provesNot: '任何报告都无法证明的：别处的副本——交还的文件、备份文件、其他电脑、整份复制走的浏览器资料、班长那里已合并的资料——是否也已删除；以及磁盘上已被标记删除、但浏览器尚未覆盖的区块。备份文件用各自的口令加密，不随本机密钥一同失效。',
  },
  kind: { facts: '事实记录', customers: '客户与号码', contacts: '联络与小结', tasks: '任务', transcripts: '通话文字', results: '推荐结果与已读', desk: '通话、草稿与待办动作', content: '知识与定义', counts: '统计', exchange: '发布包与坐席事件', others: '其他' },
  column: {
    id: '编号', name: '姓名', salutation: '称呼', numbers: '号码', externalIds: '客户编号', tags: '标签', remembered: '留存资料', notes: '备注', customer: '客户', customerName: '客户姓名', number: '号码', startedAt: '开始时间', seconds: '秒', channel: '渠道', direction: '方向', outcome: '结果', line: '业务线', agent: '坐席', code: '代码', demand: '诉求', isSolved: '已解决', mood: '情绪', note: '小结', contact: '联络', call: '通话', at: '时间', speaker: '说话人', text: '内容', kind: '类型', owner: '负责人', dueAt: '到期时间', isDone: '已完成', n: '行', action: '做了什么', about: '对象', count: '数量', previous: '上一行指纹', hash: '指纹',
  },
}
