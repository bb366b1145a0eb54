/** Words of one contact: its details, its corrections, and whose it was after all. */
export const contactsWordsZhCN = {
  title: '联络记录', back: '返回列表', open: '查看详情', correct: '更正小结', makeUp: '补写小结', saveCorrection: '保存更正', gone: '这条记录已经不在了，可能已按保留期限删除。其他记录都还在。',
  openCustomer: '打开客户资料', why: '为什么弹屏？', story: '这条记录的经过', notWrappedUp: '没有写小结。',
  event: {
    recorded: '记下', recordedWith: '记在{{to}}名下', 'wrapped-up': '小结已保存', corrected: '小结已更正', movedAway: '移出{{from}}名下', movedTo: '移到{{to}}名下', moved: '从{{from}}移到{{to}}名下',
  },
  notThis: '不是此人', whoWasIt: '这次是谁？', movedAway: '已移出{{from}}名下，这个号码下次不会再认作此人。是谁呢？', movedAwayUnknown: '这次是谁？选定后会记住。', movedTo: '已移到{{to}}名下，下次会记住。',
  movedOn: '{{when}} 改用{{channel}}再来',
  undo: '撤销', undone: '已撤销，记录回到原处。', done: '好',
} as const
