import type { Closing, ClosingDay, Guidance, Script, ScriptPhase, ScriptStep, Snippet, Wording } from '../../core/contract/guidance'
import type { ClosingId, EpochMs, LineId, ScriptId, SnippetId, WordingId } from '../../core/contract/ids'
import type { Labels } from '../../core/contract/language'
import { DEFAULT_WORDINGS } from './default-wordings'

/** What a fresh line has to say, short enough to be kept; a lead changes it at will. */
const labels = (cn: string, tw: string, en: string): Labels => ({ 'zh-CN': cn, 'zh-TW': tw, en })

const SCRIPT_NAME = labels('标准话术', '標準話術', 'Standard script')

/** id, is it required, its name, zh-CN, zh-TW, en, and how else agents say it. */
type StepRow = readonly [string, boolean, Labels, string, string, string, readonly string[]]

const STEPS: Readonly<Record<ScriptPhase, readonly StepRow[]>> = {
  greeting: [
    ['greet', true, labels('问候', '問候', 'Greeting'), '{salutation}您好，{company}，{agentName}为您服务，请问有什么可以帮您？', '{salutation}您好，{company}，{agentName}為您服務，請問有什麼可以幫您？', 'Hello {salutation}, {company}, {agentName} speaking. How can I help you?',
      ['您好，很高兴为您服务，请问有什么可以帮您', '请问有什么可以帮到您', '请问需要办理什么业务', '很高兴为您服务，请讲', 'Thank you for calling, how may I help you today', 'What can I do for you today', 'Good morning, how can I assist you']],
  ],
  verification: [
    ['verify', true, labels('核对身份', '核對身分', 'Identity'), '为了您的账户安全，和您核对一下：请问您的姓名和尾号 {numberTail} 的手机号是本人使用吗？', '為了您的帳戶安全，跟您核對一下：請問您的姓名，尾號 {numberTail} 的手機是本人使用嗎？', 'For your security, may I confirm your full name, and that the number ending in {numberTail} is yours?',
      ['跟您核实一下身份信息', '麻烦您提供一下姓名和证件号码后四位', '请问您是机主本人吗', '请问您的姓名和出生日期', '请报一下身份证后四位', '跟您核对一下资料', 'Can I take your name and date of birth please', 'I just need to verify your identity', 'Could you confirm the last four digits and your postcode']],
  ],
  body: [
    ['restate', false, labels('复述诉求', '複述訴求', 'Restate the request'), '我跟您确认一下，您的意思是…，对吗？', '我跟您確認一下，您的意思是…，對嗎？', 'Let me make sure I have understood: you would like …, is that right?',
      ['您说的是这个问题对吧，我复述一下', '我理解您的情况是', '您的意思是', '您是说，是这样吗', '我确认一下，您是想', 'So if I understand correctly', 'Just to confirm what you are saying']],
    ['next-action', false, labels('告知处理', '告知處理', 'Say what happens now'), '我现在为您处理，请您稍等。', '我現在為您處理，請您稍候。', 'I will take care of this now. Please bear with me for a moment.',
      ['我马上帮您查一下', '我马上给您处理', '请稍等，正在为您查询', '您稍等，我看一下', '请您稍等，我这边操作一下', 'Let me look into that for you', 'I am checking this for you now, one moment please']],
  ],
  'before-hang-up': [
    ['solved', true, labels('确认已解决', '確認已解決', 'Ask if solved'), '请问您的问题解决了吗？', '請問您的問題解決了嗎？', 'Has that solved your problem?',
      ['这个问题给您解决了吗', '您看这样处理可以吗', '刚才的问题您都清楚了吗', 'Does that answer your question', 'Has everything been resolved for you']],
    ['anything-else', true, labels('询问其他需要', '詢問其他需要', 'Anything else'), '请问还有其他可以帮您的吗？', '請問還有其他可以幫您的嗎？', 'Is there anything else I can help you with?',
      ['还有什么需要咨询的吗', '您看还有别的问题吗', 'Anything else I can do for you today', 'Was there anything else']],
    ['callback-window', false, labels('约定回电时段', '約定回電時段', 'Agree a time to call back'), '如果需要回电，请问什么时段方便回复您？', '如果需要回電，請問什麼時段方便回覆您？', 'If we need to call you back, what time suits you?',
      ['您什么时候方便接电话', '我们几点给您回电比较方便', 'When is a good time to call you back', 'What is the best time to reach you']],
  ],
  closing: [
    ['bye', true, labels('结束语', '結束語', 'Goodbye'), '感谢您的来电，{closingLine}再见。', '感謝您的來電，{closingLine}再見。', 'Thank you for calling. {closingLine} Goodbye.',
      ['感谢您的来电，祝您生活愉快，再见', '那先这样，感谢来电，再见', 'Thanks for calling, have a nice day, bye', 'Thank you for your call, take care, goodbye']],
  ],
}

