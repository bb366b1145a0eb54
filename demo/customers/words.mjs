// Made-up people of a made-up telephone company. Every name is a frequent one; none is meant.
export const chinese = {
  families: [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高'],
  given: {
    先生: ['伟', '强', '磊', '军', '勇', '杰', '涛', '明', '超', '建国', '志强', '浩然', '文博'],
    女士: ['芳', '娜', '敏', '静', '丽', '艳', '秀英', '晓红', '婷婷', '子涵', '雨桐', '欣怡'],
  },
  codes: [
    { label: '资费 > 流量超额', isComplaint: false, notes: ['本月流量超额，问为什么没有提醒。', '对流量账单有疑问，已逐条解释。', '要求核对 3 天的流量明细。'] },
    { label: '套餐 > 变更套餐', isComplaint: false, notes: ['想从 59 元套餐改到 39 元，次月生效。', '咨询家庭套餐能否合并副卡。', '换套餐后赠送的会员还在不在。'] },
    { label: '宽带 > 掉线', isComplaint: false, notes: ['晚上八点后频繁掉线，重启光猫后恢复。', '已远程测速，信号正常，约师傅上门。', '换过网线仍掉线。'] },
    { label: '投诉 > 重复扣费', isComplaint: true, notes: ['同一笔 30 元扣了两次，要求退回。', '很不满意，已是第三次来电，请尽快处理。'] },
    { label: '业务 > 国际漫游', isComplaint: false, notes: ['下周去日本，开通七天漫游包。', '漫游回来后账单核对无误。'] },
    { label: '账户 > 过户', isComplaint: false, notes: ['咨询过户需要的材料。', '号码过户给配偶，需双方到场。'] },
  ],
  tags: { identity: ['金卡', '银卡', '企业联系人'], value: ['入网 4 年', '入网 9 年', '高价值'], business: ['千兆宽带', '家庭套餐', '5G'], preference: ['偏好微信', '请在晚上联系', '讲粤语'] },
  remarks: ['称呼王工', '听力不好，请慢一点', '先确认地址'],
}

export const english = {
  families: ['Smith', 'Johnson', 'Brown', 'Taylor', 'Wilson', 'Davies', 'Evans', 'Walker', 'Green', 'Baker', 'Carter', 'Mitchell', 'Turner', 'Cooper', 'Ward'],
  given: {
    Mr: ['Oliver', 'Jack', 'Harry', 'Thomas', 'Daniel', 'James', 'Samuel'],
    Ms: ['Emma', 'Grace', 'Sophie', 'Chloe', 'Lucy', 'Megan', 'Hannah', 'Alice'],
  },
  codes: [
    { label: 'Billing > Roaming charges', isComplaint: false, notes: ['Asked about a roaming charge of 12.40; explained day by day.', 'Wants the roaming cap at 20.'] },
    { label: 'Plan > Change of plan', isComplaint: false, notes: ['Moves to the smaller plan from next month.', 'Compared family plans, will call back.'] },
    { label: 'Broadband > Drops', isComplaint: false, notes: ['Drops every evening; line test is fine, engineer booked.', 'Back after a restart of the router.'] },
    { label: 'Complaint > Charged twice', isComplaint: true, notes: ['Charged twice for the same month, refund promised by Friday.', 'Third call about the refund. Not happy.'] },
    { label: 'Account > New SIM', isComplaint: false, notes: ['Lost the phone; new SIM by post.', 'eSIM activated during the call.'] },
  ],
  tags: { identity: ['Gold', 'Silver', 'Business contact'], value: ['4 years with us', '9 years with us'], business: ['Fibre 1000', 'Family plan'], preference: ['Prefers email', 'Call after 6 pm'] },
  remarks: ['Hard of hearing, speak slowly', 'Ask for the reference number first'],
}
