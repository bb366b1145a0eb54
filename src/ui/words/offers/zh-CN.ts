export const offersWordsZhCN = {
  title: '推荐', sayFirst: '先这样说', gap: '{{field}}不详，请自行表述', points: '要点（须讲清）', data: '客户情况', unknown: '不详', yes: '是', no: '否',
  accepted: '接受', declined: '婉拒', later: '以后再说', words: '客户原话（选填）', laterAt: '何时再联系',
  answeredAs: { accepted: '客户已接受', declined: '客户婉拒了', later: '以后再说，{{when}} 跟进' }, quoted: '“{{words}}”', change: '改一下', inCall: '本通已推荐',
  more: '也可推荐', none: '现在没有适合推荐的', noneHint: '先把客户的事办好。下面写着每一项为什么暂不推荐。', noOffers: '这条业务线还没有可推荐的内容', noOffersHint: '由班长在知识库文件里维护，导入后在这里出现。',
  noCall: '有通话时，这里给出适合该客户的推荐', locked: '客户资料已锁定，无法判断适合推荐什么。', lockedHint: '先输入口令解锁；通话照常记录。',
  whyNot: '为什么没有推荐其他的', whyNotCount_other: '{{count}} 项暂不推荐',
  upset: { complaint: '客户像是在投诉，先处理投诉', anger: '客户情绪不好，先安抚', aside: '不是这个意思' },
  why: {
    unknown: '{{words}}（还不知道：{{facts}}）', 'not-yet': '{{day}} 起才开始', over: '已于 {{day}} 结束', pilot: '试点中，这位客户或坐席不在试点范围', 'no-marketing': '客户要求勿推销',
    complaintSaid: '客户在投诉（“{{text}}”），先处理投诉', angerSaid: '客户情绪不好（“{{text}}”），先安抚',
    complaint: '客户在投诉，先处理投诉', anger: '客户情绪不好，先安抚', unsolved_other: '还有 {{count}} 件事没解决', queue: '排队的人多，先接下一位', 'shown-lately': '{{daysAgo}} 天前推荐过，{{perCustomerDays}} 天内不重复',
    'call-full': '本通已推荐过 {{shown}} 项', dismissed_other: '可以讲，只是少弹出：坐席近来 {{count}} 次点了“不对”', 'agent-full': '您今天已推荐 {{shown}} 次，到上限了', declined: '{{daysAgo}} 天前婉拒过，还要 {{daysLeft}} 天再提', declinedToday: '今天婉拒过，还要 {{daysLeft}} 天再提', accepted: '{{daysAgo}} 天前已办理', acceptedToday: '今天已办理', later: '客户说以后再说，约在 {{when}}',
  },
  fact: {
    name: '姓名', salutation: '称呼', isKnown: '客户资料', tags: '标签', direction: '呼叫方向', waitSeconds: '等待秒数', queue: '队列', month: '月份', contactsToday: '今天联络次数', contactsInYear: '一年联络次数', complaintsInYear: '一年投诉次数', unsolved: '未解决', openTasks: '待办',
    daysSinceFirstContact: '首次联络至今天数', daysSinceLastContact: '上次联络至今天数', recentCodes: '近期小结代码', recentDemands: '近期诉求', mood: '情绪', isComplaint: '是否投诉', isQueueRed: '排队是否过长', daysSinceOffer: '上次推荐至今天数', daysSinceDecline: '上次婉拒至今天数', offersShownInCall: '本通已推荐项数', monthsOfUse: '用量月数',
    daysUntil: '距“{{field}}”天数', averageUse: '月均用量 {{field}}',
  },
  plans: {
    title: '省钱秘笈', hint: '按客户每月的用量，算出每个套餐要花多少钱。', use: '每月用量', month: '月份', addMonth: '加一个月', removeMonth: '删去 {{month}}', remember: '记到客户资料', remembered: '已记下', field: '用量 {{month}}',
    missing: '缺少 {{months}}，没有按估计补上。', noMonths: '填入至少一个月的用量，就能比较。', noPlans: '这条业务线还没有套餐',
    which: '比较什么', plan: '套餐', fee: '月费', total_other: '{{count}} 个月合计', average: '月均', cheapest: '最省', alsoCheapest: '同样最省', dearer: '比最省的多 {{amount}}', how: '怎么算的', unserved: { 'not-in-plan': '{{month}} 用了{{unit}}，本套餐不含', 'used-up': '{{month}} 的{{unit}}用了 {{used}}，超出本套餐上限' },
    feeLine: '月费', within: '{{used}}，在包含的 {{included}} 之内', unlimited: '{{used}}，不限量', beyond: '超出 {{beyond}}，每 {{per}} 计 {{price}}：{{steps}} × {{price}}', sum: '合计', perCapped: '不足一份按一份计；整月计费，不按天折算。',
  },
  record: {
    title: '推荐记录', search: '搜索客户、原话', at: '时间', offer: '推荐内容', customer: '客户', agent: '坐席', answer: '结果', words: '客户原话', chosen: '怎么选出的', line: '业务线', anyAgent: '全部坐席', anyOffer: '全部内容', from: '从', until: '到', noAnswer: '未表态', unknownOffer: '其他工作台的推荐', agentless: '未登记',
    byRank: '排序选出', byLot: '随机探索', byHand: '坐席自选', empty: '还没有推荐记录', emptyHint: '在面板的“推荐”里推荐过，就会记在这里。', more: '再列出更早的', shown: '已推荐', rate: '接受率', rates: '接受率一览', ofOffer: '按内容', ofAgent: '按坐席', all: '合计', exportHint: '导出筛选后的全部记录，并记入审计', fileName: 'Callside 推荐记录 {{day}}', csv: { contact: '联络编号', probability: '选中概率' },
    counts: '学习计数', countsHint: '只有次数，没有客户资料。把几个工作台的计数合在一起，推荐会学得更快；合并多少次、什么顺序，结果都一样。', exportCounts: '导出计数', takeCounts: '合并计数文件', countsFile: 'Callside 推荐计数 {{day}}', taken_other: '合入了 {{count}} 条计数', nothingNew: '没有新的计数，什么都没改。', notCounts: '这不是推荐计数文件，什么都没改。',
  },
} as const
