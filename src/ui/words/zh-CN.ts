import { packsWordsZhCN } from './packs/zh-CN'
import { suggestionsWordsZhCN } from './suggestions/zh-CN'
import { linesWordsZhCN } from './lines/zh-CN'
import { surgesWordsZhCN } from './surges/zh-CN'
import { boardWordsZhCN } from './board/zh-CN'
import { alertsWordsZhCN } from './alerts/zh-CN'
import { noticesWordsZhCN } from './notices/zh-CN'
import { offersWordsZhCN } from './offers/zh-CN'
import { batonWordsZhCN } from './baton/zh-CN'
import { feedbackWordsZhCN } from './feedback/zh-CN'
import { practiceWordsZhCN } from './practice/zh-CN'
import { guidanceWordsZhCN } from './guidance/zh-CN'
import { metricsWordsZhCN } from './metrics/zh-CN'
import { audioWordsZhCN } from './audio/zh-CN'
import { modelsWordsZhCN } from './models/zh-CN'
import { waysWordsZhCN } from './ways/zh-CN'
import { outlineWordsZhCN } from './outline/zh-CN'
import { dataWordsZhCN } from './data/zh-CN'
import { effectsWordsZhCN } from './effects/zh-CN'
import { importWordsZhCN } from './import/zh-CN'
import { setupWordsZhCN } from './setup/zh-CN'
import { settingsWordsZhCN } from './settings/zh-CN'
import { vaultWordsZhCN } from './vault/zh-CN'
import { itemsWordsZhCN } from './items/zh-CN'
import { knowledgeWordsZhCN } from './knowledge/zh-CN'
import { shiftWordsZhCN } from './shift/zh-CN'
import { sitesWordsZhCN } from './sites/zh-CN'
import { contactsWordsZhCN } from './contacts/zh-CN'
import { logWordsZhCN } from './log/zh-CN'
import { recordWordsZhCN } from './record/zh-CN'
import { leavingWordsZhCN } from './leaving/zh-CN'
import { pasteGuardWordsZhCN } from './paste-guard/zh-CN'
import { segmentsWordsZhCN } from './segments/zh-CN'
import { transcriptWordsZhCN } from './transcript/zh-CN'

