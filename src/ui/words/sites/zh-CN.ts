/** Words of the sites: the light, the list, and what each site's profile holds. */
export const sitesWordsZhCN = {
  title: '此网站', pageTitle: '网站', pageHint: 'Callside 只在启用的网站里工作。', isOn: '已启用', switchOn: '在此网站启用', switchOff: '在此网站停用', on: '启用', off: '停用', remove: '移除', manage: '管理网站',
  unseen_other: '有 {{count}} 个框架看不到，其中的来电不会弹屏', allowFrames: '允许这些框架', decided: '由您的组织决定，不能在此停用。',
  state: { on: '已启用', off: '未启用', 'cannot-see': '看不到此页' },
  light: { on: '已启用', off: '未启用', 'cannot-see': '看不到' },
  hint: { on: '此网站的来电会弹屏。', off: '在启用之前，Callside 不读取此网站的任何内容。' },
  why: {
    'not-a-web-page': '这不是网页，浏览器不允许扩展进入。请切换到软电话页面。', 'no-permission': '浏览器没有允许访问，或许可已被收回。', 'not-registered': '没能在此网站放入感应脚本。', 'tab-not-reached': '此页没有回应，可能仍在加载或显示错误页。',
  },
  mend: { 'not-a-web-page': '重试', 'no-permission': '允许访问', 'not-registered': '重试', 'tab-not-reached': '重新接入' },
  impossible_other: '此页报告了 {{count}} 条不可能的通话信息，已拒收，不计入任何数字。', hookErrors_other: '感应脚本在此网站出错 {{count}} 次，页面不受影响。',
  offer: { title: '团队已配置好的网站', hint: '您点启用之前，不会读取任何内容；浏览器会征求您的同意。', reads: '在那里读取：{{parts}}', nothing: '还没有写明怎样识别来电。', part: { headerMap: '软电话的信令头', urlPop: '页面网址', domProfile: '页面上显示的内容', transcript: '字幕或聊天' }, switchOn: '启用 {{site}}' },
  grant: { title_other: '您的组织列出了 {{count}} 个网站，浏览器还没有允许', button: '全部允许', hint: '点一次即可，浏览器会问一遍。' },
  add: { title: '添加网站', address: '网址', button: '启用', hint: '例如 https://phone.example。浏览器会问是否允许访问。', unreadable: '看不懂这个地址。请像 https://phone.example 这样填写，没有保存任何内容。' },
  empty: '还没有启用网站', emptyHint: '打开软电话页面，点工具栏上的 Callside 图标，或在下面填写网址。', frames: '包含的框架', noFrames: '没有其他来源的框架', all: '全部网站',
  profile: { published: '团队下发：{{name}}', ownOver: '本机自己的配置，没有用团队的', useOwn: '改用本机自己的', useTeam: '改用团队的', changeHint: '在这里保存的内容会代替团队的，直到团队更新这一部分。', title: '{{site}} 的设置', saved: '已保存', save: '保存', decided: '由您的组织决定' },
  headers: {
    title: '来电附带信息', hint: '电话系统在 SIP 信令中附带的 X- 信头，以及它们的含义。常见的名称已经认识，这里只写您自己的。', header: '信头名称', fact: '含义', addRow: '添加一行', removeRow: '移除 {{header}}', usual: '已认识：{{headers}}',
    notAHeader: '“{{header}}”不是 X- 信头。请像 X-Queue-Name 这样填写，没有保存。', twice: '“{{header}}”写了两次。请保留一行，没有保存。', tooMany: '最多 24 行，没有保存。',
    facts: { queue: '队列', waitSeconds: '等待秒数', ivrPath: '语音导航路径', botQuestion: '问机器人的话', skillGroup: '技能组', pbxCallId: '电话系统的通话编号', recordingUrl: '录音地址' },
  },
  link: {
    title: '网址弹屏', hint: '电话系统打开的网址里带有来电信息时使用。', isOn: '按下面的规则读取网址', path: '路径（可不填）', pathHint: '例如 /crm/*，* 代表任意内容', caller: '来电号码的参数', dialled: '被叫号码的参数', callId: '通话编号的参数', listHint: '用空格或逗号分开；不填则认常见名称。', usual: '常见名称',
    tryTitle: '试一个网址', tryAddress: '完整网址', tryHint: '粘贴一个真实的弹屏网址，看会读出什么。不会保存。', nothing: '这个网址里读不出来电。', notAnAddress: '这不是完整的网址，请以 https:// 开头。', read: { inbound: '来电', outbound: '呼出', number: '号码', name: '姓名', dialled: '被叫', callId: '通话编号' },
    tooLong: '有一项太长或太多，没有保存。每个名称最多 64 个字，最多 24 个。',
  },
  page: {
    title: '页面上显示的通话', hint: '没有信令时，从页面文字读出通话。每行一个 CSS 选择器，先找到的算数；>>> 进入组件内部。', selectors: '选择器', texts: '状态文字', textsHint: '每行一个，整段相同才算；* 代表任意内容。',
    state: '通话状态', number: '号码', name: '姓名', answerButton: '接听按钮', ringingTexts: '振铃', dialingTexts: '呼出', talkingTexts: '通话', heldTexts: '保持', forget: '不读取页面',
    badSelector: '“{{selector}}”不是 CSS 选择器，没有保存。', tooMany: '选择器最多 12 行，文字最多 24 行，没有保存。', tooLong: '“{{line}}”太长，没有保存。', needsState: '请至少填写通话状态或接听按钮的选择器，没有保存。',
    tryOut: '在打开的页面上试试', tryHint: '在此网站已打开的标签页里读一次，不会保存。', trying: '正在读取', noPage: '没有打开的页面可试。请在另一个标签页打开此网站，再试一次。', phase: { none: '没有通话', ringing: '振铃', dialing: '呼出', talking: '通话中', held: '保持中' },
    found_other: '{{name}}：找到 {{count}} 处', shows: '读出：{{text}}', other: '不是 CSS：{{selectors}}',
  },
  said: {
    title: '页面上的对话文字', hint: '页面有字幕或聊天记录时，说明它在哪里；每行一个 CSS 选择器，先找到的算数，>>> 进入组件内部。Google Meet、Zoom、Teams 已经认识，不用填写。', source: '种类', sources: { captions: '字幕（边说边改）', chat: '聊天记录' }, names: '谁说的', forget: '不读取对话',
    block: '每段话', text: '段内的文字（不填为整段）', speaker: '段内的发言人', agentBlocks: '坐席的段', agentTexts: '指坐席的名字', customerTexts: '指客户的名字',
    badSelector: '“{{line}}”不是 CSS 选择器，没有保存。', tooMany: '选择器最多 12 行，名字最多 24 行，没有保存。', tooLong: '“{{line}}”太长，没有保存。', needsBlock: '请填写每段话的选择器，没有保存。',
  },
  file: {
    title: '设置文件', hint: '把此网站的设置存成文件，带到另一台电脑。文件里没有客户资料。', export: '导出', import: '导入', done: '已导入“{{file}}”，原来的设置已被替换。', otherSite: '这个文件来自 {{site}}，已用于 {{here}}。',
    problem: {
      'not-json': '这个文件不是 JSON，可能损坏了。没有更改任何设置。', 'not-a-profile': '这个文件不是 Callside 的网站设置。没有更改任何设置。', newer: '这个文件来自更新版本的 Callside。请先更新，没有更改任何设置。', 'too-big': '这个文件太大，不可能是网站设置。没有更改任何设置。',
      malformed: '文件中的“{{field}}”写得不对。没有更改任何设置。', refused: '没有保存。原来的设置还在，请再试一次。',
    },
  },
} as const
