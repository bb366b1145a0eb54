import type { WrittenCall } from './written-calls'

/** Written after the cues were set, to judge them by; what they miss stays missed. */
export const UNSEEN_CALLS: readonly WrittenCall[] = [
  {
    code: 'usage-left', demand: '我查一下这个月流量还剩多少',
    lines: `a 您好，很高兴为您服务
c 我查一下这个月流量还剩多少
a 您还剩 3.2G，有效期到月底
c 哦那够用了
a 好的，祝您生活愉快`,
  },
  {
    code: 'charge-dispute', demand: '我的信用卡被扣了一笔不是我刷的钱',
    lines: `c 喂，我的信用卡被扣了一笔不是我刷的钱
a 您先别着急，请问是哪一笔？
c 昨天晚上，980块，在一个我没听过的网站
a 我先帮您把卡挂失了。这笔交易已经提交争议，调查结果会在十个工作日内短信通知您。
c 那新卡呢
a 新卡大概一周内寄到您登记的地址。
c 行，你们星期五下午给我来个电话说一下进展
a 好的，我记下了`,
    done: ['我先帮您把卡挂失了', '这笔交易已经提交争议，调查结果会在十个工作日内短信通知您'], promises: ['这笔交易已经提交争议，调查结果会在十个工作日内短信通知您', '新卡大概一周内寄到您登记的地址'], callback: '11-27 14:00',
  },
  {
    code: 'return-exchange', demand: '我上週買的電鍋有瑕疵，想要換貨',
    lines: `c 你好，我上週買的電鍋有瑕疵，想要換貨
a 不好意思造成您的困擾，請問訂單編號？
c 等等我找一下，A1234
a 換貨單已經幫您建立好了，物流明天上午會到府收件。
c 明天上午我不在家，後天可以嗎
a 可以，我幫您改成後天。
c 謝謝`,
    done: ['換貨單已經幫您建立好了，物流明天上午會到府收件'], promises: ['換貨單已經幫您建立好了，物流明天上午會到府收件'],
  },
  {
    code: 'order-status', demand: '我昨天退的票钱什么时候能到账',
    lines: `a 海燕航空，您好
c 你好，我昨天退的票钱什么时候能到账
a 退款已经提交银行了，一般七个工作日内到账。
c 这么久啊
a 是的，银行处理需要时间。到账以后会有短信提醒。
c 好吧`,
    done: ['退款已经提交银行了，一般七个工作日内到账'], promises: ['退款已经提交银行了，一般七个工作日内到账', '到账以后会有短信提醒'],
  },
  {
    code: 'no-service', demand: '我们小区又停电了，这都第三次了',
    lines: `c 我们小区又停电了，这都第三次了
a 抱歉，我看到您那一片是线路故障，抢修人员已经到现场，预计晚上八点前恢复供电。
c 每次都这么说
a 恢复以后我给您打个电话确认。
c 那你八点半打吧，我那会儿在家`,
    done: [], promises: ['我看到您那一片是线路故障，抢修人员已经到现场，预计晚上八点前恢复供电', '恢复以后我给您打个电话确认'], callback: '11-25 20:30',
  },
  {
    code: 'details-changed', demand: 'I moved house last week and need to change my address',
    lines: `a Cloudhill Bank, good afternoon.
c Hi there, I moved house last week and need to change my address.
a Of course. What is the new one?
c [address]
a Thank you. That's updated for you now. Your new card should arrive within five working days.
c And the statements?
a Those will go to the new address as well.`,
    done: ["That's updated for you now"], promises: ['Your new card should arrive within five working days', 'Those will go to the new address as well'],
  },
  {
    code: 'bill-explained', demand: "My electricity bill is twice what it usually is and I don't understand why",
    lines: `a Longbank Power, how can I help?
c My electricity bill is twice what it usually is and I don't understand why.
a Let me see. The last two bills were estimates, so this one catches up. I've put a note on your account.
c I'd rather someone explained it to me properly.
a My supervisor will ring you back today. Any particular time?
c Not before 4, I pick up the kids. Say half past four.
a No problem.`,
    done: ["I've put a note on your account"], promises: ['My supervisor will ring you back today'], callback: '11-25 16:30',
  },
  {
    code: 'service-on', demand: "I'm going to Japan next week, can I use my phone there",
    lines: `c I'm going to Japan next week, can I use my phone there?
a You can. I've switched on roaming for you, it's active from Monday.
c What does it cost?
a It's six pounds a day. You'll receive a text with the prices.
c OK thanks, bye`,
    done: ["I've switched on roaming for you, it's active from Monday"], promises: ["You'll receive a text with the prices"],
  },
]

