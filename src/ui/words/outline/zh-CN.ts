/** What a note of each class of contact should say, one line each. */
export const outlineWordsZhCN = {
  insert: '提纲', consult: '问题：\n答复：', complaint: '诉求：\n核实：\n答复：\n时限：', business: '办理内容：\n身份核对：\n结果：', fault: '现象：\n已试步骤：\n地址：\n上门时间：',
} as const
