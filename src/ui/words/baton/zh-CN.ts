export const batonWordsZhCN = {
  title: '转接条', copy: '复制转接条', copyHint: '把诉求、已办、承诺和情绪复制成一段短文字，贴进转接备注即可', copied: '已复制。粘贴到转接备注里，同事直接能看懂。',
  byHand: '浏览器没有允许复制，什么都没有丢。请选中下面的文字自行复制。', text: '转接条文字',
  paste: '粘贴转接条', pasteHint: '把同事的转接条粘贴在这里', none: '这段文字里没有转接条。请从“[转接条”开始，一直复制到最后的方括号。',
  from: '{{from}}转来', fromWhen: '{{from}}转来 · {{when}}', take: '写入备注', taken: '已写入这通电话的备注。', noCall: '有通话时，可以一键写入备注。',
  cut: '转接条不完整，开头或结尾被截断。下面是还能看到的内容，请向转接的同事核实，或重新复制。',
  altered: '转接条被改动过或已损坏，校验不符。下面的内容不可全信，请向转接的同事核实，或重新复制。',
  newer: '转接条由更新版本的 Callside 写成，可能读不全。请更新后再粘贴，或直接看原文。',
  part: { demand: '诉求', done: '已办', promised: '承诺', mood: '情绪', before: '此前', caller: '来电' },
  unsaid: '未说明', nthToday: '今天第 {{nth}} 次来电', unsolved: '未解决：{{demands}}', callback: '{{window}} 回电', note: '【转自 {{from}}】{{parts}}', somebody: '同事',
} as const
