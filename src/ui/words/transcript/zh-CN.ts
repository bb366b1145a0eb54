/** Words of what is said in a call. */
export const transcriptWordsZhCN = {
  title: '对话', ofContact: '通话文字', lines_other: '{{count}} 句', speaker: { customer: '客户', agent: '坐席', unknown: '发言人' }, typed: '手动输入', goesOn: '还在说',
  listening: '正在读取 {{sites}} 的字幕', notListening: '没有读到字幕，可以手动输入',
  empty: '还没有人说话', emptyHint: '页面上出现字幕后，这里会逐句显示。', emptyHeard: '每说完一句，转成的文字会显示在这里。',
  howTo: '还没有字幕来源', howToHint: '在 Google Meet、Zoom 或 Teams 页面打开字幕并启用该网站；其他页面在“网站”里说明字幕在哪里。也可以在下面手动输入几句。',
  noCall: '通话时，这里显示双方说的话', noCallHint: '卡号、证件号、电话、验证码和地址写入前就已隐去。', locked: '资料已锁定，这些话已经记下，输入口令后可看。',
  find: '在对话里查找', found_other: '找到 {{count}} 句', notFound: '没有找到', toNewest: '回到最新', type: '说了什么', whoSaid: '谁说的', add: '记下', masked: '{{what}}已隐去',
  mask: { card: '卡号', id: '证件号', phone: '电话', account: '账号', code: '验证码', number: '号码', email: '邮箱', address: '地址', name: '姓名', data: '资料' },
} as const
