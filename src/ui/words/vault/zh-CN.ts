/** Words of the passphrase that opens customer records. */
export const vaultWordsZhCN = {
  title: '客户资料已锁定', hint: '来电照常记录。输入口令后即可查看。', passphrase: '口令', unlock: '解锁',
  section: '口令', why: '设置口令后，每次启动浏览器都要输入一次才能看到客户资料；没有口令时，能用这台电脑的人都能看到。',
  state: { none: '没有口令', open: '已解锁', locked: '已锁定' },
  set: '设置口令', change: '更改口令', remove: '取消口令', lock: '现在锁定', current: '现在的口令', new: '新口令', again: '再输入一次', differ: '两次输入的口令不同。', atShiftEnd: '下班或换人时自动锁定', noWayBack: '忘记口令后，任何人都打不开客户资料，请另外保管好。',
  tooShort: '至少 8 个字符。', changed: '口令已生效。', removed: '口令已取消。', save: '保存',
  lights: '各资料库',
  of: '{{name}}的客户资料已锁定', common: '未单独设库的业务线', each: '每个资料库有自己的口令，各开各的。', held: '存放：{{lines}}', noLines: '没有业务线', open: '打开{{name}}',
  meantOwn: '“{{line}}”应存入“{{client}}”的资料库，但这里在此之前已有资料，仍留在原处。资料没有丢失。要分开存放，请新建一条使用该资料库的业务线并导入客户。', meantCommon: '“{{line}}”已不再单独设库，但资料仍在“{{client}}”的资料库里，没有移动。',
} as const
