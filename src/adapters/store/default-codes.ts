import type { WrapUpCode } from '../../core/contract/definitions'
import type { CodeClass } from '../../core/contract/facts'
import type { CodeId, EpochMs, LineId } from '../../core/contract/ids'
import type { DefinitionRow } from './rows'

/**
 * What a service line of a carrier, a utility or a shop starts with: four classes, and under each what customers ring about,
 * in their words. A lead changes it at will. Columns: id, class, label and demand in zh-CN, zh-TW and en, pinyin terms
 * (as `pinyinTerms` makes them; a test compares).
 */
type Row = readonly [string, CodeClass, string, string, string, string, string, string, string]

const CLASSES: readonly Row[] = [
  ['consult', 'consult', '咨询', '諮詢', 'Enquiry', '想了解情况', '想了解情況', 'Wants to know something',
    'zx zixun xljqk xiangliaojieqingkuang'],
  ['business', 'business', '业务办理', '業務辦理', 'Transaction', '想办理业务', '想辦理業務', 'Wants something done',
    'ywbl yewubanli xblyw xiangbanliyewu'],
  ['fault', 'fault', '故障报修', '故障報修', 'Fault', '用不了或有故障', '用不了或有故障', 'Something does not work',
    'gzbx guzhangbaoxiu yblhygz yongbuliaohuoyouguzhang'],
  ['complaint', 'complaint', '投诉', '投訴', 'Complaint', '对我们不满意', '對我們不滿意', 'Is not satisfied with us',
    'ts tousu dwmbmy duiwomenbumanyi'],
]

