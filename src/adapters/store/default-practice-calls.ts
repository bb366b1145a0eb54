import type { EpochMs, LineId, PracticeCallId } from '../../core/contract/ids'
import { LANGUAGES, type Labels, type Language } from '../../core/contract/language'
import type { PracticeCall, PracticeContact, PracticeCustomer, PracticeExpected, PracticeTurn } from '../../core/contract/practice'

interface Spoken {
  readonly name: string
  readonly salutation: string
  readonly rawNumber: string
  readonly remembered: PracticeCustomer['remembered']
  /** What was noted of the contact before. */
  readonly before: string
  readonly turns: readonly (readonly [PracticeTurn['speaker'], atSeconds: number, text: string])[]
}

interface Written {
  readonly id: string
  readonly labels: Labels
  readonly difficulty: PracticeCall['difficulty']
  readonly tags: readonly string[]
  readonly before: Omit<PracticeContact, 'note'>
  readonly expected: PracticeExpected
  readonly spoken: Readonly<Record<Language, Spoken>>
}

/** An easy one and a hard one, with the codes and the script that a line begins with; the same in each language. */
const CALLS: readonly Written[] = [{
  id: 'bill', labels: { 'zh-CN': '账单比上月多', 'zh-TW': '帳單比上個月多', en: 'The bill is higher than last month' }, difficulty: 'easy', tags: ['loyal'],
  before: { hoursAgo: 50, channel: 'phone', code: 'bill-explained', isResolved: false },
  expected: { codes: ['bill-explained'], articles: [], offers: [], steps: ['restate'], task: 'none', isResolved: true },
  spoken: {
    'zh-CN': {
      name: '陈晓东', salutation: '陈先生', rawNumber: '+8613800138000', remembered: [], before: '问本月账单，坐席答应核对后回电',
      turns: [
        ['agent', 2, '您好，很高兴为您服务，请问有什么可以帮您？'],
        ['customer', 7, '你好，我想问一下，我这个月的账单怎么比上个月多了四十多块？'],
        ['agent', 13, '您的意思是这个月的费用比平时高，想知道多在哪里，对吗？'],
        ['customer', 18, '对，我什么都没改过，套餐还是原来的。'],
        ['agent', 22, '为了您的账户安全，跟您核对一下：请问您是机主本人吗，方便报一下姓名吗？'],
        ['customer', 28, '是我本人，我叫陈晓东。'],
        ['agent', 32, '陈先生，请您稍等，我马上帮您查一下。多出来的是套餐以外的用量，月中有三天用超了。'],
        ['customer', 48, '哦，那几天是出差，在路上看视频看的。那以后怎么才不会超？'],
        ['agent', 56, '您可以打开用量提醒，用到八成会发短信给您。刚才的问题您都清楚了吗？'],
        ['customer', 63, '清楚了，我自己去开提醒。'],
        ['agent', 67, '请问还有其他可以帮您的吗？'],
        ['customer', 70, '没有了，谢谢你。'],
        ['agent', 73, '感谢您的来电，祝您生活愉快，再见。'],
      ],
    },
    'zh-TW': {
      name: '林志豪', salutation: '林先生', rawNumber: '+886900000911', remembered: [], before: '詢問本月帳單，客服答應核對後回電',
      turns: [
        ['agent', 2, '您好，很高興為您服務，請問有什麼可以幫您？'],
        ['customer', 7, '你好，我想問一下，我這個月帳單怎麼比上個月多了兩百多塊？'],
        ['agent', 13, '您的意思是這個月的費用比平常高，想知道多在哪裡，對嗎？'],
        ['customer', 18, '對啊，我什麼都沒有改，方案還是原本那個。'],
        ['agent', 22, '為了您的帳戶安全，跟您核對一下：請問您是本人嗎，方便報一下姓名嗎？'],
        ['customer', 28, '我是本人，我叫林志豪。'],
        ['agent', 32, '林先生，請您稍候，我馬上幫您查詢。多出來的是方案以外的用量，月中有三天超過了。'],
        ['customer', 48, '喔，那幾天出差，在高鐵上看影片。那以後要怎樣才不會超過？'],
        ['agent', 56, '您可以開啟用量提醒，用到八成會傳簡訊給您。剛才的問題您都清楚了嗎？'],
        ['customer', 63, '清楚了，我自己去開提醒。'],
        ['agent', 67, '請問還有其他可以幫您的嗎？'],
        ['customer', 70, '沒有了，謝謝你。'],
        ['agent', 73, '感謝您的來電，祝您順心，再見。'],
      ],
    },
    en: {
      name: 'Daniel Brooks', salutation: 'Mr Brooks', rawNumber: '+12025550143', remembered: [], before: 'Asked about this month’s bill; was promised a call once it was checked',
      turns: [
        ['agent', 2, 'Thank you for calling, how may I help you today?'],
        ['customer', 7, 'Hi, my bill this month is about twelve dollars more than last month and I don’t see why.'],
        ['agent', 13, 'So if I understand correctly, the bill is higher than usual and you would like to know what it is made up of?'],
        ['customer', 18, 'Exactly. I haven’t changed anything, I’m on the same plan.'],
        ['agent', 22, 'I just need to verify your identity. Can I take your full name please?'],
        ['customer', 28, 'Daniel Brooks.'],
        ['agent', 32, 'Thank you Mr Brooks, let me look into that for you. You went over your allowance on three days in the middle of the month.'],
        ['customer', 48, 'Oh, I was travelling and watched films on the train. How do I stop that happening again?'],
        ['agent', 56, 'You can switch on usage alerts, they text you at eighty percent. Does that answer your question?'],
        ['customer', 63, 'It does, I’ll switch them on myself.'],
        ['agent', 67, 'Is there anything else I can do for you today?'],
        ['customer', 70, 'No, that’s all, thanks.'],
        ['agent', 73, 'Thanks for calling, have a nice day, bye.'],
      ],
    },
  },
}, {
  id: 'late', labels: { 'zh-CN': '维修师傅没来，客户生气', 'zh-TW': '維修師傅沒來，客戶生氣', en: 'The technician did not come, and the customer is angry' }, difficulty: 'hard', tags: ['likes-human'],
  before: { hoursAgo: 4, channel: 'phone', code: 'repair-late', isResolved: false },
  expected: { codes: ['repair-late', 'not-kept'], articles: [], offers: [], steps: ['restate', 'next-action', 'callback-window'], task: 'callback', isResolved: false },
  spoken: {
    'zh-CN': {
      name: '黄秀英', salutation: '黄女士', rawNumber: '+8613800138000', remembered: [{ field: '地址', value: '望海路 8 号 3 栋 602' }], before: '报修：说好今天上午师傅上门',
      turns: [
        ['agent', 2, '您好，很高兴为您服务，请问有什么可以帮您？'],
        ['customer', 7, '你们到底还来不来？说好今天上午师傅上门，我请了半天假在家等，现在都下午两点了！'],
        ['agent', 15, '非常抱歉给您带来不便，您的心情我理解。我跟您确认一下，您的意思是今天上午的上门维修没有到，对吗？'],
        ['customer', 22, '对！我上午就打过一次，你们说马上到，结果一个人影都没有。'],
        ['agent', 28, '跟您核实一下资料：请问您是机主本人吗，地址还是登记的地址吗？'],
        ['customer', 35, '我是黄秀英，地址没变，还是望海路那个。'],
        ['agent', 40, '我马上帮您查一下。师傅前一家的活拖住了，我这边催到今天下午四点到五点，您看可以吗？'],
        ['customer', 54, '四点到五点？这次要是再不来，我就投诉到管局去！'],
        ['agent', 61, '我理解。我把这一条记成优先，并且四点半之前给您回电确认。您什么时候方便接电话？'],
        ['customer', 70, '四点以后都行，打我这个号码。'],
        ['agent', 75, '好的，四点到四点半给您回电。您看这样处理可以吗？'],
        ['customer', 81, '行吧，先这样，别再让我等了。'],
        ['agent', 85, '请问还有其他可以帮您的吗？'],
        ['customer', 88, '没有了。'],
        ['agent', 90, '感谢您的来电，我们一定跟进，再见。'],
      ],
    },
    'zh-TW': {
      name: '王淑芬', salutation: '王小姐', rawNumber: '+886900000912', remembered: [{ field: '地址', value: '新北市板橋區望海路 8 號 6 樓' }], before: '報修：約好今天上午師傅到府',
      turns: [
        ['agent', 2, '您好，很高興為您服務，請問有什麼可以幫您？'],
        ['customer', 7, '你們到底還要不要來？講好今天上午師傅會到，我請了半天假在家等，現在都下午兩點了！'],
        ['agent', 15, '非常抱歉造成您的不便，我了解您的心情。我跟您確認一下，您的意思是今天上午的維修沒有到，對嗎？'],
        ['customer', 22, '對！我早上就打過一次，你們說馬上到，結果連個人影都沒有。'],
        ['agent', 28, '跟您核對一下資料：請問您是本人嗎，地址還是登記的那個嗎？'],
        ['customer', 35, '我是王淑芬，地址沒變，還是望海路那裡。'],
        ['agent', 40, '我馬上幫您查詢。師傅上一家耽誤到了，我這邊催到今天下午四點到五點，您看可以嗎？'],
        ['customer', 54, '四點到五點？這次再不來，我就去消保官那邊申訴！'],
        ['agent', 61, '我了解。我把這一件列為優先，四點半之前回電跟您確認。請問什麼時段方便接電話？'],
        ['customer', 70, '四點以後都可以，打這支就好。'],
        ['agent', 75, '好的，四點到四點半回電給您。您看這樣處理可以嗎？'],
        ['customer', 81, '好吧，先這樣，不要再讓我等了。'],
        ['agent', 85, '請問還有其他可以幫您的嗎？'],
        ['customer', 88, '沒有了。'],
        ['agent', 90, '感謝您的來電，我們一定會追蹤，再見。'],
      ],
    },
    en: {
      name: 'Margaret Hill', salutation: 'Ms Hill', rawNumber: '+12025550167', remembered: [{ field: 'Address', value: '4 Mill Lane, flat 6' }], before: 'Reported a fault; a technician was promised for this morning',
      turns: [
        ['agent', 2, 'Thank you for calling, how may I help you today?'],
        ['customer', 7, 'Is anybody coming or not? A technician was promised for this morning, I took half a day off, and it is two o’clock now!'],
        ['agent', 15, 'I am sorry for the trouble this has caused. So just to confirm what you are saying, nobody came for the repair this morning?'],
        ['customer', 22, 'Right! I called once already today, I was told he was on his way, and nobody turned up.'],
        ['agent', 28, 'I just need to verify your identity. Can I take your name, and is the address still the one we have?'],
        ['customer', 35, 'Margaret Hill, and yes, still Mill Lane.'],
        ['agent', 40, 'Let me look into that for you. He was held up at the job before yours. I have pushed it, he will be there between four and five today.'],
        ['customer', 54, 'Between four and five? If he does not come this time I am taking it to the regulator.'],
        ['agent', 61, 'I understand. I am marking it as urgent and we will call you by half past four to confirm. When is a good time to call you back?'],
        ['customer', 70, 'Any time after four, on this number.'],
        ['agent', 75, 'Good, we will call between four and half past. Has everything been resolved for you as far as it can be now?'],
        ['customer', 81, 'All right. Just do not leave me waiting again.'],
        ['agent', 85, 'Is there anything else I can help you with?'],
        ['customer', 88, 'No.'],
        ['agent', 90, 'Thank you for your call, we will follow this up, goodbye.'],
      ],
    },
  },
}]

/** What a fresh line has to practise on from the first day; a lead changes it at will. */
export function defaultPracticeCalls(line: LineId, now: EpochMs): readonly PracticeCall[] {
  return LANGUAGES.flatMap((language) => CALLS.map(({ id, labels, difficulty, tags, before, expected, spoken }, order): PracticeCall => {
    const { before: note, turns, ...customer } = spoken[language]
    return {
      kind: 'practice-call', id: `${line}.practice.${id}.${language}` as PracticeCallId, line, version: 1, changedAt: now, order, labels, language, difficulty,
      customer: { ...customer, tags, contacts: [{ ...before, note }] }, turns: turns.map(([speaker, atSeconds, text]) => ({ speaker, text, atSeconds })), expected,
    }
  }))
}
