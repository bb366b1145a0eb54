import type { GuidanceWords } from './guidance-words'

export const guidanceWordsZhTW: GuidanceWords = {
  title: '話術', next: '接下來說', said: '已說', allSaid: '這段話術都說過了。', script: '話術', phases: '通話階段',
  phase: { greeting: '問候', verification: '核對', body: '辦理', 'before-hang-up': '掛斷前', closing: '結束' },
  checklist: '必說清單', ticked: '{{number}}/{{of}}', required: '必說', byTurn: '{{time}} 說過', byHand: '手動', unticked: '手動取消', missing: '掛斷前還要說：{{steps}}',
  variable: { name: '姓名', salutation: '稱呼', numberTail: '末碼', lastContact: '上次往來', agentName: '專員姓名', company: '公司', closingLine: '祝福語' },
  gap: '【{{variable}}】', none: '這條業務線還沒有話術', noneHint: '先用一套標準話術、常用語和禁用語，之後可以隨時修改。', addDefaults: '使用標準話術',
  better: '換個說法：{{words}}', spotted: '「{{said}}」', dismiss: '知道了', snippets: '常用語', findSnippet: '搜尋常用語', findSnippetHint: '輸入 / 或簡稱', noSnippet: '沒有這樣的常用語', copy: '複製', copied: '已複製', notCopied: '瀏覽器沒有允許複製，請選取文字自行複製。', insert: '插入常用語',
  expect: {
    title: '可能的來意', unsolved: '還是「{{demand}}」：{{when}} 沒有解決', unsolvedPlain: '上次的事：{{when}} 沒有解決',
    overdue: { callback: '約好的回電沒有打：應在 {{when}}', promise: '答應的事沒有做到：應在 {{when}}', 'follow-up': '要追蹤的事沒有做：應在 {{when}}' },
    expiring: '{{field}}：{{value}}', underWay: '問「{{demand}}」的進度：{{when}} 剛辦理', underWayPlain: '問進度：{{when}} 剛辦理過業務',
  },
  satisfaction: { title: '滿意度曲線', point: '{{when}}：{{why}}', why: { solved: '已解決', unsolved: '未解決', missed: '未接通', complaint: '投訴', again: '一週內又來', 'long-wait': '等候過久' } },
  drafted: { title: '依通話內容草擬了 {{number}} 句，可修改', show: '看原話', customerPromised: '客戶答應', line: '{{part}}：{{words}}', speaker: { customer: '客戶：', agent: '專員：', unknown: '某一方：' } },
}