/** The words in simplified Chinese: the catalog whose keys all others have. */
export const zhCN = {
  action: {
    save: '保存', add: '添加', cancel: '取消', close: '关闭', tryAgain: '重试', openPanel: '打开面板', dismiss: '收起（Esc）', unfold: '展开卡片',
  },
  state: {
    loading: '正在读取', failed: '没能读取这些数据。', failedSafe: '已保存的内容都还在，通话和弹屏不受影响。',
  },
  keys: { title: '快捷键', show: '查看快捷键' },
  announce: { inbound: '来电：{{who}} {{number}}', outbound: '呼出：{{who}} {{number}}', unsolved: '未解决：{{demand}}' },
  calls: {
    title: '进行中和待小结的通话', dial: '用软电话拨打 {{number}}', toLive: '转到来电', next: '下一通', previous: '上一通', alsoRinging: '另有来电', of: '{{name}} 的通话',
    finish: '通话已结束', finishHint: '软电话已挂断而这里仍显示通话中时使用',
    state: { ringing: '来电', dialing: '呼出', talking: '通话中', held: '保持中', ended: '已结束', 'wrap-up': '待小结' },
  },
  match: {
    one: '客户', several: '可能是几位客户', maybe: '也许是', none: '未知来电', withheld: '隐藏号码', shared: '公共号码', locked: '资料已锁定',
    notThisPerson: '不是此人', severalHint_other: '这个号码有 {{count}} 位客户，请选一位，下次会记住',
    maybeHint: '只有部分号码相符，确认后才会记入此人名下',
    withheldHint: '对方隐藏了号码，可在通话后记录姓名。', lockedHint: '来电已经记下。在面板中输入口令后即可看到是谁。',
    sharedWhy: { listed: '此号码在公共号码名单中，不指认任何人。', 'own-line': '这是我们自己的号码，不指认任何人。', counted: '使用此号码的人太多，不指认任何人。' },
  },
  numberType: {
    mobile: '手机', fixed: '固定电话', 'toll-free': '免费电话', voip: '网络电话', premium: '收费号码', 'shared-cost': '分摊付费', service: '服务号码', internal: '内线', masked: '隐藏部分号码', unknown: '未知类型',
  },
  today: {
    firstEver: '首次来电', first: '今天首次来电', nth: '今天第 {{nth}} 次', missed_other: '{{count}} 次未接',
    lastAbout: '{{when}} 说“{{demand}}”', lastAt: '上次 {{when}}',
  },
  year: { inbound_other: '一年 {{count}} 次来电', complaints_other: '{{count}} 次投诉', since: '自 {{day}} 起' },
  wait: { waited: '等了 {{clock}}', ivr_other: '语音导航 {{count}} 层', path: '语音导航路径', botQuestion: '问过机器人：“{{question}}”' },
  mood: { pleased: '满意', calm: '平静', worried: '担心', upset: '不满', angry: '生气', last: '上次{{mood}}', curve: '历次情绪：{{moods}}' },
  tags: { title: '标签', tier: { identity: '身份', value: '价值', business: '业务', preference: '偏好' } },
  opening: {
    title: '开场白',
    'unsolved-today': {
      named: { about: '{{who}}您好，{{when}} 您说的“{{demand}}”解决了吗？', plain: '{{who}}您好，刚才您反映的问题解决了吗？' },
      unnamed: { about: '您好，{{when}} 您说的“{{demand}}”解决了吗？', plain: '您好，刚才您反映的问题解决了吗？' },
    },
    'unsolved-before': {
      named: { about: '{{who}}您好，{{when}}您反映的“{{demand}}”现在解决了吗？', plain: '{{who}}您好，上次您反映的问题解决了吗？' },
      unnamed: { about: '您好，{{when}}您反映的“{{demand}}”现在解决了吗？', plain: '您好，上次您反映的问题解决了吗？' },
    },
    'repeat-today': {
      named: { about: '{{who}}您好，还是关于“{{demand}}”吗？', plain: '{{who}}您好，您今天来过电话，还有什么可以帮您？' },
      unnamed: { about: '您好，还是关于“{{demand}}”吗？', plain: '您好，您今天来过电话，还有什么可以帮您？' },
    },
    'missed-before': {
      named: { about: '{{who}}您好，抱歉刚才没有接到您的电话，是关于“{{demand}}”吗？', plain: '{{who}}您好，抱歉刚才没有接到您的电话。' },
      unnamed: { about: '您好，抱歉刚才没有接到您的电话，是关于“{{demand}}”吗？', plain: '您好，抱歉刚才没有接到您的电话。' },
    },
    'long-wait': {
      named: { about: '{{who}}您好，让您久等了，是关于“{{demand}}”吗？', plain: '{{who}}您好，让您久等了，请问有什么可以帮您？' },
      unnamed: { about: '您好，让您久等了，是关于“{{demand}}”吗？', plain: '您好，让您久等了，请问有什么可以帮您？' },
    },
    known: {
      named: { about: '{{who}}您好，是关于“{{demand}}”吗？', plain: '{{who}}您好，请问有什么可以帮您？' },
      unnamed: { about: '您好，是关于“{{demand}}”吗？', plain: '您好，请问有什么可以帮您？' },
    },
    'first-time': {
      named: { about: '{{who}}您好，欢迎来电，是关于“{{demand}}”吗？', plain: '{{who}}您好，欢迎来电，请问有什么可以帮您？' },
      unnamed: { about: '您好，欢迎来电，是关于“{{demand}}”吗？请问怎么称呼您？', plain: '您好，欢迎来电，请问怎么称呼您？' },
    },
    outbound: {
      named: { about: '{{who}}您好，关于您的“{{demand}}”，给您回个电话。', plain: '{{who}}您好，现在方便接听电话吗？' },
      unnamed: { about: '您好，关于您的“{{demand}}”，给您回个电话。', plain: '您好，现在方便接听电话吗？' },
    },
  },
  contact: { solved: '已解决', unsolved: '未解决', outbound: '呼出', recording: '录音', lastTitle: '最近几次联络' },
  unsolved: { title_other: '未解决（{{count}}）' },
  channel: { phone: '电话', chat: '在线聊天', email: '邮件', sms: '短信', web: '网站', visit: '到访', other: '其他' },
  outcome: {
    completed: '已接通', missed: '未接', busy: '忙线', declined: '已拒接', failed: '未接通', 'answered-elsewhere': '同事已接', transferred: '已转接', 'lost-sight': '中途失去联系',
  },
  codeClass: { consult: '咨询', complaint: '投诉', business: '业务办理', fault: '故障' },
  name: { label: '客户姓名', placeholder: '怎么称呼？', save: '记下姓名', shown: '软电话显示“{{name}}”', useShown: '用这个名字' },
  notice: {
    'not-saved': '没有保存：磁盘已满。弹屏和通话不受影响，请先复制您输入的内容，再腾出空间。',
    'vault-locked': '客户资料已锁定。来电已经记下，输入口令后即可查看。',
    'partial-call': '通话中途才看到，之前的时间可能不全。',
  },
  refused: {
    malformed: '这个请求不完整，没有做任何更改。请刷新此页后重试。',
    'not-allowed': '此页面不能这样做，没有做任何更改。请在面板中操作。',
    'old-version': 'Callside 已更新，您输入的内容已保留。请重新打开此页。',
    'not-set-up': '还没有完成首次设置。请打开面板完成设置。',
    'no-agent': '还没有开始班次，输入的内容已保留。请先开始班次。',
    'no-such-call': '找不到这通电话，可能已经结束。已保存的记录都还在。',
    'no-such-customer': '找不到这位客户，可能已被合并或删除。请重新选择。',
    'no-such-contact': '找不到这条联络记录，可能已被删除。其他记录都还在。',
    'no-such-article': '这篇知识已经不在了，请重新搜索。',
    'no-such-alert': '这条提醒已经不在了，没有改动。',
    'no-such-task': '找不到这项任务，可能已经完成。',
    'no-such-suggestion': '这条推荐已经不在了，列表里是现在合适的内容。',
    'no-such-notice': '这条公告已经不在了，没有改动任何内容。',
    'not-in-practice': '练习中不能这样做，没有改动任何内容。请到侧边栏操作。',
    'no-such-practice-call': '这通练习已经不在了，请另选一通。',
    'no-such-feedback': '这条意见已经不在了，没有改动任何内容。',
    'no-words': '请先写几个字，还没有发送。',
    'not-a-lead': '只有班长可以这样做，没有改动任何内容。请找您的班长。',
    'not-an-admin': '只有管理员可以这样做，没有做任何更改。请找您的管理员。', 'no-such-client': '这个客户已经不在本机，没有做任何更改。',
    'line-decided': '企业策略指定了这个客户的业务线，删除后会再次出现，所以没有做任何更改。请先从策略中去掉它。', 'other-name': '输入的名称不一致，没有做任何更改。',
    'no-such-offer': '这个优惠已经不在了，没有记录任何内容。请另选一个。',
    'not-over': '通话还没有结束，草稿已保留。请挂断后再保存。',
    'already-saved': '这通电话的小结已经保存过，没有重复保存。',
    'not-yours': '这是另一位坐席的通话，没有更改。请由本人处理，或在换人时移交。',
    'no-code': '请先选择小结代码，草稿已保留。',
    'unreadable-number': '看不懂这个号码，没有保存。请检查后重试。',
    'vault-locked': '客户资料已锁定，没有更改。请先输入口令。',
    'wrong-passphrase': '口令不对，资料仍然锁定，没有丢失。请重试。',
    'passphrase-too-short': '口令太短，没有更改。请使用更长的口令。',
    'no-permission': '浏览器没有允许访问此网站，没有启用。请再点一次并选择“允许”。',
    'read-only': '本工位是坐席角色，只能查看，没有做任何更改。请由班长修改。',
    'not-your-line': '您的班长密钥不包括这条业务线，没有做任何更改。请切换到自己负责的业务线，或联系持有根密钥的人。',
    'other-client': '这位客户属于另一家委托方，没有改动任何内容。各家的客户资料互不相通。',
    'has-records': '这条业务线已经有资料，资料库保持原样，没有改动任何内容。要分开存放，请新建一条使用独立资料库的业务线，把客户导入过去，再停用这一条。',
    'changed-elsewhere': '您编辑期间别处已保存了新版本，没有覆盖。您输入的内容还在这里，请看“历史”后再决定。',
    'not-saved': '没有保存：磁盘已满。输入的内容还在这里，请先复制，再腾出空间后重试。',
    failed: '没有收到答复，输入的内容还在这里。请再试一次。',
  },
  receipt: {
    why: '为什么弹屏？', seenBy: '由谁发现', matchedBy: '怎样匹配', matches: '匹配到的客户', shownIn: '显示在', because: '原因', took: '用时', tookMs: '{{ms}} 毫秒',
    saved: '记录', isSaved: '已保存', notSaved: '没有保存', other: '其他（{{word}}）',
    detector: { 'sip-websocket': '软电话的 SIP 信令', 'url-pop': '网址中的来电参数', 'dom-profile': '页面上显示的通话' },
    rule: { exact: '号码完全相同', remembered: '记住的选择', 'tail-8': '后 8 位相同', 'tail-7': '后 7 位相同', masked: '可见的数字相同', none: '没有匹配', withheld: '号码被隐藏', shared: '公共号码', locked: '资料已锁定' },
    tabAt: '网页上（{{site}}）', surface: { tab: '网页上', panel: '面板', notification: '系统通知', none: '没有显示' },
    reason: {
      'visible-focused': '您正在看的标签页', 'panel-open': '没有可用的标签页，面板开着', 'no-tab': '没有打开的标签页', 'switched-off': '弹屏已关闭', 'tab-refused': '页面没有放入卡片', 'call-beside': '另一通电话在先，只显示一行', 'told-late': '得知得太晚，可能早已结束', 'over-at-once': '得知时已经结束', 'made-up': '此网站报告了不可能的通话',
    },
  },
  whyNothing: {
    title: '为什么没有弹屏？', allOk: '各项都正常。下面是最近一次来电的处理经过。', noRing: '各项都正常，只是还没有看到来电。', ok: '正常', wrong: '要处理',
    lastRing: '最近一次来电：{{when}}', noRingTitle: '还没有看到过来电', noRingHint: '软电话页面要在此浏览器中打开，并且已经登录。',
    fine: {
      'page-seen': '看得到前面的页面',
      'site-on': '此网站已启用', 'host-granted': '浏览器已允许访问', 'scripts-alive': '页面中的感应正在工作', 'pop-on': '弹屏已打开', 'web-page': '这是可以放卡片的网页', 'card-ready': '卡片已在页面中待命', 'vault-open': '客户资料已解锁', 'frames-seen': '页面中的框架都能看到',
    },
    broken: {
      'page-seen': '看不到前面的页面：它没有启用，或是浏览器自己的页面。要启用它，请点工具栏上的 Callside 图标。',
      'site-on': '此网站没有启用', 'host-granted': '浏览器没有允许访问此网站', 'scripts-alive': '页面中的感应没有回应', 'pop-on': '弹屏已关闭', 'web-page': '浏览器不允许在此页面放卡片，来电会显示在面板或系统通知中', 'card-ready': '页面中没有待命的卡片', 'vault-open': '客户资料已锁定', 'frames-seen': '有些框架看不到',
    },
    mend: {
      'site-on': '启用此网站', 'host-granted': '允许访问', 'scripts-alive': '重新接入', 'pop-on': '打开弹屏', 'web-page': '打开面板', 'card-ready': '重新放入', 'vault-open': '输入口令', 'frames-seen': '允许这些框架',
    },
  },
  history: { title: '联络历史', empty: '还没有联络记录', emptyHint: '保存第一次小结后，记录会出现在这里。', more: '更早的记录', asTimeline: '时间线', asTable: '表格' },
  log: { title: '联络记录' },
  column: { at: '时间', who: '客户', number: '号码', channel: '渠道', demand: '诉求', class: '类别', outcome: '结果', solved: '解决', duration: '时长', agent: '坐席', note: '备注' },
  table: {
    search: '搜索', filterBy: '按{{column}}筛选', all: '{{column}}：全部', groupBy: '分组', notGrouped: '不分组', groupedBy: '按{{column}}分组', count_other: '{{shown}} 条', nothingFound: '没有符合的记录。',
  },
  wrapUp: {
    title: '通话小结', suggested: '建议的代码', code: '小结代码', findCode: '查找代码', findCodeHint: '输入文字或拼音首字母查找代码', noSuchCode: '没有这样的代码',
    note: '备注', noteHint: '客户说了什么，做了什么', writeNote: '写备注', resolvedTitle: '是否解决', resolved: '已解决', unresolved: '未解决', settles: '这次也解决了：',
    callback: '回电', followUp: '跟进', promise: '承诺', callbackText: '回电说什么', followUpText: '要做什么', promiseText: '承诺了什么', day: '日期', from: '从', to: '到', due: '到期', promiseDue: '兑现期限（可不填）',
    usual: { 'in-an-hour': '一小时后', 'this-afternoon': '今天下午', 'tomorrow-morning': '明天上午', 'tomorrow-afternoon': '明天下午' },
    mood: '客户情绪', save: '保存小结', skip: '不需要小结', afterCall: '话后 {{clock}}', writeNow: '先写小结', saved: '已保存',
  },
  tasks: {
    title: '任务', empty: '没有待办', emptyHint: '在小结中记下的回电、跟进和承诺会到点提醒您。', kind: { callback: '回电', 'follow-up': '跟进', promise: '承诺' },
    window: '{{from}} – {{to}}', late: '已过期', due: '现在', later: '推迟', done: '完成', wasDone: '{{kind}}已完成：{{who}}', wasMoved: '{{kind}}已推迟：{{who}}', at: '指定时间…', move: '改到此时', inAnHour: '一小时', inADay: '一天', inAWeek: '一周',
  },
  customer: {
    title: '客户资料', name: '姓名', salutation: '称谓', numbers: '号码', addNumber: '添加号码', unlink: '移除 {{number}}', remembered: '记住的资料', toConfirm: '只需确认', toldAt: '{{day}}提供', confirm: '仍然正确',
    confirmField: '{{field}}仍然正确', forget: '忘记{{field}}', field: '项目', value: '内容', notes: '备注', addNote: '添加备注', none: '这通电话还没有客户', noneHint: '在卡片上记下姓名后，就可以编辑资料。',
  },
  move: { search: '按姓名或号码查找' },
  knowledge: knowledgeWordsZhCN,
  shift: shiftWordsZhCN,
  setup: setupWordsZhCN,
  site: sitesWordsZhCN,
  panel: { call: '通话', more: '更多', noCall: '没有通话', noCallHint: '来电时，是谁、之前发生过什么，会在您接起之前出现在这里。' },
  settings: settingsWordsZhCN,
  desk: {
    notSetUp: '还没有完成首次设置，什么都没有写入。请先在面板里完成设置，再回到这里。', title: '工作台', noun: { log: '联络记录', board: '看板', knowledge: '知识库', items: '内容编辑', notices: '公告', offers: '推荐', import: '导入', data: '备份与保留', team: '班组', segments: '回传', sites: '网站', settings: '设置' }, open: '打开工作台' },
  leaving: leavingWordsZhCN,
  pasteGuard: pasteGuardWordsZhCN,
  segments: segmentsWordsZhCN,
  suggestions: suggestionsWordsZhCN,
  notices: noticesWordsZhCN,
  offers: offersWordsZhCN,
  packs: packsWordsZhCN,
  alerts: alertsWordsZhCN,
  board: boardWordsZhCN,
  surges: surgesWordsZhCN,
  lines: linesWordsZhCN,
  baton: batonWordsZhCN,
  feedback: feedbackWordsZhCN,
  practice: practiceWordsZhCN,
  effects: effectsWordsZhCN,
  contacts: contactsWordsZhCN,
  guidance: guidanceWordsZhCN,
  metrics: metricsWordsZhCN,
  models: modelsWordsZhCN,
  ways: waysWordsZhCN,
  audio: audioWordsZhCN,
  outline: outlineWordsZhCN,
  record: recordWordsZhCN,
  items: itemsWordsZhCN,
  logPage: logWordsZhCN,
  import: importWordsZhCN,
  data: dataWordsZhCN,
  vault: vaultWordsZhCN,
  transcript: transcriptWordsZhCN,
} as const
