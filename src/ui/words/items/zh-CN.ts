export const itemsWordsZhCN = {
  title: '内容编辑', kinds: '内容类型', add: '新建', readOnly: '本工位是坐席角色，只能查看。要修改，请由组长在组长工位上操作。', empty: '这里还没有内容', emptyHint: '点“新建”，或在“文件”里导入。', shown: '已列出前 {{shown}} 条，共 {{all}} 条', more: '再列一些', working: '正在查找…',
  column: { name: '名称', parent: '所属', owner: '负责人', state: '状态', changed: '修改', by: '修改人', version: '版本' },
  state: { current: '有效', future: '未生效', expired: '已失效', retired: '已停用' },
  choose: '选择 {{name}}', chooseAll: '选择全部 {{count}} 条', chooseNone: '取消选择', chosen: '已选 {{count}} 条',
  bulk: { title: '批量修改', retire: '停用', restore: '恢复使用', field: '要改的项目', to: '改为', clear: '清空', apply: '改 {{count}} 条', running: '已改 {{done}} / {{total}} 条', done: '已改 {{count}} 条，其余内容相同，没有变化', demand: '所属诉求', parent: '所属 / 上级', owner: '负责人', validFrom: '生效日', validTo: '失效日' },
  undo: { last: '撤销：{{what}}', saved: '保存“{{name}}”', many: '批量修改 {{count}} 条', restored: '恢复“{{name}}”的旧版', done: '已撤销，撤销本身也是新版本', changed: '有 {{count}} 条在此之后又被改过，没有撤销' },
  editor: { save: '保存', saved: '已保存为第 {{version}} 版', retire: '停用', again: '恢复使用', discard: '放弃改动', kept: '有未保存的改动，离开此页前都会留着', mistakes: '{{count}} 处需要改', tab: { edit: '编辑', history: '历史' }, preview: '坐席看到的样子', noPreview: '改好标出的地方后，这里显示坐席看到的样子。', id: '编号', add: '加一项', remove: '删去第 {{number}} 项', up: '上移第 {{number}} 项', none: '（无）', gone: '这一条已经不在了。' },
  mistake: { missing: '请填写', 'too-long': '太长，最多 {{most}} 个字', 'too-many': '太多，最多 {{most}} 项', 'wrong-form': '格式不对', 'not-a-number': '请填数字', 'out-of-range': '超出范围', 'ends-before-it-begins': '失效日早于生效日', 'same-twice': '编号重复', 'as-a-whole': '各项单独看没有问题，合在一起不对：请检查变量名、条件和引导是否完整' },
  rule: { fact: '事实', comparison: '比较', value: '值', add: '再加一个条件', remove: '删去这个条件', raw: '按 JSON 编辑', rows: '按行编辑', cannot: '这个条件用行写不出来，按 JSON 显示。', is: { '==': '等于', '!=': '不等于', '>': '大于', '>=': '不小于', '<': '小于', '<=': '不大于', has: '包含', 'has-not': '不包含' } },
  history: { version: '第 {{version}} 版', by: '{{agent}} 修改', latest: '现在的版本', restore: '恢复成这一版', first: '最早保留的版本', same: '内容相同', added: '新增', removed: '删去', kept: '文章保留最近 50 版；其他内容的版本都保留，记录要用到它们。' },
} as const
