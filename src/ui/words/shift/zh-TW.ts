import type { ShiftWords } from './shift-words'

export const shiftWordsZhTW: ShiftWords = {
  title: '值班', none: '尚未開始值班', since: '{{time}} 上線', start: '開始值班', end: '下線', takeOver: '交班', takeOverNow: '接手', agentNumber: '員工編號', onRoster: '在團隊的客服名單上', retired: '組長已把這個員工編號從名單中停用；仍可開始，組長會看到。', agentName: '姓名', line: '業務線',
  unfinished_other: '{{name}} 還有 {{count}} 筆小結沒完成', keep: '留給 {{name}} 回來處理', handOver: '移交給我', given: '這台電腦由您的組織指派給這位同仁',
}
