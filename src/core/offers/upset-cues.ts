/**
 * By which words a customer is told to complain, or to be angry. Of simplified characters and small letters, a clause at a time.
 * Patterns of language, not of one trade: tried on lines written by hand, and on talks of other trades (docs/offers.md).
 */
export const COMPLAINT: readonly RegExp[] = [
  /投诉(?!组|科|部|专员|专线|电话|热线|渠道)|举报(?:你们|他|她)|申诉(?:你们|到)|客诉/u,
  /(?:找|打|去|上|向|反映到|告到|报给).{0,4}(?:12315|12345|12300|12378|1950|工信部|通管局|银保监|金管局|金管会|金融监管|通传会|消协|消保|消费者协会|消基会|消费者保护|监管部门|媒体|电视台|记者)|(?:12315|12345|12300|12378|工信部|消协|消费者协会|消基会|消保官?)(?:那里|那边)?(?:见|告|反映|说理)/u,
  /往上告|告到底|(?:告|起诉|曝光|爆料)(?:你们|死你)|法院见|法庭见|上法院|(?:律师函|找律师|我的律师|存证信函)/u,
  /(?:要|给|讨|还)我?(?:一?个)?(?:说法|公道|交代)/u,
  /(?:叫|让|找|换|请|接)(?:一下)?(?:你们?的?|个)(?:经理|主管|领导|老板|负责人|上级|组长)|(?:跟|和|向|对)你们?的?(?:经理|主管|领导|老板|负责人|上级)(?:说|讲|反应|反映|谈|投)/u,
  /(?:你们|一群|这帮|就是|都是|全是|根本是).{0,4}骗子|骗子(?:公司|银行|平台|航空)|骗钱|骗人|骗了?我|欺骗(?:我|人|消费者|客户)|诈骗公司|坑人|坑钱|坑我|黑心|霸王条款|强制(?:消费|扣费|扣款)|乱(?:扣|收)(?:费|钱|款|我)|偷扣|吞了?我的?钱/u,
  /\bcomplain(?:t|ts|ing|ed)?\b|\b(?:speak|talk) (?:to|with) (?:a|your|the) (?:manager|supervisor|boss)\b|\bsee (?:a|your|the) (?:manager|supervisor|boss)\b|\b(?:get|give|put) me (?:a|your|the|on to a|through to a|through to your) (?:manager|supervisor|boss)\b/u,
  /\bombudsman\b|\btrading standards\b|\bsmall claims\b|\bconsumer protection\b|\bbetter business bureau\b|\b(?:from|get|getting|call|calling|to|contact|contacting) (?:my|a|our) (?:lawyer|solicitor|attorney)\b|\b(?:will|going to|gonna|i'll|could) sue\b|\bsee you in court\b|\breport(?:ing)? you\b|\b(?:to|in|going to) the (?:press|papers|regulator)\b/u,
  /\bscam(?:med|mers?)?\b|\bripp?(?:ed|ing)?[- ]?off\b|\bdaylight robbery\b|\brobbing (?:me|us|people)\b|\bcheat(?:ed|ing|s) (?:me|us|people)\b|\bcon artists?\b/u,
]

/** Directly before a cue: it is denied. "I had no choice but to" denies nothing. */
const DENIED_HAN = /(?<!得)(?<!不能)(?:不|没有?|别|无需|并非|谈不上)(?:是|会|想|要|用|打算|准备|至于|需要|敢|能|再|来|去|为了|为|在|说|什么|那么|很|太|特别|真的|真|觉得|可能|曾|有|人|到|被|发){0,4}$/u
const DENIED_ENGLISH = /(?:\bnot\b|n't\b|\bnever\b|\bno\b|\bwithout\b|\bnothing\b|\bhardly\b)(?: (?:a|an|the|any|here|calling|trying|wanting|going|looking|want|need|like|wish|mean|meaning|get|getting|be|being|been|feel|to|make|making|file|filing|really|that|so|too|very|at all|even|in|of|about|with|me|you|going|gonna|one|have|had))*[ ,]*$/u

export const ANGER: readonly RegExp[] = [
  /窝火|憋火|憋屈|心里堵|(?:非常|很|十分|极其|特别|太|相当|极度)不(?:满|爽|高兴|开心)|气死|气炸|气人|气疯|来气|火大|恼火|生气|愤怒|发火|不爽|上火了?(?=$|[，。！])|忍无可忍|忍很久|受够|受不了(?:你们|了)|(?:太|很|真|好|有点|这么|那么)过分|过分了|欺人太甚|岂有此理/u,
  /(?:太|真|很|好|简直|这也|也太|有够|越来越)(?:是)?(?:离谱|荒唐|荒谬|扯|夸张|坑|差劲|恶心|烂|瞎|垃圾|过分|敷衍|气人|不像话|不负责)|不像话|态度(?:这么|那么|太|很|非常|真|怎么这么|有够)?(?:差|恶劣|坏|烂|不好)|你(?:的)?工号(?:多少|是)|干什么吃的|(?:听不懂|说的?是?|讲的?是?)人话|(?:(?:别|不要)(?:再)?)?浪费(?:我的?|大家的?)时间|烂透|差劲透|糟糕透|差到(?:极点|不行)|恶劣/u,
  /什么(?:破|烂|鬼|垃圾|狗屁|玩意|态度|服务态度)|垃圾(?:公司|服务|态度|网络|信号|平台|软件|客服|东西|银行|运营商)|破(?:公司|服务|系统|网络|平台|软件)|烂(?:公司|服务|系统|网络|平台|软件|客服)/u,
  /有没有搞错|搞什么(?:东西|鬼|名堂|飞机)?(?=$|[，。！？啊呀])|(?:(?:别|不要|少|不用)(?:再|总|老|想|来|跟我|拿)*)?(?:耍|玩|糊弄|忽悠|敷衍|应付|打发|晃点|唬弄|呼弄|欺负)(?:我|人|老百姓|客户|客人|消费者)|踢皮球|推来推去|互相推|(?:(?:别|不要)(?:再)?)?(?:把我当|当我是?)(?:成)?(?:傻|白痴|三岁|冤大头|盘子)|傻眼|无语|莫名其妙|凭什么/u,
  /他妈|妈的|我操|我靠|卧槽|操你|靠北|干你|混蛋|王八|滚蛋|给我滚|去死|不要脸|没良心|吃屎|狗屎|废物|白痴/u,
  /\b(?:angry|furious|livid|fuming|outraged|outrageous|infuriat(?:ed|ing)|enraged|disgust(?:ed|ing)|disgraceful|disgrace|appalling|appalled|shambles|pathetic|ludicrous|incompetent|shocking service|beyond a joke)\b|\bridiculous\b|\bunacceptable\b|\babsurd\b/u,
  /\bfed up\b|\bsick (?:and tired )?of (?:this|you|your|it|being|waiting|having|calling)\b|\bhad (?:just about )?enough (?:of|with) (?:this|you|your|it|being|waiting)\b|\bhad it with\b|\bat the end of my (?:rope|tether)\b|\blos(?:t|ing) (?:my )?patience\b|\b(?:is|what|such) a (?:complete |total |absolute |bloody |bad )*joke\b|\btaking the (?:piss|mick|mickey)\b|\bhow dare\b|\bworst (?:service|company|bank|airline|customer service|experience)\b|\bwast(?:e|ed|ing) (?:of )?my (?:whole |entire |damn )?(?:time|day|morning|afternoon)\b/u,
  /\b(?:terrible|awful|horrible|dreadful|rubbish|lousy|useless|shit|crap|crappy|shitty) (?:service|company|customer service|support|bank|airline|people|network|system)\b|\byou(?:'re| are| people are| lot are| guys are) (?:all )?(?:useless|hopeless|rubbish|a joke|liars|lying|thieves)\b|\b(?:stop|keep|kept|always) lying\b|\bhow many (?:more )?times (?:do|must|have|did)\b|\blied to me\b/u,
  /\b(?:what|why|how|who) the (?:hell|fuck)\b|\bbloody (?:awful|terrible|useless|ridiculous|joke|disgrace|company|bank|service|thing works?)\b|\b(?:god)?damn (?:company|bank|airline|service|network|system|money|answer|bill)\b|\bbullshit\b|\bfuck\w*|\bf\*+\w*|\bwtf\b|\bshut up\b|\bfor god'?s sake\b|\bfor (?:fuck|christ)'?s sake\b|\byou (?:are |stupid |bunch of )*(?:idiots?|morons?)\b/u,
  /\b(?:so|very|really|extremely|quite|pretty|beyond|getting|got|just) (?:upset|annoyed|frustrated|cross|pissed|mad|unhappy|disappointed)\b|\bi(?:'m| am) (?:upset|annoyed|frustrated|pissed|cross|mad|unhappy)\b|\bpiss(?:ed|ing) (?:me )?off\b|\b(?:not|n't) (?:at all |very |really |one bit )*(?:happy|pleased|impressed|good enough)\b/u,
]

/** The cue itself begins with a denial ("I am not happy"): nothing before it takes that away. */
const DENIAL_IN_CUE = /^(?:(?:not|n't)\b|别|不要|少|不用)/u
/** "这不是坑人吗", "是不是耍我": asked so, it is affirmed. */
const AFFIRMED = /是不是.{0,2}$/u
const AFFIRMED_BY_ASKING = /不是.{0,2}$/u
const ASKS = /[吗嘛么]$/u
/** Somebody else is. */
const OF_ANOTHER = /\b(?:he|she|they|(?:my|his|her|our) \w+)(?:'s| is|'re| are| was| were|'ll be| will be| would be)(?: (?:so|very|really|gonna be|going to be))* $/u

/** Whether what stands before the cue in its clause takes it away: "not calling to complain", "没有要投诉". */
export function isDenied(clause: string, { from, cue }: { readonly from: number; readonly cue: string }): boolean {
  const before = clause.slice(0, from)
  if (DENIAL_IN_CUE.test(cue) || AFFIRMED.test(before) || (AFFIRMED_BY_ASKING.test(before) && ASKS.test(clause))) return false
  return DENIED_HAN.test(before) || DENIED_ENGLISH.test(before) || OF_ANOTHER.test(before)
}
