export const pasteGuardWordsZhCN = {
  title: '粘贴了另一家委托方的资料', stopped: '已拦下：另一家委托方的资料', fromInto: '“{{from}}”的资料，进了“{{to}}”。', keptOut: '“{{from}}”的资料，没有进“{{to}}”。', intoOnly: '另一家委托方的资料，要进“{{to}}”。',
  why: { copied: '是从那家委托方的页面复制的。', number: '里面的号码只在那家委托方的资料里。', 'external-id': '里面的编号只在那家委托方的资料里。' },
  undo: '撤销粘贴', undone: '已撤销。请再看一眼那个页面。', notUndone: '这里撤不掉。请回到那个页面，亲手删掉。', byHand: '请回到那里亲手删掉，再继续。', stoppedHint: '没有粘贴进去。若确有需要，请在那里亲手输入。',
  setting: { label: '把一家委托方的资料粘贴到另一家委托方的页面时', warn: '提醒', stop: '拦下', hint: '只在本机有两家以上委托方时起作用。复制的内容不会保存，只留下用于比对的指纹。' },
  board: { title: '跨委托方粘贴', none: '30 天内没有。', count_other: '30 天内 {{count, number}} 次，其中拦下 {{stopped}} 次。' },
}
