import type { ContactField, CustomerField } from './import-plan'

/** Names of columns as exports of the three languages have them; compared by `plainWord`. A word with a star begins the name, or stands in it. */
export const CUSTOMER_HEADERS: Readonly<Record<Exclude<CustomerField, 'remembered'>, string>> = {
  externalId: 'id externalid customerid customerno customernumber clientid clientno accountid accountno accountnumber account memberid memberno crmid contactid userid userno 客户编号 客户号 客户id 客户代码 客戶編號 客戶代號 客戶id 用户编号 用户号 用戶編號 户号 戶號 会员号 会员编号 會員編號 會員號碼 编号 編號 账号 帳號 外部编号 外部id',
  name: 'name fullname customername clientname contactname customer contact displayname 姓名 名称 名稱 客户姓名 客户名称 客户名 客戶姓名 客戶名稱 用户姓名 用戶姓名 联系人 聯絡人 联系人姓名 客户 客戶 会员姓名 會員姓名',
  salutation: 'salutation title honorific gender sex prefix 称呼 称谓 稱呼 稱謂 性别 性別',
  number: 'phone* tel* mobile* cell* number* msisdn* callerid* landline* 电话* 電話* 手机* 手機* 号码* 號碼* 行动电话* 行動電話* 固话* 市话* 市話* 座机* 联系方式* 聯絡方式*',
  tagIdentity: 'identity customertype type 身份 客户类型 客戶類型 用户类型 類型 类型',
  tagValue: 'level tier grade viplevel vip membership segment 等级 等級 级别 級別 客户等级 客戶等級 会员等级 會員等級 星级 星級',
  tagBusiness: 'tags tag labels label products product plan package 标签 標籤 客户标签 客戶標籤 业务 業務 产品 產品 套餐 方案',
  tagPreference: 'preference preferences preferred preferredchannel 偏好 联系偏好 聯絡偏好 服务偏好 服務偏好',
  note: 'note notes remark remarks comment comments memo description 备注 備註 说明 說明 备忘 備忘 附注',
}

export const CONTACT_HEADERS: Readonly<Record<ContactField, string>> = {
  startedAt: 'startedat start starttime startdate callstart calltime calldate date datetime time createdat created createdtime timestamp contactedat contacttime 时间 時間 日期 日期时间 日期時間 开始时间 開始時間 通话时间 通話時間 来电时间 來電時間 呼叫时间 呼叫時間 联系时间 聯絡時間 创建时间 建立時間 通话开始时间',
  startedTime: 'timeofday clock clocktime 时刻 時刻 几点',
  externalId: 'externalid customerid customerno customernumber clientid clientno accountid accountno accountnumber account memberid memberno crmid userid userno 客户编号 客户号 客户id 客户代码 客戶編號 客戶代號 客戶id 用户编号 用户号 用戶編號 户号 戶號 会员号 会员编号 會員編號 會員號碼 账号 帳號',
  number: 'phone* tel* mobile* cell* number* msisdn* callerid* caller* ani* from* 电话* 電話* 手机* 手機* 号码* 號碼* 主叫* 来电号码* 來電號碼* 对方号码* 客户号码*',
  name: CUSTOMER_HEADERS.name,
  rowId: 'id callid 编号 編號 contactid interactionid conversationid recordid ticketid ticketno caseid caseno uniqueid uuid 通话id 通話id 通话编号 通話編號 记录编号 記錄編號 工单号 工单编号 工單編號 案件编号 案件編號 流水号 流水號 会话id 會話id',
  channel: 'channel media mediatype contactchannel 渠道 管道 通路 媒体 联系渠道 聯絡管道',
  direction: 'direction calldirection inout calltype 方向 呼叫方向 通话方向 通話方向 呼叫类型 呼叫類型 呼入呼出',
  duration: 'duration durations durationseconds talktime callduration length seconds billsec 时长 時長 通话时长 通話時長 通话时间秒 通話秒數 通话秒数 持续时间 持續時間',
  endedAt: 'endedat end endtime enddate callend hanguptime closedat 结束时间 結束時間 挂断时间 掛斷時間 通话结束时间',
  outcome: 'outcome result callresult status callstatus disposition answered 结果 結果 通话结果 通話結果 呼叫结果 状态 狀態 通话状态 通話狀態 接听状态 接聽狀態 接通状态',
  code: 'code reason reasoncode wrapup wrapupcode category subject topic issue type calltypecode 小结 小結 小结代码 小結代碼 代码 代碼 原因 来电原因 來電原因 事由 类别 類別 分类 分類 问题类型 問題類型 业务类型 業務類型 诉求 訴求 主题 主旨',
  note: 'note notes remark remarks comment comments memo description summary content details 备注 備註 说明 說明 内容 內容 摘要 描述 通话内容 通話內容 处理结果 處理結果 小结内容 小結內容',
  resolved: 'resolved solved isresolved issolved fcr resolution 是否解决 是否解決 已解决 已解決 解决 解決 解决状态 解決狀態 是否结案 是否結案 是否完成',
  agent: 'agent agentid agentname agentno operator user owner staff handledby employee employeeid rep 坐席 座席 客服 客服人员 客服人員 坐席工号 工号 員工編號 员工编号 工號 接听人 接聽人 处理人 處理人 专员 專員 值机员',
  mood: 'mood sentiment emotion feeling 情绪 情緒 心情 客户情绪 客戶情緒',
}
