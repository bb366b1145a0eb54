import { toSimplified } from '../search/to-simplified'
import { termsOf } from '../search/terms-of'

/**
 * What is said in calls about anything: questions, amounts, times, courtesies. An article is still found by them, but they do not
 * make one sure of it. Words that a line of business may be about (address, number, card) are not among them.
 */
const CHINESE = new Set(
  `以上 以下 以内 以外 以后 以前 之后 之前 之间 之内 左右 大概 大约 差不多 可以 可能 应该 需要 能够 能不能 可不可以 是否 是不是 有没有 要不要 会不会
  没有 没事 没关系 不是 不要 不用 不能 不会 不行 不了 不过 不到 还是 还有 还要 或者 如果 因为 所以 但是 可是 而且 然后 那么 现在 刚才 刚刚 今天 明天
  昨天 后天 前天 今年 去年 明年 上午 下午 中午 晚上 早上 时间 时候 什么时候 什么 怎么 怎么办 怎么样 怎样 如何 为什么 哪里 哪个 哪些 哪儿 多少 多少钱
  多久 多长 多大 几个 几点 几天 几次 一个 一下 一些 一点 一直 一起 一样 一次 一定 一般 两个 三个 小时 分钟 电话 收到 告诉 知道 觉得 看看 看到 想要
  想问 请问 问题 问一下 帮忙 帮助 麻烦 谢谢 感谢 好的 好像 比较 非常 特别 已经 马上 直接 其他 其它 另外 地方 东西 事情 情况 办法 方法 里面 上面 下面
  最近 最后 的话 出来 起来 过来 过去 进去 出去 回来 开始 使用 有人 没人 别人 自己 大家 所有 全部 每个 每次 这个 那个 这样 那样 这里 那里 对吧 行吗 是的
  听到 听说 说话 先生 女士 您好 你好 再见 不好意思 对不起 明白 了解 清楚 确定 当然 只是 只有 只要 只能 就是 就行 都是 也是 要是`.split(/\s+/))
const OTHER = new Set(termsOf(
  `able actually already always another answer anybody anyone anything anyway ask asked back because bit call called calling came change come day days
  different easy ever every everybody everyone everything find found first give given go goes going gone guy happen happened help hold hour hours kind last
  later leave left little long look looking lot made make many matter maybe mean mine minute minutes month months morning move much myself never new next
  nobody none nothing number often old one open people person phone place possible probably problem put question quick quite really right said say says see
  seem seen send sent set show since soon sorry somebody someone something sometimes somewhere start still stop take taken talk tell thing things think
  three today told tomorrow tonight took tried try trying turn two understand until use used using usually wait wanted way week weeks went whether while
  without wonder wondering work working works wrong year years yesterday yet`))

/** Of a whole word of Chinese, in either script; of another the term that it is found by. */
export const isEveryday = (word: string): boolean => OTHER.has(word) || CHINESE.has(toSimplified(word))
