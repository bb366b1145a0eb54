export const feedbackWordsZhCN = {
  title: '给班长提意见', open: '提意见', which: '哪一类', words: '写下来', send: '发送', given: '已记下，班长会看到。', own: '我提过的', all: '全部', stateOf: '处理情况', anyState: '不限处理情况',
  kind: { mismatch: '流程不符', idea: '建议', praise: '好评', question: '提问' },
  hint: { mismatch: '写的是怎样，实际是怎样', idea: '怎么做会更好', praise: '好在哪里', question: '哪里不明白' },
  state: { new: '待处理', 'taken-up': '处理中', answered: '已答复' },
  about: { article: '知识', script: '话术', code: '小结代码', offer: '推荐', notice: '公告', 'practice-call': '练习通话' },
  ofCode: '针对小结代码', gone: '已不存在', noWords: '没有文字，或文字没有离开坐席的电脑', answered: '班长 {{when}} 答复：{{text}}',
  leaves: '类别、针对的内容和这段话会随记录发给班长。请不要写客户的姓名和号码。', stays: '本中心设定姓名和文字不离开这台电脑：班长那边只看到类别和针对的内容，文字在这台电脑上看。请不要写客户的姓名和号码。',
  none: '还没有意见', noneHint: '坐席在侧边栏提的流程不符、建议、好评和提问会列在这里。', often: '提得最多的', more: '列出前 {{count}} 条，其余请用上面的条件查找。',
  takeUp: '开始处理', answer: '答复', answerAgain: '再次答复', answerHint: '答复坐席：改了什么，或为什么这样',
} as const
