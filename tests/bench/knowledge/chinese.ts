import type { Words } from './language'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Frequent characters; what is made of them means nothing. */
const CHARACTERS = [...`国中大小上下天地人山水火木金土日月年东西南北新老高长明光华德安平和通海江河湖城市乡村路桥门石玉云风雨雪花草林森田园春夏秋冬红
黄蓝白黑青紫银铁铜电机车船飞航星宇宙科学技术工农商业文教体育医药书画音乐影视网络信息数字能源材料生物化环保智慧创造发展进步成功健康快乐幸福美好家庭
朋友同心力量精神思想理论实践改革开放合作共赢民主法治公正诚友善富强自由平等爱敬勤奋学习进取团结互助尊重宽容忍耐温柔坚定勇敢果断细致周到热情真
实可靠稳固优良卓越非凡杰出辉煌灿烂绚丽雄伟壮观秀丽清新淡雅素净纯洁宁静祥瑞吉庆丰收满足盈余利润价值品质标准规格型号批次序列编码条形框架结构组织系
统程式流程步骤阶段层级类别项目任务目录索引档案记录账簿票据凭证合约协议章程规则制度办法措施方案计划预算决算核查审批签署盖印传递交接`.replaceAll('\n', '')]

/** Two characters a word, the second from anywhere: tens of thousands of pairs. */
function made(n: number): string {
  const [first, second] = [n % CHARACTERS.length, (Math.floor(n / CHARACTERS.length) * 37 + n * 101) % CHARACTERS.length]
  return `${CHARACTERS[first] ?? ''}${CHARACTERS[second] ?? ''}`
}

const WORDS_A_CLAUSE = 6

export const CHINESE: Words = {
  everyday: words(`的 您 了 是 在 我们 可以 和 有 就 不 我 会 请 这个 也 都 需要 后 到 如果 或 为 对 把 被 从 但 一个 已经 还 时 要 由 并 以及
    没有 之后 进行 通过 使用 其他 目前 因为 所以 按照 一般 情况 同时 以前 现在 时候 知道 问题 帮 一下 什么`),
  trades: [
    {
      products: words('漫游包 家庭套餐 千兆宽带 预付卡 企业专线 流量加油包 路由器 畅享套餐 视听会员 校园卡 副卡 固定电话'),
      words: words(`账单 流量 漫游 通话 网络 信号 覆盖 路由器 光猫 光纤 宽带 断网 师傅 安装 携号转网 合约 升级 手机 语音信箱 短信 额度 超出 扣费 发票
        网速 延迟 网线 激活 解锁 热点 充值 余额 国家 境外 套餐 资费 优惠 退订 移机 地址 停机 复机 实名 过户 补卡 副卡 绑定 验证码`),
      amounts: ['月租', '流量额度', '安装费'],
    },
    {
      products: words('活期账户 定期存款 信用卡 借记卡 住房贷款 汽车贷款 旅行卡 对公账户 联名账户 现金卡 债券基金 透支额度'),
      words: words(`账户 银行卡 转账 付款 利息 利率 贷款 按揭 流水 存款 取款 限额 透支 手续费 密码 盗刷 争议 退款 商户 汇率 外币 网点 签字 身份证
        证明 收款人 代扣 分期 还款 逾期 保险 基金 持仓 分红 税 凭证 支票 现金 自助机 口令 冻结 换卡 挂失 征信 年费 积分 提前还款`),
      amounts: ['年费', '利率', '日限额'],
    },
    {
      products: words('经济舱特价票 经济舱灵活票 公务舱优惠票 里程兑换票 团体票 升舱券 休息室通行证 额外行李 选座服务 家庭票 中转联程票 包机'),
      words: words(`航班 机票 订座 座位 行李 托运 值机 登机 登机口 延误 取消 改签 退票 代金券 里程 升舱 休息室 护照 签证 中转 联程 机场 航站楼
        起飞 到达 时刻 票价 附加费 婴儿 轮椅 宠物 餐食 过敏 机组 补偿 行程单 旅客 姓名 更正 航线 经停 免除 理赔 超重 尺寸`),
      amounts: ['改签费', '行李重量', '退票费'],
    },
    {
      products: words('绿色电价 谷段电价 燃气供应 自来水 光伏上网 热泵方案 智能电表 锅炉保养 固定电价 过户服务 预付费电表 企业用电'),
      words: words(`电表 读数 用电 燃气 用水 供应 电价 停电 故障 水压 漏水 锅炉 供暖 检查 安全 师傅 预约 账单 估抄 代扣 分期 欠费 押金 搬家 地址
        租客 房东 光伏 面板 上网电量 电池 充电桩 电缆 保险丝 变电站 恢复 补偿 困难 补贴 证明 紧急 关阀 复电 阶梯 户号`),
      amounts: ['单价', '基本费', '上门费'],
    },
  ],
  questions: words(`怎么取消 什么时候生效 怎么收费 怎么退款 为什么扣了两次 能不能改日期 谁可以签字 怎么报修 搬家怎么办 要多长时间 需要哪些材料
    怎么加人 哪些不包括 怎么提高额度 在哪里能用 怎么续期 逾期了怎么办 能不能暂停 怎么转让 有没有优惠 怎么投诉 押金多少 怎么查看 能不能保留号码`),
  customer: words('喂你好 我想问一下 那个 就是说 对对 不好意思再问一下 好的那 还有一个事 我刚才说的 不是这个 我爱人说 我在网上看到'),
  agent: words('好的 您稍等 我看一下 感谢您的等待 明白了 当然可以 请问一下 理解您的心情 跟您确认一下 是这样的'),
  greeting: '您好，很高兴为您服务，请问有什么可以帮您？',
  made,
  sentence: (each) => `${each.map((word, at) => (at > 0 && at % WORDS_A_CLAUSE === 0 ? `，${word}` : word)).join('')}。`,
  title: (product, question, word) => `${product}：${question}${word}`,
  product: (name, product) => `${name}${product}`,
  fact: (name, amount) => `${name}：${amount}元`,
  limit: (name, amount) => `${name}${amount}元以下的`,
}
