export const logWordsZhCN = {
  direction: '方向', inbound: '来电', outbound: '呼出', seconds: '时长（秒）', mood: '情绪',
  searchAll: '在全部记录中搜索客户、号码、诉求、备注、说过的话', from: '从', until: '到', all: '已全部查完，共 {{scanned}} 条。', part: '已查最近的 {{scanned}} 条。', searching: '正在查找，已查 {{scanned}} 条…', stop: '停止', more: '继续查更早的',
  sortNote: '排序和分组只作用于已列出的记录；搜索、筛选和导出针对全部记录。', export: '导出 CSV', exportXlsx: '导出 XLSX', tooLong: 'XLSX 最多 200,000 行，没有导出。请改用 CSV，或缩小筛选范围。', exporting: '正在导出，已写 {{written}} 条', exportHint: '导出筛选后的全部记录，并记入审计',
} as const
