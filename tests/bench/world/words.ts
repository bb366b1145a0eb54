// Made-up people of a made-up telephone company. Every name is a frequent one; none is meant.
interface Names {
  readonly families: readonly string[]
  readonly given: readonly (readonly [title: string, names: readonly string[]])[]
}

export const CHINESE: Names = {
  families: [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'],
  given: [
    ['先生', ['伟', '强', '磊', '军', '勇', '杰', '涛', '明', '超', '建国', '志强', '浩然', '文博', '俊杰', '子轩', '宇航', '国栋', '家豪', '振华', '晓东', '立新', '海波', '天佑', '思远']],
    ['女士', ['芳', '娜', '敏', '静', '丽', '艳', '秀英', '晓红', '婷婷', '子涵', '雨桐', '欣怡', '美玲', '淑芬', '佳慧', '梦瑶', '雅琴', '丹丹', '春梅', '玉兰', '若曦', '诗琪', '海燕', '嘉怡']],
  ],
}

export const ENGLISH: Names = {
  families: ['Smith', 'Johnson', 'Brown', 'Taylor', 'Wilson', 'Davies', 'Evans', 'Walker', 'Green', 'Baker', 'Carter', 'Mitchell', 'Turner', 'Cooper', 'Ward', 'Hughes', 'Price', 'Murphy', 'Bailey', 'Bennett', 'Gray', 'James', 'Kelly', 'Foster'],
  given: [
    ['Mr', ['Oliver', 'Jack', 'Harry', 'Thomas', 'Daniel', 'James', 'Samuel', 'Leo', 'Henry', 'Adam', 'Ryan', 'Peter']],
    ['Ms', ['Emma', 'Grace', 'Sophie', 'Chloe', 'Lucy', 'Megan', 'Hannah', 'Alice', 'Laura', 'Rachel', 'Helen', 'Anna']],
  ],
}

export const LEVELS = ['金卡', '银卡', '普通', '钻石'] as const
export const PRODUCTS = ['千兆宽带', '家庭套餐', '5G', '固话', '国际漫游', 'Fibre 1000'] as const
export const REMARKS = ['听力不好，请慢一点', '先确认地址', '请在晚上联系', '讲粤语', 'Prefers email'] as const

/** What agents write after a call; some is short, some says the whole story. */
export const NOTES = [
  '本月流量超额，问为什么没有提醒。已逐条解释账单。',
  '想从 59 元套餐改到 39 元，次月生效，已告知。',
  '晚上八点后频繁掉线，重启光猫后恢复，约师傅明天上门。',
  '同一笔 30 元扣了两次，要求退回，已提交退款工单。',
  '咨询家庭套餐能否合并副卡，需要机主到场。',
  '下周去日本，开通七天漫游包。',
  '很不满意，已是第三次来电，请尽快处理。答应今天内回电。',
  '发票抬头写错，重新开具后寄到公司地址。',
  '问附近营业厅周末几点关门。',
  'Asked about a roaming charge of 12.40; explained day by day.',
  'Drops every evening; line test is fine; engineer booked for Thursday.',
  'Charged twice for the same month; refund promised by Friday.',
  'Moves to the smaller plan from next month.',
  '来电人说师傅没有按约定时间到，已联系调度，改约今天下午两点到四点。',
] as const

export const AGENTS = ['1001', '1002', '1003', '1007', '1012', '2001', '2004', '2009'] as const
