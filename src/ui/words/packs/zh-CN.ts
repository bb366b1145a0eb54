export const packsWordsZhCN = {
  title: '团队发布', hint: '班长在这里发布知识、话术和公告，坐席收到后自动更新；不需要服务器。', tab: { publish: '发布', trust: '接收与信任', ways: '来源与去处', keys: '签名密钥', history: '版本记录' },
  running: { publish: '正在打包 {{done}} / {{total}}', take: '正在核对并接收 {{done}} / {{total}}', check: '正在检查 {{done}} / {{total}}', some: '正在处理…' },
  light: { asOf: '知识截至 {{when}}（第 {{version}} 版）', elsewhere: '团队的发布包属于另一条业务线，不是本机现在的这条。', late: '超过一天没有收到更新消息', refused: '有一个发布包被拒收，点此查看原因' },
  publish: {
    title: '发布本业务线的内容', latest: '当前是第 {{version}} 版，{{when}}，{{lead}}', none: '还没有发布过。', noKey: '发布前要先有签名密钥，坐席才能确认内容确实来自您。', toKeys: '去创建密钥', note: '这一版改了什么（可不填）', expires: '几天后不再接收（可不填）',
    publish: '发布新版本', check: '先检查', done: '第 {{version}} 版已签名，本机已生效。', give: '把文件放进共享文件夹、网址目录，或直接发给坐席。', whole: '完整包（{{size}} KiB）', step: '只含改动（{{size}} KiB）',
  },
  check: { fine_other: '{{count}} 项内容检查通过，可以发布。', inTheWay_other: '有 {{count}} 处必须先改好', advice_other: '可以发布，另有 {{count}} 条建议', more: '只列出前 {{count}} 条。' },
  kind: { article: '知识', notice: '公告', line: '业务线', code: '小结代码', tag: '标签', demand: '诉求', offer: '优惠', plan: '套餐', script: '话术', wording: '禁用语', snippet: '快捷语', closing: '结束语', 'alert-rule': '预警规则', target: '目标', 'site-profile': '网站配置', team: '班组', agent: '坐席', 'practice-call': '练习通话' },
  own: { title: '本团队的配对码', hint: '在电话里念给坐席，或让坐席截取右边的二维码。只有念的码和坐席看到的一致，才是同一个团队。', file: '下载信任文件', picture: '配对二维码' },
  take: { title: '接收文件', drop: '把发布包、密钥文件、信任文件或二维码图片拖到这里，也可以直接粘贴图片', choose: '选择文件', kinds: '.callside-pack、.callside-key、.callside-trust，或二维码图片', taken: '第 {{version}} 版已接收并生效。', here: '第 {{version}} 版已经在用，没有变化。', refused: '{{when}}，第 {{version}} 版' },
  trust: {
    codeTitle: '输入配对码', code: '班长念的配对码', codeHint: '16 位，不分大小写；没有 I、L、O、U。输入后，由这个团队签名的发布包会被接收。', useCode: '使用此码', waiting: '{{code}}：等待第一个发布包',
    trusted: '已信任。现在可以接收这个团队的发布包。', invited: '这是“{{site}}”的密钥，本机还不认识', compare: '请班长念一遍配对码。每一位都相同，才点下面的按钮；不同就不要接收。', same: '每一位都相同，信任',
    rootsTitle: '已信任的团队', noRoots: '还没有。没有信任任何团队之前，什么都不会接收。', own: '本机的团队', since: '{{when}} 起', replaced: '已由新密钥接替', forget: '不再信任', forgetSure: '确定不再信任',
  },
  keys: {
    title: '本机的签名密钥', hint: '私钥不能从浏览器中取出；导出的文件用口令加密。', none: '一个客服中心只需创建一次根密钥，由它认证每位班长。其他班长请向持有根密钥的人要一个密钥文件，在“接收与信任”中打开。', root: '根密钥', made: '密钥已创建。请立即导出根密钥的备份，存放在安全的地方。', taken: '密钥已导入，本机可以发布了。', fileReady: '文件已加密，可以下载：',
    kind: { root: '认证班长', lead: '本机用它签名', issued: '在别的电脑上' }, role: { lead: '班长', admin: '业务线管理员' }, until: '有效期至 {{when}}', revoked: '已吊销', replaced: '已由新密钥接替', export: '导出', revoke: '吊销', revokeSure: '确定吊销，下次发布时生效', addLead: '添加班长', rotate: '更换根密钥', passphraseOfFile: '密钥文件的口令', open: '打开',
  },
  form: {
    root: '创建根密钥和班长密钥', lead: '添加一位班长', rotation: '更换根密钥', rotationHint: '旧密钥会为新密钥作保，已配对的坐席不用重新配对。其他班长需要在“接收与信任”下载的信任文件，才能继续发布。', site: '客服中心的名称', yourName: '您的姓名（显示在每个版本上）', leadName: '班长姓名', lines: '这个密钥负责的业务线', linesHint: '都不选即全部业务线。选了之后，这位班长只能编辑和发布这些业务线的内容。', role: '角色',
    old: '有坐席使用 Chrome 137 之前的浏览器（改用 P-256 签名）', passphrase: '密钥文件的口令', again: '再输入一次', differ: '两次输入的口令不同。', passphraseHint_other: '至少 {{count}} 个字。忘了口令，导出的文件就打不开。', do: { root: '创建密钥', lead: '生成密钥文件', rotation: '更换' },
  },
  history: { none: '还没有版本', noneHint: '发布或接收第一个发布包之后，版本会列在这里。', version: '第 {{version}} 版', items_other: '{{count}} 项', changes: '新增 {{added}}，更新 {{changed}}，停用 {{retired}}', backTo: '恢复自第 {{version}} 版', goBack: '恢复到这一版', sure: '确定恢复，并作为新版本发布', hint: '恢复会把当时的内容作为新版本发布，之后新增的内容会停用，不会删除。' },
  why: {
    'not-a-pack': '这不是发布包、密钥或信任文件，没有做任何更改。请选择班长给的文件。', damaged: '文件已损坏或被改动，整个拒收；原来的内容照常使用。请向班长重新索取。', 'too-large': '文件太大，整个拒收；原来的内容照常使用。请班长减少内容后重新发布。',
    'newer-format': '由更新的 Callside 制作，整个拒收；原来的内容照常使用。请先更新本机的 Callside。', 'cannot-verify': '这个浏览器不能验证它的签名；没有做任何更改。请更新浏览器，或请班长改用 P-256 密钥。', 'unknown-key': '签名者不是本机信任的团队，整个拒收；原来的内容照常使用。请班长念配对码，在下面输入后再接收一次。',
    'revoked-key': '签名的密钥已吊销或已被更换，整个拒收；原来的内容照常使用。请班长用有效的密钥重新发布。', 'not-signed-by-lead': '签名者无权发布这条业务线，整个拒收；原来的内容照常使用。请告诉管理员。', 'wrong-site': '这是另一家客服中心的发布包，整个拒收；原来的内容照常使用。', 'left-client': '它属于已离开本机的委托方，整个拒收，没有任何内容被带回来。若要重新接手，请管理员在“备份与保留”的“委托方离开”里允许。', 'wrong-line': '这是另一条业务线的发布包，整个拒收；原来的内容照常使用。请确认文件或地址。',
    expired: '发布包或班长的证书已过期，整个拒收；原来的内容照常使用。请班长重新发布，并核对本机时间。', 'older-version': '比本机正在用的版本旧，没有接收；现在的内容照常使用。要退回旧内容，请班长在“版本记录”中恢复。', 'base-missing': '这个文件只含改动，而本机没有它之前的版本；原来的内容照常使用。请改用完整包。', 'not-saved': '没有保存：磁盘已满。原来的内容照常使用，腾出空间后再试。', busy: '另一个窗口正在处理发布包，没有做任何更改。等它结束后再试。', failed: '处理中断了，原来的内容照常使用。请再试一次。',
    'passphrase-too-short': '口令太短，没有创建密钥。请用更长的口令。', 'wrong-passphrase': '口令不对，或文件被改动过；没有做任何更改。请重试。', 'no-key': '本机没有可用的密钥，没有做任何更改。请先在“签名密钥”中创建或导入。', 'not-a-code': '配对码有误，没有做任何更改。请班长再念一遍，逐位核对。', 'not-an-invitation': '图片里没有 Callside 的配对二维码，没有做任何更改。请重新截图，让整个二维码都在图里。',
    'has-problems': '还有必须改好的地方，没有发布。点“先检查”查看。', 'no-such-version': '这一版的内容已不在本机，没有更改。请选择较近的版本。',
  },
  workHere: '本机现在的业务线不是这个发布包的。', switchLine: '改用这条业务线',
} as const
