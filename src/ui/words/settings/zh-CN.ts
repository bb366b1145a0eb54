/** Words of the settings: the page, and the menu in the panel. */
export const settingsWordsZhCN = {
  title: '设置', pageHint: '更改会立刻生效。带锁的内容由您的组织决定。', all: '全部设置', place: '语言与地区', language: '语言', theme: '外观', themes: { system: '跟随系统', light: '浅色', dark: '深色' }, pop: '来电时弹屏', popOff: '不弹屏', popOn: '弹屏',
  numbers: {
    title: '不指认任何人的号码', hint: '每行一个。这些号码来电时，不会显示成某一位客户。', own: '我们自己的号码', shared: '公共号码（总机、平台、虚拟号）', sharedHint: '一段号码可写成 +86170000*。', save: '保存号码', saved: '已保存', unreadable: '看不懂这些号码，没有保存：{{lines}}', tooMany: '每一栏最多 1000 行，没有保存。',
  },
  lines: {
    title: '业务线', hint: '一条业务线是一家委托方或一种业务，各有自己的小结代码、标签和客户。停用后旧记录仍然看得懂。', name: '名称', dialled: '客户拨打的号码', dialledHint: '每行一个。拨打这些号码的来电归到此业务线。', add: '添加业务线', current: '当前', retired: '已停用', retire: '停用', restore: '恢复', edit: '修改', unreadable: '看不懂这些号码，没有保存：{{lines}}', given: '业务线由您的组织决定。',
  },
  keys: { title: '快捷键', hint: '在任何网页上都能用，由浏览器管理。', 'toggle-pop': '显示或收起来电卡片', 'open-panel': '打开面板', none: '未设置', change: '更改快捷键', inPanel: '面板里的按键，按 ? 查看。' },
  storage: {
    title: '存储空间', persisted: '浏览器答应不会自行清理这些数据。', notPersisted: '磁盘紧张时，浏览器可能自行清理这些数据。', ask: '请浏览器保留', refused: '浏览器没有答应。数据仍在，请定期备份。', used: '已用 {{used}}，可用至 {{quota}}', usedOnly: '已用 {{used}}', looking: '正在查看', uninstall: '移除扩展会删除全部数据，请先备份。', backup: '去备份',
  },
} as const
