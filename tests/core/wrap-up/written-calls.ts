import type { EpochMs } from '../../../src/core/contract/ids'
import type { Turn } from '../../../src/core/guidance/turn'

/** A Wednesday, 10:30 in Shanghai. */
export const SAID = Date.parse('2026-11-25T10:30:00+08:00') as EpochMs

export interface WrittenCall {
  readonly code: string
  /** `c` and `a` lines in turn. */
  readonly lines: string
  /** The sentence that a supervisor marked as the demand. */
  readonly demand: string
  readonly done?: readonly string[]
  readonly promises?: readonly string[]
  /** In Shanghai: MM-DD HH:MM. */
  readonly callback?: string
}

export function turnsOf(lines: string): readonly Turn[] {
  return lines.trim().split('\n').map((line, at) => ({ id: `t${at + 1}`, speaker: line.trim().startsWith('c') ? 'customer' : 'agent', text: line.trim().slice(2), at: (SAID + at * 8000) as EpochMs }))
}

/** Written by hand as such calls go, in simplified and traditional Chinese and in English; none of them shaped after a cue. */
export const CALLS: readonly WrittenCall[] = [
  {
    code: 'charge-dispute', demand: '我这个月账单怎么多扣了三十块钱',
    lines: `a 您好，请问有什么可以帮您？
c 你好。我这个月账单怎么多扣了三十块钱？
a 我帮您查一下，请稍等。
c 好的
a 查到了，是您上个月开了一个视频会员。已经为您取消了这个业务。多扣的费用我们会在三个工作日内退到您的账户。
c 行吧
a 请问还有其他可以帮您的吗？
c 没有了，谢谢`,
    done: ['已经为您取消了这个业务'], promises: ['多扣的费用我们会在三个工作日内退到您的账户'],
  },
  {
    code: 'no-service', demand: '我家从昨天晚上开始宽带就上不了网了',
    lines: `a 您好，宽带客服，请讲。
c 喂，我家从昨天晚上开始宽带就上不了网了
a 给您添麻烦了。您家里的光猫灯是什么颜色？
c 红色的，一直在闪
a 我给您提交了报修单，师傅会在明天上午联系您上门。请问您什么时间方便接电话？
c 明天下午三点以后打给我吧，上午我要开会
a 好的，我给您备注。感谢来电，再见`,
    promises: ['师傅会在明天上午联系您上门'], callback: '11-26 15:00',
  },
  {
    code: 'plan-change', demand: '我想把现在的套餐换成便宜一点的',
    lines: `c 你好，我想把现在的套餐换成便宜一点的
a 好的，您现在是128元的套餐，可以换成59元的。
c 那就换59的
a 已经给您改好了，下个月一号生效。
c 谢谢`,
    done: ['已经给您改好了，下个月一号生效'],
  },
  {
    code: 'invoice', demand: '我要开一张上个月的发票',
    lines: `a 您好，请问需要什么帮助
c 我要开一张上个月的发票，抬头是公司
a 请问发到哪个邮箱？
c 就是登记的那个
a 好的，电子发票会在24小时内发到您的邮箱。`,
    promises: ['好的，电子发票会在24小时内发到您的邮箱'],
  },
  {
    code: 'staff-attitude', demand: '我要投诉你们上门的师傅，态度太差了',
    lines: `c 我要投诉你们上门的师傅，态度太差了
a 非常抱歉，您能说一下具体情况吗？
c 他迟到两个小时，还说爱修不修
a 您的投诉我已经登记了。我们主管会在今天下午五点前给您回电。
c 我下午五点以后才有空接电话
a 好的，那就五点以后联系您`,
    done: ['您的投诉我已经登记了'], promises: ['我们主管会在今天下午五点前给您回电'], callback: '11-25 17:00',
  },
  {
    code: 'repair-late', demand: '約好昨天下午來修的師傅到現在都還沒來',
    lines: `a 您好，請問有什麼可以為您服務？
c 我跟你說，約好昨天下午來修的師傅到現在都還沒來
a 真的很抱歉，我馬上幫您查。師傅昨天被調去支援，今天下午兩點會到府維修。
c 好，來之前打給我，我下午一點以後都有空
a 沒問題，已經幫您備註了`,
    promises: ['師傅昨天被調去支援，今天下午兩點會到府維修'], callback: '11-25 13:00',
  },
  {
    code: 'payment', demand: '我想问一下电费怎么在手机上交',
    lines: `c 我想问一下电费怎么在手机上交
a 您打开微信，点生活缴费，输入户号就可以了。
c 哦，好的，我试试`,
  },
  {
    code: 'details-changed', demand: '我想改一下帳單的寄送地址',
    lines: `c 您好，我想改一下帳單的寄送地址
a 好的，請問新的地址是？
c [address]
a 地址已經幫您變更了，下一期帳單會寄到新地址。
c 那我明天把證件傳真給你們
a 好的，謝謝您`,
    done: ['地址已經幫您變更了，下一期帳單會寄到新地址'], promises: ['地址已經幫您變更了，下一期帳單會寄到新地址', '那我明天把證件傳真給你們'],
  },
  {
    code: 'charge-dispute', demand: 'I was charged twice for the same month on my bill',
    lines: `a Thank you for calling, how can I help?
c Hi, I was charged twice for the same month on my bill.
a I'm sorry about that. Let me check. Yes, I can see two payments. I've cancelled the second one. We will refund it within 3 business days.
c Great, thanks.
a Is there anything else?
c No, that's it.`,
    done: ["I've cancelled the second one"], promises: ['We will refund it within 3 business days'],
  },
  {
    code: 'no-service', demand: "Hello, my internet isn't working since last night",
    lines: `c Hello, my internet isn't working since last night.
a I'm sorry to hear that. Is the light on the router red?
c Yes it is.
a I have booked an engineer for you. He will be with you on Friday morning. When is a good time to call you before?
c After 5 pm tomorrow, I'm at work until then.
a Noted. Thank you for calling, goodbye.`,
    done: ['I have booked an engineer for you'], promises: ['He will be with you on Friday morning'], callback: '11-26 17:00',
  },
  {
    code: 'service-off', demand: "I'd like to cancel the roaming option on my line",
    lines: `a Good morning, this is Ann. How can I help?
c Good morning. I'd like to cancel the roaming option on my line.
a Sure. It has been cancelled. You will get a text to confirm.
c Perfect.`,
    done: ['It has been cancelled'], promises: ['You will get a text to confirm'],
  },
  {
    code: 'order-status', demand: 'Where is my order, it should have been here on Monday',
    lines: `c Hi. Where is my order, it should have been here on Monday?
a Let me look into that for you. It left the warehouse yesterday.
c When will it arrive?
a It will be delivered by 6 pm tomorrow. If it is not there, please call us.
c OK`,
    promises: ['It will be delivered by 6 pm tomorrow'],
  },
  {
    code: 'device-fault', demand: 'The router you sent me is broken, it keeps restarting',
    lines: `c The router you sent me is broken, it keeps restarting.
a I'm sorry. I'll test it from here, one moment please. It does look faulty. A new router will be sent to you today.
c OK. I'll send the old one back on Friday.
a Thank you.`,
    promises: ['A new router will be sent to you today', "I'll send the old one back on Friday"],
  },
  {
    code: 'appointment', demand: '我想预约师傅上门装宽带',
    lines: `a 您好
c 你好，我想预约师傅上门装宽带
a 好的，您看周五上午可以吗？
c 可以，周五上午十点吧
a 已经为您预约周五上午十点。师傅出发前会给您打电话。`,
    done: ['已经为您预约周五上午十点'], promises: ['师傅出发前会给您打电话'],
  },
]
