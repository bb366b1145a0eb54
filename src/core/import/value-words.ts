import type { CallDirection } from '../contract/call-signal'
import type { Channel, ContactOutcome, Mood } from '../contract/facts'

/** Words that exports use for what we have a few values of; compared by `plainWord`. Our own words and labels come first. */
type Words<T extends string> = Readonly<Record<T, string>>

export const CHANNEL_WORDS: Words<Channel> = {
  phone: 'phone call voice tel telephone inboundcall outboundcall pstn sip 电话 電話 语音 語音 呼叫 通话 通話 热线 熱線 来电 來電',
  chat: 'chat im livechat webchat wechat weixin whatsapp line messenger telegram qq 在线 線上 在线客服 線上客服 在线聊天 聊天 微信 企业微信 企業微信 公众号 公眾號',
  email: 'email mail 邮件 郵件 电子邮件 電子郵件 邮箱 電郵',
  sms: 'sms text textmessage 短信 简讯 簡訊',
  web: 'web website form webform portal app 网站 網站 网页 網頁 网页表单 網頁表單 官网 官網',
  visit: 'visit walkin onsite store branch counter 上门 上門 到访 到訪 到店 门店 門市 营业厅 營業廳 现场 現場 臨櫃',
  other: 'other others 其他 其它',
}

export const DIRECTION_WORDS: Words<CallDirection> = {
  inbound: 'inbound in incoming received callin i 呼入 来电 來電 进线 進線 接入 拨入 撥入 被叫',
  outbound: 'outbound out outgoing made dialed dialled placed callout o 呼出 外呼 去电 去電 外撥 外拨 拨出 撥出 主叫',
}

export const OUTCOME_WORDS: Words<ContactOutcome> = {
  completed: 'completed complete answered connected success successful handled closed done ok 已接通 接通 已接 已接听 接听 已接聽 接聽 成功 通话成功 完成 已完成 正常',
  missed: 'missed noanswer unanswered abandoned abandon ringnoanswer notanswered noresponse voicemail 未接 未接通 未接来电 未接來電 未接听 未接聽 无人接听 無人接聽 无应答 無應答 放弃 放棄 呼损 呼損 漏接',
  busy: 'busy linebusy engaged 忙线 忙線 忙 占线 佔線 用户忙 通话中 通話中',
  declined: 'declined rejected refused denied 拒接 拒绝 拒絕 已拒绝 已拒絕 挂断 掛斷',
  failed: 'failed failure error invalid congestion unreachable poweredoff 失败 失敗 呼叫失败 错误 錯誤 空号 空號 关机 關機 停机 停機 无法接通 無法接通',
  'answered-elsewhere': 'answeredelsewhere elsewhere pickedup answeredbyother 他人接听 他人接聽 同事接听 同事接聽 代接',
  transferred: 'transferred transfer forwarded 转接 轉接 已转接 已轉接 转出 轉出',
  'lost-sight': 'lostsight unknown 未知',
}

export const MOOD_WORDS: Words<Mood> = {
  calm: 'calm neutral normal ok 平静 平靜 正常 一般 中性 冷静 冷靜',
  pleased: 'pleased happy satisfied positive good 满意 滿意 高兴 高興 愉快 正面 好',
  worried: 'worried anxious concerned 担心 擔心 着急 著急 焦虑 焦慮',
  upset: 'upset dissatisfied unhappy unsatisfied negative bad 不满 不滿 不满意 不滿意 失望 负面 負面 委屈',
  angry: 'angry furious 生气 生氣 愤怒 憤怒 恼火 惱火 激动 激動',
}

export const RESOLVED_WORDS: Words<'yes' | 'no'> = {
  yes: 'yes y true 1 resolved solved closed done finished complete completed 是 已解决 已解決 解决 解決 已完成 完成 已结 已結 已结案 結案 已关闭 已關閉 办结 辦結',
  no: 'no n false 0 unresolved unsolved open pending inprogress reopened followup 否 未解决 未解決 未完成 未结 未結 处理中 處理中 待处理 待處理 跟进中 跟進中 待跟进 待跟進 进行中 進行中',
}
