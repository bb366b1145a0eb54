/** Words of listening to a call: the settings, the sign in the panel, and the page that asks for the microphone. */
export const audioWordsZhCN = {
  title: '语音转写', hint: '没有字幕的软电话，也能把双方说的话转成文字：网页里的声音是客户，麦克风是坐席。',
  leaves: '启用后，您在通话中点“开始转写”，从那一刻起双方的声音会分段发送到下面的转写地址，直到通话结束、保持或您点“停止”。声音不存盘；转成的文字脱敏后才写入本机。',
  leavesNot: '由本机的浏览器识别时，声音不离开这台电脑。',
  isOn: '启用语音转写', needsAddress: '先填写转写地址，或选择由本机识别。', forbidden: '您的组织不允许语音转写，不会听取任何声音。', noEgress: '这个版本没有语音转写，不会听取任何声音。',
  way: '由谁识别', ways: { server: '转写服务器', device: '本机浏览器' },
  onDevice: { available: '这个浏览器可以在本机识别这种语言。', unavailable: '这个浏览器不能在本机识别这种语言，请改用转写服务器。', downloadable: '这种语言的识别组件还没有下载。浏览器会向其厂商下载一次，之后声音只在本机处理。', downloading: '这种语言的识别组件正在下载，完成后即可使用。', download: '下载识别组件', failed: '浏览器没有下载。它要求使用有线网络或 Wi-Fi，并且这种语言在浏览器设置的“首选语言”里。什么都没有改变；请重试，或改用转写服务器。' },
  baseUrl: '转写地址', baseUrlHint: 'OpenAI 兼容的接口地址，通常以 /v1 结尾；声音发往它的 /audio/transcriptions。', notEncrypted: '这个地址没有加密（http），途中可能被别人听到。',
  model: '模型', language: '语言', languages: { auto: '由服务器判断', 'zh-CN': '普通话（简体字）', 'zh-TW': '国语（台湾，繁体字）', 'en-US': '英语' },
  key: '密钥', keyHint: '只存在这个浏览器里。保存后不再显示，不进备份，也不进日志。', keySet: '密钥已设置', keyEnds: '密钥已设置，末四位 {{end}}', keepKey: '留空则保持不变', removeKey: '移除密钥', timeout: '最长等待（秒）',
  consent: '告知语', consentHint: '开始前请坐席对客户说的话，显示在“开始转写”旁边。', consentExample: '为便于记录，本次通话会转成文字，可以吗？',
  noHost: '浏览器还没有允许访问 {{host}}，保存一次即可允许。', notAnAddress: '看不懂这个地址，没有保存。请像 https://speech.example/v1 这样填写。', incomplete: '请填写模型，没有保存。', notANumber: '“最长等待”要填 1 到 120 的数字，没有保存。', needsLanguage: '由本机识别时请选定语言，没有保存。',
  sound: { title: '允许听取声音', hint: '只需允许一次。之后仍然只在您点“开始转写”时才听。', open: '允许听取声音…', ask: '允许', tab: '网页的声音（客户）', microphone: '麦克风（坐席）', granted: '已允许', prompt: '还没有允许', denied: '已被拒绝。请在地址栏左侧的图标里改为允许。', done: '都已允许，可以关闭这一页。' },
  listen: '开始转写', stop: '停止', say: '先对客户说：', hearing: '正在收音', hearingBoth: '客户和坐席', hearingOne: '只有{{who}}', paused: '通话保持中，暂停收音', finishing: '已停止收音，还有 {{seconds}} 秒在转写', lost: '收音中断了两次，已停止。可以再点“开始转写”。', refused: '没有能听的声音，没有开始。',
  missing: {
    'not-asked': '还没有允许听取{{what}}。', 'not-invoked': '浏览器要您先在软电话那一页点一下 Callside 图标（或按 Alt+Shift+P），然后再点“开始转写”。', 'no-tab': '找不到这通电话所在的网页，听不到{{what}}。', 'not-allowed': '浏览器没有允许听取{{what}}。',
    'no-device': '没有找到{{what}}。', 'not-on-device': '这个浏览器不能在本机识别这种语言。', ended: '{{what}}已断开。', failed: '没能打开{{what}}。',
  },
  what: { customer: '网页的声音', agent: '麦克风' },
  trouble: {
    'no-host': '浏览器没有允许访问转写地址', unauthorised: '转写服务器不接受这个密钥', 'out-of-credit': '转写账户余额不足', 'no-such-model': '转写服务器没有这个模型，或地址不对', 'rate-limited': '转写服务器说请求太多', 'not-understood': '转写服务器看不懂这段声音',
    'too-slow': '转写没有在限定时间内完成', unreachable: '转写没有应答', 'bad-reply': '转写的回答不完整', 'not-saved': '磁盘已满，没有记下', failed: '转写没有应答',
  },
  kept: '{{trouble}}；收音继续，已留存 {{seconds}} 秒，会再试。', lostSeconds: '{{trouble}}；有 {{seconds}} 秒没有转成文字。',
} as const
