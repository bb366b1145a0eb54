/**
 * By which words a sentence is told to be a wish, a thing that was done, or a promise. Of simplified characters and small letters.
 * Patterns of language, not of one trade: tried on calls written by hand (tests/core/wrap-up).
 */
export const WISH = /我(?:想|要|需要|打算)|想(?:问|查|办|要|换|取消|开|退|改|了解|咨询|投诉)|帮我|麻烦.{0,4}(?:查|办|看|处理)|能不能|可不可以|可以.{0,12}吗|为什么|怎么(?:回事|办|还|又|会|样|这么|没)?|多少钱|没有(?:收到|信号|网|电|到)|(?:收|打|连|登|用|上|开)不(?:到|了|上|进|开)|坏了|断(?:网|电|了)|停电|丢了|投诉|退(?:款|货|钱|票)|多(?:扣|收)|\bi(?:'d| would) like|\bi (?:want|need|have to|am trying|was trying|never got|didn't get|haven't received|lost)|\bi'm (?:calling|trying|having)|\bcan (?:you|i)\b|\bcould (?:you|i)\b|\bhow (?:do|can|much|long|come)\b|\bwhy\b|\bnot working|\bdoesn't work|\bisn't working|\bwon't\b|\bstopped working|\bcharged (?:me|twice|for)|\bwas charged|\bcancel\b|\brefund\b|\bcomplain|\bno (?:signal|power|internet)/u

/** What is said before the thing itself: no part of it. */
export const OPENING = /^(?:(?:喂|你好|您好|嗯+|那个|是这样的|我跟你说|(?:hello|hi|hey)(?: there)?|good (?:morning|afternoon|evening)|yes|yeah|well|so|um)[啊呀吧呢的]?[\s,，、。]+)+/u

/** Signs of politeness: a sentence of nothing else is no wish. */
export const GREETING_ONLY = /^(?:喂|你好|您好|嗯+|好的?|是的?|对|行|可以|谢谢.{0,3}|hello|hi|hey|yes|yeah|no|ok(?:ay)?|thanks?(?: you)?|good (?:morning|afternoon|evening))[啊呀吧呢的了,，\s]*$/u

export const DONE = /已经?(?:为您|给您|帮您|把|提交|登记|办理|办好|开通|取消|处理|退|修改|改|发送|发|记录|反馈|重置|挂失|预约|安排|转|升级|补)|(?:为您|给您|帮您).{0,14}(?:好了|完成|成功|了)$|(?:办理|开通|取消|修改|提交|登记|重置|挂失|预约|改签)(?:好|成功|完成|完)|\b(?:i've|i have|we've|we have)(?: just| now| already| also)* (?!no |not |to |a |the |some |any |your |you )\w+|\b(?:has|have) (?:now |just |already )?been (?:\w+ ){0,1}(?:sent|reset|cancel+ed|changed|updated|processed|booked|blocked|refunded|activated|registered|fixed|credited|issued|moved|submitted|opened|closed)|\bthat(?:'s| is) (?:now |all )?(?:\w+ed|done|sorted)\b|\b(?:is|are) (?:now )?(?:done|all set|set up|activated|cancel+ed|blocked|booked)\b/u
export const NOT_DONE = /没有?办法|还没|尚未|不能|添麻烦|久等|抱歉|无法|没有查到|吗$|\?$|？$|\bnot\b|\bn't\b|haven't|hasn't|\bsorry\b|\bif\b/u

export const PROMISE = /(?:我们?|这边|同事|师傅|工程师|技术人员|专员|主管|系统|公司|款项|退款|工作人员).{0,12}(?:会|将|一定)|(?:会|将).{0,16}(?:给您|为您|跟您|和您|与您|帮您)?.{0,10}(?:回电|回复|回覆|答复|反馈|联系|联络|致电|上门|到账|退|发|寄|送|处理|解决|修|通知|补|安排|到达)|(?:给您|跟您|为您).{0,6}(?:回电|回复|回覆|答复|联系|联络|致电|打.{0,3}电话)|(?:退到|退回|到账|寄出|上门|送达)|\b(?:i|we|someone|somebody|they|he|she|a colleague|the (?:team|engineer|crew|technician|branch))(?:'ll| will)\b|\byou(?:'ll| will) (?:get|receive|have|hear)|\bwill (?:also |then )?(?:be|ring|call|phone|contact|email|text|send|come|visit|arrive|go|get|receive|refund|fix|deliver|follow|reach)\b/u
/** With a time that lies ahead this is a promise, whoever keeps it. */
export const COMES_ABOUT = /寄|退|到账|恢复|上门|到达|到府|发|送|联系|联络|回电|回复|打.{0,3}电话|通知|处理|修|完成|安排|\b(?:arrive|get|receive|call|ring|send|sent|refund|deliver|fix|come|visit|ready|back|with you|hear|post|mail)/u
/** What is done while the customer waits is no promise. */
export const AT_ONCE = /马上|现在|这就|稍等|稍候|请您?等|帮您(?:查|看|转|核|操作)|为您(?:查|转|核|操作)|(?:查|看|核实|核对)一下(?!后)|\bi(?:'ll| will) (?:just |now )?(?:check|look|see|take a look|have a look|put you|transfer|help|go ahead|need|try|be happy|do that now|test|run)|\bone moment|\bright away|\bbear with me|\b(?:i|we)'ll be happy/u
export const ASKED = /吗$|呢$|(?:\?|？)$|^(?:会|要|能|可以)不(?:会|要|能|可以)/u
export const CONDITION = /如果|要是|假如|\bif\b|\bunless\b/u

/** The customer takes something on himself: counted only with a time. */
export const CUSTOMER_WILL = /我.{0,10}(?:会|再|就|把|去|来|到).{0,12}(?:发|交|寄|打|带|付|缴|过来|过去|补|给你|给您)|\bi(?:'ll| will) (?:send|bring|pay|call|email|post|come|upload|return|drop)/u

export const CALL_ME = /(?:打给|打电话给|回电话?给|回给|联系|联络|致电|打)我|给我.{0,3}(?:打|回|来).{0,3}(?:电话|$)|你们?.{0,10}打(?:吧|来|过来|给)|回电|回个?电话|接(?:电话|听)|方便|有空|\bcall(?:ed)? me|\bcall (?:me )?back|\bring me|\breach me|\bphone me|\bi(?:'m| am) (?:free|available|at work|home|back)|\bbest time|\bworks (?:for me|best|better)/u
/** A time that the customer rules out. */
export const NOT_THEN = /不(?:行|方便|在|能接)|没(?:空|时间|有空)|开会|上班|上课|\bcan't\b|\bcannot\b|\bnot\b|\bbusy\b|\bat work\b|\bin a meeting/u
/** A call is spoken of: what time the customer answers is the time for it. */
export const CALL_SPOKEN_OF = /回电|打.{0,3}电话|致电|联系您|联络您|\b(?:call|ring|phone) you|\bcall back/u
export const WHEN_TO_CALL = /(?:什么时候|什么时间|什么时段|几点|哪个?时段|哪天|何时).{0,14}(?:方便|回电|联系|打|接|回复)|(?:方便|回电|联系您|打给您).{0,10}(?:时间|时段|什么时候|几点)|\bwhen\b.{0,30}\b(?:call|reach|ring|suit|convenient)|\bwhat time\b|\bgood time\b|\bbest time\b|\bwhich day\b/u
