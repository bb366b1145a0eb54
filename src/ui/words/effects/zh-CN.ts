export const effectsWordsZhCN = {
  waiting_other: '{{count}} 项写入还没有完成',
  safe: '通话和已保存的内容都还在，没有丢失。',
  why: {
    'vault-locked': '客户资料一直锁定。输入口令解锁后会自动写入。',
    'not-saved': '磁盘拒绝写入，可能已满。请腾出空间后重试。',
    failed: '写入时出错。请重试；如果仍然不行，请告诉管理员。',
  },
  typed: {
    onlyHere: '草稿没有保存下来，内容只在此页面里，请先不要关闭。', copy: '复制已输入的内容', copied: '已复制。', byHand: '浏览器不允许复制，请选中文字自行复制。',
  },
} as const