const CLOSINGS: readonly (readonly [ClosingDay, string, string, string])[] = [
  ['weekday', '祝您生活愉快！', '祝您順心！', 'Have a good day.'],
  ['weekend', '祝您周末愉快！', '祝您週末愉快！', 'Have a nice weekend.'],
  ['lunar:new-years-eve', '祝您除夕团圆，新春快乐！', '祝您除夕團圓，新年快樂！', 'Have a happy New Year’s Eve with your family.'],
  ['lunar:spring-festival', '给您拜年了，祝您新春快乐、阖家幸福！', '給您拜年，祝您新年快樂、闔家平安！', 'Happy Lunar New Year to you and your family.'],
  ['lunar:lantern', '祝您元宵节快乐！', '祝您元宵節快樂！', 'Happy Lantern Festival.'],
  ['lunar:dragon-boat', '祝您端午安康！', '祝您端午安康！', 'Have a good Dragon Boat Festival.'],
  ['lunar:mid-autumn', '祝您中秋快乐、阖家团圆！', '祝您中秋快樂、闔家團圓！', 'Happy Mid-Autumn Festival.'],
  ['public-holiday:new-year', '祝您新年快乐！', '祝您新年快樂！', 'Happy New Year.'],
  ['public-holiday:labour-day', '祝您节日快乐！', '祝您勞動節快樂！', 'Have a good holiday.'],
  ['public-holiday:national-day', '祝您国庆快乐！', '祝您國慶連假愉快！', 'Have a good National Day.'],
  ['public-holiday:thanksgiving', '祝您感恩节快乐！', '祝您感恩節快樂！', 'Happy Thanksgiving.'],
  ['public-holiday:christmas', '祝您圣诞快乐！', '祝您聖誕快樂！', 'Merry Christmas.'],
  ['public-holiday:easter-monday', '祝您复活节快乐！', '祝您復活節快樂！', 'Happy Easter.'],
  ['public-holiday:early-may', '祝您假期愉快！', '祝您假期愉快！', 'Enjoy the bank holiday.'],
  ['public-holiday:spring-bank', '祝您假期愉快！', '祝您假期愉快！', 'Enjoy the bank holiday.'],
  ['public-holiday:summer-bank', '祝您假期愉快！', '祝您假期愉快！', 'Enjoy the bank holiday.'],
  ['public-holiday:independence-day', '祝您节日快乐！', '祝您節日快樂！', 'Have a happy Fourth.'],
]

/** short, zh-CN, zh-TW and en labels, the same of the body, pinyin terms (as `pinyinTerms` makes them of the labels; a test compares). */
const SNIPPETS: readonly (readonly [string, Labels, Labels, string])[] = [
  ['/bye', labels('结束语', '結束語', 'Goodbye'), labels('感谢您的来电，{closingLine}再见。', '感謝您的來電，{closingLine}再見。', 'Thank you for calling. {closingLine} Goodbye.'), 'jsy jieshuyu'],
  ['/wait', labels('请稍等', '請稍候', 'Hold on'), labels('请您稍等，我马上为您查询。', '請您稍候，我馬上為您查詢。', 'Please hold on a moment, I am looking it up for you.'), 'qsd qingshaodeng qsh qingshaohou'],
  ['/sorry', labels('致歉', '致歉', 'Apology'), labels('非常抱歉给您带来不便，您的心情我理解，我来帮您处理。', '非常抱歉造成您的不便，我了解您的心情，我來幫您處理。', 'I am sorry for the trouble this has caused. I understand, and I will help you put it right.'), 'zq zhiqian'],
  ['/back', labels('约定回电', '約定回電', 'Callback'), labels('{salutation}，我核实后会在约定的时间给您回电，请保持手机畅通。', '{salutation}，我查證後會在約定的時間回電給您，請保持手機暢通。', '{salutation}, I will check this and call you back at the time we agreed. Please keep your phone at hand.'), 'ydhd yuedinghuidian'],
]

/** Everything that a fresh line starts with. Its ids begin with the line's, as those of the codes do. */
export function defaultGuidance(line: LineId, now: EpochMs): readonly (Guidance & { readonly terms?: readonly string[] })[] {
  const head = { version: 1, line, changedAt: now }
  const script: Script = {
    ...head, kind: 'script', id: `${line}.standard` as ScriptId, order: 0, labels: SCRIPT_NAME,
    phases: {
      greeting: STEPS.greeting.map(stepOf), verification: STEPS.verification.map(stepOf), body: STEPS.body.map(stepOf),
      'before-hang-up': STEPS['before-hang-up'].map(stepOf), closing: STEPS.closing.map(stepOf),
    },
  }
  const closings = CLOSINGS.map(([day, cn, tw, en]): Closing => ({
    ...head, kind: 'closing', id: `${line}.closing.${day}` as ClosingId, day, labels: labels(cn, tw, en), text: labels(cn, tw, en),
  }))
  const snippets = SNIPPETS.map(([short, named, body, terms]): Snippet & { readonly terms: readonly string[] } => ({
    ...head, kind: 'snippet', id: `${line}.snippet.${short.slice(1)}` as SnippetId, short, labels: named, body, terms: terms.split(' '),
  }))
  const wordings = DEFAULT_WORDINGS.map(({ id, severity, ...rest }): Wording => ({ ...head, kind: 'wording', id: `${line}.wording.${id}` as WordingId, severity, ...rest }))
  return [script, ...closings, ...snippets, ...wordings]
}

function stepOf([id, isRequired, name, cn, tw, en, saidWhen]: StepRow): ScriptStep {
  return { id, isRequired, name, text: labels(cn, tw, en), saidWhen }
}
