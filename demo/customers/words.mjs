// Made-up people of a made-up telephone company. Every name is a frequent one; none is meant.
// The codes are those that every line of business starts with, by their labels, so that each language shows its own.
export const chinese = {
  families: [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高'],
  given: {
    先生: ['伟', '强', '磊', '军', '勇', '杰', '涛', '明', '超', '建国', '志强', '浩然', '文博'],
    女士: ['芳', '娜', '敏', '静', '丽', '艳', '秀英', '晓红', '婷婷', '子涵', '雨桐', '欣怡'],
  },
  codes: [
    { label: '账单说明', notes: ['对流量账单有疑问，已逐条解释。', '要求核对 3 天的流量明细。', '漫游回来后账单核对无误。'] },
    { label: '费用争议', isComplaint: true, notes: ['同一笔 30 元扣了两次，要求退回。', '很不满意，已是第三次来电，请尽快处理。'] },
    { label: '套餐变更', notes: ['想从 59 元套餐改到 39 元，次月生效。', '咨询家庭套餐能否合并副卡。', '换套餐后赠送的会员还在不在。'] },
    { label: '信号质量差', notes: ['晚上八点后频繁掉线，重启光猫后恢复。', '已远程测速，信号正常，约师傅上门。', '换过网线仍掉线。'] },
    { label: '维修未到', notes: ['约好上午，师傅到下午还没来。', '已催单，师傅一小时内到。'] },
    { label: '开通业务', notes: ['下周去日本，开通七天漫游包。', '开通视频彩铃，当天生效。'] },
    { label: '移机过户', notes: ['咨询过户需要的材料。', '搬家移机，约周六上午。'] },
    { label: '开具发票', notes: ['要上个季度的发票，已发邮箱。'] },
    { label: '进度查询', notes: ['问退款到哪一步了，财务已审。'] },
    { label: '承诺未兑现', isComplaint: true, notes: ['上次答应的减免没有到账。'] },
  ],
  tags: {
    identity: ['长者', '企业客户', '需要特别关照'],
    value: ['贵宾', '老客户', '新客户', '入网 4 年', '入网 9 年'],
    business: ['宽带', '移动业务', '千兆宽带', '家庭套餐'],
    preference: ['偏好人工', '偏好短信', '勿推销', '请在晚上联系'],
  },
  remarks: ['称呼王工', '听力不好，请慢一点', '先确认地址'],
  places: ['港城路 12 号', '海棠湾 3 栋', '学院街 88 号', '码头新村 21 栋', '望江苑 5 栋'],
}

export const taiwanese = {
  families: [...'陳林黃張李王吳劉蔡楊許鄭謝郭洪邱曾廖賴徐'],
  given: {
    先生: ['志明', '家豪', '建宏', '俊傑', '冠宇', '宗翰', '柏翰', '承恩', '信宏', '文雄', '國華', '品睿'],
    小姐: ['淑芬', '雅婷', '怡君', '美玲', '佳穎', '詩涵', '欣怡', '惠雯', '宜庭', '麗華', '筱涵', '郁婷'],
  },
  codes: [
    { label: '帳單說明', notes: ['對上網費用有疑問，已逐項說明。', '要求核對三天的漫遊明細。', '出國回來核對帳單，沒有問題。'] },
    { label: '費用爭議', isComplaint: true, notes: ['同一筆 99 元扣了兩次，要求退費。', '很不滿意，已經是第三次來電，請盡快處理。'] },
    { label: '方案變更', notes: ['想從 999 方案改為 599，下期生效。', '詢問家庭方案可不可以併副卡。', '換方案後贈送的影音會員還在不在。'] },
    { label: '訊號品質差', notes: ['晚上八點後一直斷線，重開數據機後恢復。', '已遠端測速，線路正常，約工程人員到府。', '換過網路線還是斷線。'] },
    { label: '維修未到', notes: ['約好早上，工程人員到下午還沒來。', '已催修，一小時內到。'] },
    { label: '開通服務', notes: ['下週去日本，開通七天漫遊。', '開通來電答鈴，當天生效。'] },
    { label: '移機過戶', notes: ['詢問過戶需要的雙證件。', '搬家移機，約週六早上。'] },
    { label: '開立發票', notes: ['要上期的電子發票，已寄電子信箱。'] },
    { label: '進度查詢', notes: ['問退費到哪一步了，帳務已審。'] },
    { label: '承諾未兌現', isComplaint: true, notes: ['上次答應的折抵沒有入帳。'] },
  ],
  tags: {
    identity: ['長者', '企業客戶', '需要特別關照'],
    value: ['貴賓', '老客戶', '新客戶', '在網 4 年', '在網 9 年'],
    business: ['寬頻', '行動業務', '光纖 1G', '家庭方案'],
    preference: ['偏好真人服務', '偏好簡訊', '勿推銷', '請於晚上聯絡'],
  },
  remarks: ['請稱呼老師', '聽力不好，請慢慢說', '先確認地址'],
  places: ['港城路 12 號 5 樓', '海棠街 3 巷 8 號', '學院路 88 號 2 樓之 1', '碼頭一街 21 號', '望江路 5 號 11 樓'],
}

export const english = {
  families: ['Smith', 'Johnson', 'Brown', 'Taylor', 'Wilson', 'Davies', 'Evans', 'Walker', 'Green', 'Baker', 'Carter', 'Mitchell', 'Turner', 'Cooper', 'Ward'],
  given: {
    Mr: ['Oliver', 'Jack', 'Harry', 'Thomas', 'Daniel', 'James', 'Samuel'],
    Ms: ['Emma', 'Grace', 'Sophie', 'Chloe', 'Lucy', 'Megan', 'Hannah', 'Alice'],
  },
  codes: [
    { label: 'Bill explained', notes: ['Asked about a roaming charge of 12.40; explained day by day.', 'Wants the roaming cap at 20.'] },
    { label: 'Disputed charge', isComplaint: true, notes: ['Charged twice for the same month, refund promised by Friday.', 'Third call about the refund. Not happy.'] },
    { label: 'Change of plan', notes: ['Moves to the smaller plan from next month.', 'Compared family plans, will call back.'] },
    { label: 'Poor quality', notes: ['Drops every evening; line test is fine, engineer booked.', 'Back after a restart of the router.'] },
    { label: 'Repair overdue', notes: ['Engineer booked for the morning had not come by two.'] },
    { label: 'Details changed', notes: ['Lost the phone; new SIM by post.', 'New address from the first of the month.'] },
    { label: 'Order status', notes: ['Asked where the router is; out for delivery.'] },
    { label: 'Promise not kept', isComplaint: true, notes: ['The credit promised last week is not on the bill.'] },
  ],
  tags: {
    identity: ['Senior', 'Company'], value: ['VIP', 'Long-standing', 'New', '4 years with us'],
    business: ['Broadband', 'Mobile', 'Fibre 1000', 'Family plan'], preference: ['Prefers a person', 'Prefers texts', 'No marketing', 'Call after 6 pm'],
  },
  remarks: ['Hard of hearing, speak slowly', 'Ask for the reference number first'],
  places: ['12 Harbour Road', '3 Mill Lane', '88 College Street', '21 Quay View'],
}
