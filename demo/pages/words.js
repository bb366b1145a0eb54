// What the demo's own pages say, by ?language=. Only the demo's: the extension has words of its own.
const words = {
  'zh-CN': {
    brand: '北港通信', phone: '电话', crm: '客户系统', deskTitle: '坐席工作台', crmTitle: '客户系统',
    today: '今日公告', noticeOne: '国际漫游资费自下月一日起调整，回答客户前请先看知识库。', noticeTwo: '港城片区光缆抢修到 18:00，片区内宽带掉线按已知故障登记。',
    toDo: '待办', toDoOne: '回访昨日宽带报障客户', toDoTwo: '寄出本周的退款确认函',
    registering: '正在登录', registered: '已登录，分机 {user}', failed: '登录失败：{cause}', disconnected: '已断开',
    answer: '接听', 'hang-up': '挂断', hold: '保持', resume: '恢复', transfer: '转接', 'transfer-attended': '转给另一通', play: '播放客户录音', dial: '拨打', number: '要拨的号码',
    ringing: '来电', dialing: '正在呼叫', 'ringing-there': '对方振铃', talking: '通话中', 'on-hold': '已保持', 'held-by-caller': '对方已保持', ended: '已结束', missed: '未接', failedCall: '未接通',
    captions: '实时字幕', captionsWait: '接通后，这里逐句显示通话内容。', 'by-agent': '坐席', 'by-customer': '客户',
    cases: '我的工单', caseNo: '工单', subject: '事项', state: '状态', due: '时限', record: '服务记录', name: '姓名', reason: '来电原因', note: '备注', resolved: '已解决', save: '保存',
    bill: '资费', fault: '故障', complaint: '投诉', open: '处理中', waiting: '待客户', visit: '待上门', done: '已办结', search: '按姓名、号码、工单查找',
    c1: '退款确认', c2: '光猫更换', c3: '套餐到期提醒', c4: '移机改约', c5: '发票补寄', c6: '漫游费核对', c7: '合约续签',
  },
  'zh-TW': {
    brand: '北港電信', phone: '電話', crm: '客戶系統', deskTitle: '客服工作台', crmTitle: '客戶系統',
    today: '今日公告', noticeOne: '國際漫遊資費自下月一日起調整，回答客戶前請先看知識庫。', noticeTwo: '港城區光纜搶修到 18:00，區內寬頻斷線請登記為已知障礙。',
    toDo: '待辦', toDoOne: '回訪昨日寬頻報修客戶', toDoTwo: '寄出本週的退款確認函',
    registering: '正在登入', registered: '已登入，分機 {user}', failed: '登入失敗：{cause}', disconnected: '已斷線',
    answer: '接聽', 'hang-up': '掛斷', hold: '保留', resume: '恢復', transfer: '轉接', 'transfer-attended': '轉給另一通', play: '播放客戶錄音', dial: '撥打', number: '要撥的號碼',
    ringing: '來電', dialing: '正在撥號', 'ringing-there': '對方響鈴', talking: '通話中', 'on-hold': '已保留', 'held-by-caller': '對方已保留', ended: '已結束', missed: '未接', failedCall: '未接通',
    captions: '即時字幕', captionsWait: '接通後，這裡逐句顯示通話內容。', 'by-agent': '客服', 'by-customer': '客戶',
    cases: '我的案件', caseNo: '案件', subject: '事項', state: '狀態', due: '時限', record: '服務紀錄', name: '姓名', reason: '來電原因', note: '備註', resolved: '已解決', save: '儲存',
    bill: '資費', fault: '障礙', complaint: '客訴', open: '處理中', waiting: '待客戶', visit: '待到府', done: '已結案', search: '以姓名、號碼、案件查詢',
    c1: '退款確認', c2: '數據機更換', c3: '方案到期提醒', c4: '移機改期', c5: '發票補寄', c6: '漫遊費核對', c7: '合約續約',
  },
  en: {
    brand: 'North Harbour Telecom', phone: 'Phone', crm: 'CRM', deskTitle: 'Agent desk', crmTitle: 'CRM',
    today: 'Today', noticeOne: 'Roaming charges change on the first of next month; look them up before you answer.', noticeTwo: 'Engineers are out in the harbour district until 18:00; broadband drops there are known.',
    toDo: 'To do', toDoOne: 'Call back yesterday’s broadband faults', toDoTwo: 'Send this week’s refund letters',
    registering: 'signing in', registered: 'signed in, extension {user}', failed: 'not signed in: {cause}', disconnected: 'disconnected',
    answer: 'Answer', 'hang-up': 'Hang up', hold: 'Hold', resume: 'Resume', transfer: 'Transfer', 'transfer-attended': 'Transfer to the other call', play: 'Play the caller’s recording', dial: 'Dial', number: 'number to dial',
    ringing: 'ringing', dialing: 'dialling', 'ringing-there': 'ringing there', talking: 'talking', 'on-hold': 'on hold', 'held-by-caller': 'held by the caller', ended: 'ended', missed: 'missed', failedCall: 'not connected',
    captions: 'Captions', captionsWait: 'Once a call is answered, what is said appears here.', 'by-agent': 'Agent', 'by-customer': 'Customer',
    cases: 'My cases', caseNo: 'Case', subject: 'Subject', state: 'State', due: 'Due', record: 'Service record', name: 'Name', reason: 'Reason', note: 'Note', resolved: 'Resolved', save: 'Save',
    bill: 'Billing', fault: 'Fault', complaint: 'Complaint', open: 'In progress', waiting: 'With customer', visit: 'Engineer booked', done: 'Closed', search: 'Find by name, number or case',
    c1: 'Refund letter', c2: 'Router exchange', c3: 'Plan about to end', c4: 'Move put off', c5: 'Invoice by post', c6: 'Roaming charges checked', c7: 'Contract renewed',
  },
}

export const language = words[new URLSearchParams(location.search).get('language')] ? new URLSearchParams(location.search).get('language') : 'en'

export const say = (key, values = {}) => (words[language][key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '')

/** Fills every element that names its word, and keeps the language over the links. */
export function speak() {
  document.documentElement.lang = language
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = say(element.dataset.word)
  for (const element of document.querySelectorAll('[data-placeholder]')) element.placeholder = say(element.dataset.placeholder)
  for (const link of document.querySelectorAll('nav a')) link.search = location.search
}
