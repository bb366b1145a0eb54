export const waysWordsZhCN = {
  in: {
    title: '知识包从哪里来', hint: '班长发布的知识包会自动取来、先核对签名再启用；取不到、核对不过时，原来的照常使用。',
    choose: '来源', choices: { none: '不自动取（只用文件）', folder: '一个文件夹（网络共享或同步盘）', address: '一个网址' },
    address: '网址', addressHint: '共享网址（目录），或 .callside-pack 文件本身的地址。必须是 https；浏览器只会询问是否允许这一个网站。',
  },
  out: {
    title: '发布到哪里去', hint: '发布的知识包，以及本机要交回的记录，都写到这里；写不进去时留在本机排队，恢复后自动补写。',
    choose: '去处', choices: { none: '不自动写（只下载文件）', folder: '同一个文件夹', upload: '一个可写入的网址（WebDAV 或预签名地址）' },
    address: '写入网址', addressHint: 'WebDAV 目录（缺的子目录会自动建立），或对象存储的预签名地址（只写这一个文件）。',
    forAgents: '坐席电脑上的“来源”网址（或写进策略）：', user: '用户名', password: '密码', passwordHint: '只存在本浏览器，只发给这个服务器；保存后不再显示，不进备份也不进日志。', keepPassword: '留空则不变', removePassword: '删除密码',
  },
  folder: {
    pick: '选择文件夹', pickOther: '换一个文件夹', forget: '不再使用', name: '文件夹：{{name}}', allow: '允许使用这个文件夹',
    cannotPick: '这个浏览器不能选择文件夹。请用网址，或手工导入文件。',
    visits: '浏览器询问时请选“每次访问时都允许”，否则关闭 Callside 的最后一个标签页后，要再点一次。',
  },
  often: { every: '每隔（分钟）', jitter: '随机推迟，最多（分钟）', hint: '每台机器推迟的时间不同，避免整层楼同时去取。', notMinutes: '请填 1 到 1440 的整数（推迟可以是 0）；没有保存任何更改。' },
  now: '现在就取', writeNow: '现在就写', allowHost: '允许访问 {{host}}', noEgress: '这个版本不联网：没有网址，只用文件夹和文件。',
  notAnAddress: '这个网址不能用；没有保存任何更改。请写成 https://files.example/team/，不要带密码。',
  light: {
    off: '没有启用', unset: '还没有设置好', 'needs-click': '需要点一次：浏览器要您允许', 'not-yet': '还没有问过',
    written: '正常 · 上次写入 {{at}}', fine: '正常 · 上次 {{at}} · 下次 {{next}}', trouble: '自 {{since}} 起不正常 · 下次 {{next}}', lastGood: '最近一次正常：{{at}}',
  },
  trouble: {
    'no-permission': '浏览器还没有允许。点一次即可。', 'not-found': '那里还没有本业务线的知识包，或者地址不对。', offline: '连不上：网络断了、共享没有连上，或对方没有回答。原来的知识照常使用。',
    'not-let-in': '服务器不让进：请核对用户名和密码；预签名地址可能已过期。', 'server-failed': '服务器出错或太忙。会自动再试。', 'sent-elsewhere': '服务器要转到别的地址，没有跟过去。请直接填写最终地址。',
    'too-large': '文件太大，没有取。', 'changed-elsewhere': '别人先发布了。', 'not-taken': '服务器或文件夹不收这个文件：可能空间不足，或没有写入权限。',
  },
  waiting_other: '{{count}} 个文件在排队，会自动写入。', changedElsewhere: '您上次看过之后，别人发布了新的知识包；您的还没有写上去，也没有覆盖别人的。', takeTheirs: '先取来别人的', thenPublish: '取来以后，再发布一次您的。',
} as const
