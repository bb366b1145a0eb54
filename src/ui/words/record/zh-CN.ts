/** Words of finding a customer without a call, and of a record that was opened by hand. */
export const recordWordsZhCN = {
  find: '查找客户', findHint: '姓名、拼音首字母、号码或后四位', nobody: '没有找到。换个写法，或只输入一部分。', searching: '正在查找…',
  partial: '只查了最近有变化的 {{shown}} 位客户。', goOn: '继续往前查', opened: '客户资料', close: '关闭资料', tasks: '待办', noTasks: '没有待办',
  calls: '来去电', missed: '未接', outbound: '呼出', missedEmpty: '没有未接来电', missedHint: '没接到的来电会列在这里，回电后可补写小结。', outboundEmpty: '没有呼出', outboundHint: '您打出的电话会列在这里。',
  merge: '合并重复客户', mergeHint: '这位客户有两份资料？找到另一份并入这里。', mergeFind: '查找另一份资料', mergeAsk: '把“{{other}}”并入“{{name}}”？号码、标签、备注和联络记录都归到这里。合并后不能撤销。', mergeDo: '合并', merged: '已合并到“{{name}}”。',
  unlinked: '已移除 {{number}}。', unlinkedUndo: '撤销', forgotten: '已忘记“{{field}}”。', saved: '小结已保存', savedCorrect: '更正',
} as const