/** A third set, written after the last change: nothing was changed for it. */
export const JUDGED_CALLS: readonly WrittenCall[] = [
  {
    code: 'poor-quality', demand: '我家里手机信号特别差，打电话老断',
    lines: `a 您好，请问什么问题
c 我家里手机信号特别差，打电话老断
a 了解，您的地址是登记的这个吗？
c 对
a 我已经把情况报给网络部门，工程师后天上午上门测试。
c 后天上午不行，我出差
a 那周一呢？
c 周一下午可以
a 好，改到周一下午，出发前师傅会联系您。`,
    done: ['我已经把情况报给网络部门，工程师后天上午上门测试'], promises: ['我已经把情况报给网络部门，工程师后天上午上门测试', '好，改到周一下午，出发前师傅会联系您'],
  },
  {
    code: 'unasked-service', demand: '我没有订过这个彩铃，为什么每个月扣我五块钱',
    lines: `c 我没有订过这个彩铃，为什么每个月扣我五块钱？
a 我看一下。这个是去年三月开通的。
c 我从来没开过
a 好的，我现在就给您取消，这半年的费用一共三十元，下个月账单里会减掉。
c 那行
a 已经取消成功了。`,
    done: ['已经取消成功了'], promises: ['我现在就给您取消，这半年的费用一共三十元，下个月账单里会减掉'],
  },
  {
    code: 'move-house', demand: '我們下個月要搬家，想把寬頻移過去',
    lines: `c 我們下個月要搬家，想把寬頻移過去
a 好的，請問新地址在哪裡？
c [address]
a 這個地址可以裝。工單已經建立，裝機人員會在三天內跟您約時間。
c 打電話請在晚上七點以後，我白天不方便接
a 沒問題，我備註上去。`,
    done: ['工單已經建立，裝機人員會在三天內跟您約時間'], promises: ['工單已經建立，裝機人員會在三天內跟您約時間'], callback: '11-25 19:00',
  },
  {
    code: 'delivery-problem', demand: 'The parcel came with a broken lid and half of it leaked',
    lines: `a Hello, how can I help you today?
c The parcel came with a broken lid and half of it leaked.
a Oh dear, I'm sorry. Could you send us a photo?
c I'll email it tonight.
a Thanks. Once we have it a replacement goes out the same day, you'd have it by Friday.
c Fine.`,
    promises: ["you'd have it by Friday", "I'll email it tonight"],
  },
  {
    code: 'app-fault', demand: "I can't log in to the app since the update",
    lines: `c Hi, I can't log in to the app since the update.
a Let me have a look. I've reset your password, please try again.
c Still nothing.
a OK, I've opened a ticket with our technical team. They aim to fix it within 24 hours and someone will call you.
c I'm free tomorrow morning, not later.
a I'll put that down.`,
    done: ["I've reset your password, please try again", "I've opened a ticket with our technical team"], promises: ['They aim to fix it within 24 hours and someone will call you', "I'll put that down"], callback: '11-26 09:00',
  },
  {
    code: 'plan-advice', demand: '哪个套餐流量多又不贵，帮我推荐一下',
    lines: `a 您好，有什么可以帮您
c 哪个套餐流量多又不贵，帮我推荐一下
a 您每个月大概用二十G，79元那档比较合适。
c 我考虑一下，你把资料发我
a 好的，资料稍后短信发给您。
c 谢谢`,
    promises: ['资料稍后短信发给您'],
  },
]
