import type { Wording } from '../../core/contract/guidance'
import type { Labels } from '../../core/contract/language'

type WrittenWording = Pick<Wording, 'labels' | 'severity' | 'phrases' | 'exceptions' | 'better' | 'why'> & { readonly id: string }

const labels = (cn: string, tw: string, en: string): Labels => ({ 'zh-CN': cn, 'zh-TW': tw, en })
const phrases = (han: readonly string[], en: readonly string[]): Wording['phrases'] => ({ 'zh-CN': han, 'zh-TW': [], en })

/** Ten things that no agent should say (S72), each with what to say instead. Both scripts are found by either. */
export const DEFAULT_WORDINGS: readonly WrittenWording[] = [
  {
    id: 'not-mine', severity: 'never', labels: labels('推诿', '推諉', 'Passing the buck'),
    phrases: phrases(['不归我管', '不是我负责的', '跟我没关系', '不关我的事', '这不是我们部门'], ["not my job", "not my problem", "that's not my department", "nothing to do with me"]),
    exceptions: phrases(['不是不归我管'], []),
    better: labels('这个由专门的同事处理，我帮您转接并跟进到底。', '這個由專責同仁處理，我幫您轉接並追蹤到底。', 'A colleague looks after this. I will pass it on and follow it up for you.'),
    why: labels('客户找的是公司，不是部门。', '客戶找的是公司，不是部門。', 'Customers call the company, not a department.'),
  },
  {
    id: 'no-way', severity: 'avoid', labels: labels('生硬拒绝', '生硬拒絕', 'A flat no'),
    phrases: phrases(['没办法', '办不了', '做不到', '那我也没办法'], ["there's nothing i can do", "there is nothing we can do", "nothing i can do about it", "i can't help you"]),
    exceptions: phrases(['不是没办法', '有没办法', '有没有办法'], []),
    better: labels('目前我能为您做的是……，您看这样可以吗？', '目前我能為您做的是……，您看這樣可以嗎？', 'What I can do for you is … Would that help?'),
    why: labels('先说能做什么，客户才听得下去。', '先說能做什麼，客戶才聽得下去。', 'Say what can be done before what cannot.'),
  },
  {
    id: 'must', severity: 'avoid', labels: labels('命令口气', '命令口氣', 'Giving orders'),
    phrases: phrases(['你必须', '您必须', '你得自己', '您得自己'], ['you have to', 'you must']),
    exceptions: phrases(['不是说您必须', '不是您必须', '您必须*才能', '并不要求您必须'], ["don't have to", 'do not have to', "doesn't mean you must", "you don't have to"]),
    better: labels('麻烦您……，我这边就能为您……', '麻煩您……，我這邊就能為您……', 'If you could …, I can … for you.'),
    why: labels('请求比命令更容易得到配合。', '請求比命令更容易得到配合。', 'A request gets further than an order.'),
  },
  {
    id: 'guarantee', severity: 'never', labels: labels('绝对承诺', '絕對承諾', 'An absolute promise'),
    phrases: phrases(['百分之百', '百分百', '绝对没问题', '保证*没问题', '肯定不会再出现', '保证*收益', '稳赚'], ['i guarantee', 'we guarantee', '100 percent sure', 'a hundred percent', 'will definitely never happen again']),
    exceptions: phrases(['不能*百分之百', '不能*百分百', '无法*百分之百', '无法*百分百', '不敢说百分之百', '不能保证*没问题', '不能保证*收益', '无法保证*收益', '不保证*收益'], ["can't say i guarantee", "can't be a hundred percent", 'not a hundred percent', "can't be 100 percent sure"]),
    better: labels('我会尽力跟进，最晚……给您答复。', '我會盡力追蹤，最晚……回覆您。', 'I will do my best, and you will hear from me by … at the latest.'),
    why: labels('做不到的承诺就是下一个投诉。', '做不到的承諾就是下一個客訴。', 'A promise that cannot be kept is the next complaint.'),
  },
  {
    id: 'dont-know', severity: 'avoid', labels: labels('一句不知道', '一句不知道', 'Just “I don’t know”'),
    phrases: phrases(['我不知道', '我不清楚', '不晓得'], ["i don't know", 'i do not know', 'i have no idea', 'no clue']),
    exceptions: phrases(['我不知道您', '我不知道是不是您', '我不清楚您'], ["i don't know if you", "i don't know whether you", 'i do not know whether you']),
    better: labels('我马上帮您查一下，请您稍等。', '我馬上幫您查一下，請您稍候。', 'Let me find out for you.'),
    why: labels('客户要的是答案，不是您知不知道。', '客戶要的是答案，不是您知不知道。', 'They want the answer, not what you know.'),
  },
  {
    id: 'calm-down', severity: 'never', labels: labels('压情绪', '壓情緒', 'Telling them how to feel'),
    phrases: phrases(['你冷静一点', '您冷静一点', '你冷静点', '您冷静点', '别激动', '不要激动', '你急什么'], ['calm down', 'no need to get upset', 'stop shouting', 'you need to relax']),
    exceptions: phrases(['不是让您冷静一点'], []),
    better: labels('您着急我能理解，我们先来看怎么解决。', '您著急我能理解，我們先來看怎麼解決。', 'I can hear how frustrating this is. Let us see what we can do.'),
    why: labels('让人冷静的话最让人冒火。', '叫人冷靜的話最讓人冒火。', 'Nobody was ever calmed by being told to be calm.'),
  },
  {
    id: 'told-you', severity: 'avoid', labels: labels('责备客户', '責備客戶', 'Blaming the customer'),
    phrases: phrases(['我已经说过了', '我刚才不是说了', '跟您说了多少遍', '你怎么听不懂', '您怎么听不懂', '是您自己*弄错', '你自己没看清'], ['as i already told you', 'i already said', "i've told you", 'you should have read', 'you are not listening', "you're not listening"]),
    exceptions: phrases([], []),
    better: labels('我换个说法再给您说一遍。', '我換個說法再跟您說一次。', 'Let me put it another way.'),
    why: labels('没说明白是我们的事。', '沒說清楚是我們的事。', 'If it was not understood, it was not said well enough.'),
  },
  {
    id: 'policy', severity: 'avoid', labels: labels('拿规定挡', '拿規定擋', 'Hiding behind policy'),
    phrases: phrases(['这是规定', '公司就是这么规定的', '规定就是这样', '系统就是这样'], ["it's our policy", 'it is our policy', "that's our policy", "that's just the policy", 'the system says'],),
    exceptions: phrases([], []),
    better: labels('这样做是为了……，我给您说说有哪些办法。', '這樣做是為了……，我跟您說明有哪些辦法。', 'The reason is … Let me tell you what is possible.'),
    why: labels('说理由，人才会接受。', '說明理由，人才會接受。', 'People accept reasons, not rules.'),
  },
  {
    id: 'go-complain', severity: 'never', labels: labels('激化矛盾', '激化矛盾', 'Daring them to complain'),
    phrases: phrases(['你去投诉', '您去投诉', '爱找谁找谁', '随便你投诉', '那你投诉吧', '那您投诉吧'], ['go ahead and complain', 'complain if you want', 'suit yourself', 'take it or leave it']),
    exceptions: phrases(['不希望您去投诉', '不用您去投诉'], []),
    better: labels('您的意见我马上记下来，并请主管给您回复。', '您的意見我馬上記下來，並請主管回覆您。', 'I will record that now and ask my supervisor to get back to you.'),
    why: labels('这是升级投诉最常见的一句话。', '這是客訴升級最常見的一句話。', 'This is how a call becomes a complaint.'),
  },
  {
    id: 'full-secret', severity: 'never', labels: labels('索要密码', '索取密碼', 'Asking for a secret'),
    phrases: phrases(['把*密码*告诉我', '您的密码是多少', '把验证码*告诉我', '验证码*报一下', '把验证码*念给我'], ['tell me your password', "what's your password", 'what is your password', 'read me the code', 'give me your pin', 'what is your pin']),
    exceptions: phrases(['不要把*密码*告诉我', '不用把*密码*告诉我', '请勿把*密码*告诉我', '不要把验证码*告诉我', '不用把验证码*告诉我'], ["don't tell me your password", 'do not tell me your password', 'never tell me your password', "don't read me the code", "don't give me your pin", 'never give me your pin']),
    better: labels('请不要告诉任何人密码和验证码。我们换一种方式核实。', '請勿把密碼和驗證碼告訴任何人。我們換一種方式核對。', 'Please never share passwords or codes, not even with us. Let us verify another way.'),
    why: labels('客服从不索要密码，这是骗子的话。', '客服從不索取密碼，這是詐騙的話術。', 'We never ask for secrets; fraudsters do.'),
  },
]