const LEAVES: readonly Row[] = [
  ['bill-explained', 'consult', '账单说明', '帳單說明', 'Bill explained', '这个月的费用怎么算的', '這個月的費用怎麼算的', 'How is this month’s bill made up',
    'zdsm zhangdanshuoming zgydfyzmsd zhegeyuedefeiyongzenmesuande zhegeyuedefeiyongzenmosuande'],
  ['plan-advice', 'consult', '套餐咨询', '資費諮詢', 'Plan advice', '哪个套餐适合我', '哪個方案適合我', 'Which plan fits me',
    'tczx taocanzixun zfzx zifeizixun ngtcshw nagetaocanshihewo ngfashw nagefanganshihewo'],
  ['offer-details', 'consult', '活动咨询', '活動諮詢', 'Offer details', '优惠活动怎么参加', '優惠活動怎麼參加', 'How do I take part in the offer',
    'hdzx huodongzixun yhhdzmcj youhuihuodongzenmecanjia youhuihuodongzenmocanjia'],
  ['usage-left', 'consult', '用量查询', '用量查詢', 'Usage and balance', '还剩多少用量和余额', '還剩多少用量和餘額', 'How much is left',
    'ylcx yongliangchaxun hsdsylhye haishengduoshaoyongliangheyue huanshengduoshaoyongliangheyue'],
  ['order-status', 'consult', '进度查询', '進度查詢', 'Order status', '我的订单或工单到哪一步了', '我的訂單或工單到哪一步了', 'Where is my order or case',
    'jdcx jinduchaxun wdddhgddnybl wodedingdanhuogongdandaonayibule'],
  ['how-to-use', 'consult', '使用方法', '使用方法', 'How to use', '这个功能怎么用', '這個功能怎麼用', 'How does this work',
    'syff shiyongfangfa zggnzmy zhegegongnengzenmeyong zhegegongnengzenmoyong'],
  ['outlet-hours', 'consult', '网点查询', '門市查詢', 'Branches and hours', '附近哪里可以办理', '附近哪裡可以辦理', 'Where is the nearest branch',
    'wdcx wangdianchaxun mscx menshichaxun fjnlkybl fujinnalikeyibanli'],
  ['plan-change', 'business', '套餐变更', '方案變更', 'Change of plan', '想换一个套餐', '想換一個方案', 'Wants another plan',
    'tcbg taocanbiangeng fabg fanganbiangeng xhygtc xianghuanyigetaocan xhygfa xianghuanyigefangan'],
  ['service-on', 'business', '开通业务', '開通服務', 'Service added', '想开通一项业务', '想開通一項服務', 'Wants a service added',
    'ktyw kaitongyewu ktfw kaitongfuwu xktyxyw xiangkaitongyixiangyewu xktyxfw xiangkaitongyixiangfuwu'],
  ['service-off', 'business', '取消业务', '取消服務', 'Service cancelled', '想取消一项业务', '想取消一項服務', 'Wants a service cancelled',
    'qxyw quxiaoyewu qxfw quxiaofuwu xqxyxyw xiangquxiaoyixiangyewu xqxyxfw xiangquxiaoyixiangfuwu'],
  ['payment', 'business', '缴费充值', '繳費儲值', 'Payment and top-up', '想缴费或充值', '想繳費或儲值', 'Wants to pay or top up',
    'jfcz jiaofeichongzhi jiaofeichuzhi xjfhcz xiangjiaofeihuochongzhi xiangjiaofeihuochuzhi'],
  ['invoice', 'business', '开具发票', '開立發票', 'Invoice', '要一张发票', '要一張發票', 'Needs an invoice',
    'kjfp kaijufapiao klfp kailifapiao yyzfp yaoyizhangfapiao'],
  ['details-changed', 'business', '资料修改', '資料變更', 'Details changed', '地址或联系方式变了', '地址或聯絡方式變了', 'Address or contact has changed',
    'zlxg ziliaoxiugai zlbg ziliaobiangeng dzhlxfsbl dizhihuolianxifangshibianle dzhllfsbl dizhihuolianluofangshibianle'],
  ['move-house', 'business', '移机过户', '移機過戶', 'Move or transfer of title', '搬家或换户名', '搬家或換戶名', 'Moves house or changes the holder',
    'yjgh yijiguohu bjhhhm banjiahuohuanhuming'],
  ['return-exchange', 'business', '退换货', '退換貨', 'Return or exchange', '想退货或换货', '想退貨或換貨', 'Wants to return or exchange',
    'thh tuihuanhuo xthhhh xiangtuihuohuohuanhuo'],
  ['appointment', 'business', '预约上门', '預約到府', 'Home appointment', '想预约师傅上门', '想預約師傅到府', 'Wants a home visit',
    'yysm yuyueshangmen yydf yuyuedaofu xyysfsm xiangyuyueshifushangmen xyysfdf xiangyuyueshifudaofu'],
  ['no-service', 'fault', '完全中断', '完全中斷', 'No service at all', '完全用不了', '完全不能用', 'Nothing works',
    'wqzd wanquanzhongduan wqybl wanquanyongbuliao wqbny wanquanbunengyong'],
  ['poor-quality', 'fault', '信号质量差', '訊號品質差', 'Poor quality', '信号差、网速慢、电压不稳', '訊號差、網速慢、電壓不穩', 'Weak, slow or unstable',
    'xhzlc xinhaozhiliangcha xhpzc xunhaopinzhicha xhcwsmdybw xinhaochawangsumandianyabuwen xunhaochawangsumandianyabuwen'],
  ['device-fault', 'fault', '设备故障', '設備故障', 'Device fault', '设备坏了', '設備壞了', 'The device is broken',
    'sbgz shebeiguzhang sbhl shebeihuaile'],
  ['app-fault', 'fault', '网站或App故障', '網站或App故障', 'Website or app fault', '网站或App打不开', '網站或App打不開', 'The website or app fails',
    'wzhgz wangzhanhuoguzhang wzhdbk wangzhanhuodabukai'],
  ['repair-late', 'fault', '维修未到', '維修未到', 'Repair overdue', '师傅还没来', '師傅還沒來', 'The technician has not come',
    'wxwd weixiuweidao sfhml shifuhaimeilai shifuhuanmeilai'],
  ['charge-dispute', 'complaint', '费用争议', '費用爭議', 'Disputed charge', '被多收了钱', '被多收了錢', 'Was charged too much',
    'fyzy feiyongzhengyi bdslq beiduoshouleqian'],
  ['unasked-service', 'complaint', '未订购扣费', '未訂購扣款', 'Unrequested service', '没有订过却扣费', '沒有訂過卻扣款', 'Charged for what was never ordered',
    'wdgkf weidinggoukoufei wdgkk weidinggoukoukuan mydgqkf meiyoudingguoquekoufei mydgqkk meiyoudingguoquekoukuan'],
  ['staff-attitude', 'complaint', '服务态度', '服務態度', 'Staff attitude', '工作人员态度不好', '工作人員態度不好', 'Was treated badly',
    'fwtd fuwutaidu gzrytdbh gongzuorenyuantaidubuhao'],
  ['not-kept', 'complaint', '承诺未兑现', '承諾未兌現', 'Promise not kept', '答应的事没有做到', '答應的事沒有做到', 'A promise was not kept',
    'cnwdx chengnuoweiduixian dydsmyzd dayingdeshimeiyouzuodao'],
  ['delivery-problem', 'complaint', '配送问题', '配送問題', 'Delivery problem', '送错、损坏或超时', '送錯、損壞或逾時', 'Wrong, damaged or late delivery',
    'pswt peisongwenti scshhcs songcuosunhuaihuochaoshi scshhys songcuosunhuaihuoyushi'],
]

/** An answer given or a thing done closes the matter; a fault or a complaint is open until somebody says it is not. */
const CLOSING: readonly CodeClass[] = ['consult', 'business']

export function defaultCodes(line: LineId, now: EpochMs): DefinitionRow[] {
  const idOf = (name: string) => `${line}.${name}` as CodeId
  return [
    ...CLASSES.map((row, order) => codeOf(row, order, undefined)),
    ...LEAVES.map((row, order) => codeOf(row, order, idOf(row[1]))),
  ]

  function codeOf([name, codeClass, cn, tw, en, demandCn, demandTw, demandEn, terms]: Row, order: number, parent: CodeId | undefined): DefinitionRow {
    const code: WrapUpCode = {
      kind: 'code', id: idOf(name), line, version: 1, changedAt: now, codeClass, isClosing: CLOSING.includes(codeClass), order,
      labels: { 'zh-CN': cn, 'zh-TW': tw, en }, demand: { 'zh-CN': demandCn, 'zh-TW': demandTw, en: demandEn },
      ...(parent && { parent }),
    }
    return { ...code, terms: terms.split(' ') }
  }
}
