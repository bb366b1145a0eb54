/** What customers say while a question of a guide is asked, written by hand before the rule that is measured on it. */
export interface Asked {
  /** The id of the demand. */
  readonly guide: string
  /** Labels chosen so far. */
  readonly way: readonly string[]
  /** By the label that fits. */
  readonly answers: Readonly<Record<string, readonly string[]>>
  /** Said at the same moment, and answers nothing. */
  readonly other: readonly string[]
}

export const ASKED: readonly Asked[] = [
  {
    guide: 'tel-slow', way: [],
    answers: {
      '都慢': ['都慢，手机电脑全都慢', '家里所有设备都卡', '每台都很慢啊', '全部都慢，電視也卡', '所有的設備都很慢', '电脑、手机、电视，哪个都慢'],
      '只有一台慢': ['就我这台电脑慢，别的都好好的', '只有一台手机慢', '其他的都正常，就平板慢', '只有電視那一台慢而已', '就我老婆的手机慢，我的没事', '只有我這一台卡'],
      '只在晚上慢': ['白天还行，一到晚上就卡', '只有晚上才慢', '晚上八点以后特别慢', '白天都好好的，晚上才會慢', '每天晚上都這樣，白天不會', '就是晚高峰的时候卡得不行'],
      '完全上不了网': ['根本上不了网', '网页都打不开，完全没网', '完全連不上網路', '直接断网了，什么都打不开', '現在整個不能上網', '一点网都没有'],
    },
    other: ['嗯，你说', '我等了半个小时了', '你是说所有设备吗', '我先看一下', '好的，稍等', '你們什麼時候來修', '如果都慢的话怎么办', '不是都慢', '我是上个月办的宽带', '我晚上再打给你', '你等等，我開一下電腦', '上次师傅来说没问题的'],
  },
  {
    guide: 'tel-slow', way: ['都慢'],
    answers: {
      '达到': ['达到了，差不多九百多兆', '测下来够九成', '有達到，九百二', '达到了'],
      '没有达到': ['没达到，只有两百兆', '才一百多，差得远', '沒有達到，只有三百', '没有，连一半都不到', '测出来远远不够'],
      '没法直连': ['我没有网线，没法直连', '我这电脑没有网口', '找不到網路線，沒辦法接', '我不会接，手边也没线', '沒有網路孔耶'],
    },
    other: ['怎么测啊', '网线是哪一根', '我去拿一下网线', '等一下，正在测', '測速要去哪個網站', '签约速率是多少来着', '这个我不懂', '光猫在弱电箱里', '你说的九成是多少'],
  },
  {
    guide: 'tel-slow', way: ['都慢', '没有达到'],
    answers: {
      '绿色常亮': ['绿的，一直亮着', '绿灯常亮', '是綠色的，一直亮', '绿色，没有闪'],
      '红色或闪烁': ['红的', '红灯在闪', '一直在閃紅燈', '红色，一闪一闪的', '它在閃爍'],
      '不亮': ['不亮啊', '那个灯没亮', '燈沒有亮', '灯是灭的', '完全不亮'],
    },
    other: ['哪个灯啊', '我看看', '光信号灯在哪里', '上面好几个灯呢', '有一個寫 PON 的燈', '字太小了看不清', '你等一下我走过去', '灯都有颜色的', '不知道是哪一顆'],
  },
  {
    guide: 'tel-slow', way: ['只有一台慢'],
    answers: {
      '快': ['用流量就快了', '流量挺快的', '用行動網路就很快', '换成流量快得很'],
      '也慢': ['流量也慢', '一样慢，没区别', '用流量還是很慢', '换了流量还是卡', '也是一樣卡'],
    },
    other: ['怎么换成流量', '我流量快用完了', '你能不能快一点', '等我关一下无线', '這樣會不會扣很多流量', '快点帮我修吧', '我试一下'],
  },
  {
    guide: 'bank-card-fails', way: [],
    answers: {
      '實體店面': ['在超市刷不過', '我在店裡結帳刷不過', '就在門市刷卡的時候', '在商场的店里刷的', '在餐廳付錢的時候'],
      '網路購物': ['在網路上買東西刷不過', '我是網購的時候', '线上付款的时候付不了', '在購物網站結帳', '网上买东西付不了款'],
      '國外': ['我人在日本刷不過', '在國外旅遊的時候', '我现在在国外', '出國刷不了', '在韩国的店里刷不过'],
    },
    other: ['我的卡刷不過', '為什麼會這樣', '昨天還可以刷', '是不是被盜刷了', '我卡里明明有钱', '你幫我查一下', '我下個月要出國', '就是刷不過啊', '我刷了三次', '请问你们几点下班'],
  },
  {
    guide: 'bank-card-fails', way: ['實體店面'],
    answers: {
      '額度不足': ['它說額度不足', '顯示額度不夠', '上面写额度不足', '機器說超過額度'],
      '請洽發卡行': ['寫請洽發卡行', '說要聯絡發卡銀行', '显示请联系发卡行', '店員說要我打給發卡行'],
      '晶片讀不到': ['晶片讀不到', '機器說讀不到晶片', '芯片读不出来', '插進去讀不到卡'],
    },
    other: ['店員沒跟我說', '我沒注意看', '我的額度是多少', '可以幫我提高額度嗎', '他就說不行', '我没看清楚写的什么', '店員叫我換一張卡', '是顯示額度不足嗎', '我忘了'],
  },
  {
    guide: 'air-bag-missing', way: [],
    answers: {
      'Yes, with a reference': ['Yes, I have a reference number', 'I reported it at the desk and they gave me a reference', 'They gave me a file reference', 'Yes, we filled in a report at the airport', 'I did report it, I have the number here'],
      'No': ['No, I went straight home', "I didn't report it", 'Nobody was at the desk so I left without a report', 'No report, I had a train to catch', "I haven't reported it yet"],
      'The bag came, but damaged': ['The bag came but the wheel is broken', 'My suitcase arrived damaged', 'It was delivered yesterday, but it is cracked', 'The bag is here but the handle is torn off'],
    },
    other: ['What do you mean by a report?', 'Let me check', 'I am so angry with you', 'No problem, I can wait', 'It is a black suitcase', 'Do I need a reference?', 'Hold on a second', 'I flew from Madrid', 'No worries', 'There were clothes in the bag', 'Is there no way to find it?', 'I am at the airport hotel'],
  },
  {
    guide: 'air-bag-missing', way: ['Yes, with a reference'],
    answers: {
      'Less than 5 days': ['It landed yesterday', 'Two days ago', 'Only three days ago', 'We landed this morning', 'Less than five days'],
      '5 to 21 days': ['About a week ago', 'Ten days ago', 'It has been two weeks', 'Some twelve days'],
      'More than 21 days': ['More than three weeks ago', 'Over a month ago', 'It was last month, more than 21 days', 'A month ago'],
    },
    other: ['I do not remember', 'Let me look at my boarding pass', 'I called you two days ago already', 'I need it within 5 days', 'How many days does it take?', 'I am here for another week', 'The flight was late'],
  },
  {
    guide: 'util-outage', way: [],
    answers: {
      '邻居有电': ['邻居有电，就我家没有', '隔壁都亮着灯呢', '只有我们家停电', '鄰居都有電', '對面還亮著'],
      '一整片都停': ['整个小区都停了', '整栋楼都没电', '整條街都停電', '外面全黑了，大家都没电', '附近都沒電'],
      '有电线掉落或冒火花': ['电线掉下来了', '电线在冒火花', '電線桿那邊在冒火花', '有根电线断了掉在地上', '配电箱冒火了'],
    },
    other: ['停了一个小时了', '什么时候来电', '我去看看邻居', '邻居有电吗我也不知道', '冰箱裡的東西都壞了', '我已经报过一次了', '家里有老人', '你幫我看看是不是整區停電', '我家住三楼', '上次停电也是这样'],
  },
  {
    guide: 'util-outage', way: ['邻居有电'],
    answers: {
      '跳了': ['跳闸了', '总开关跳了', '對，跳電了', '开关掉下来了', '是跳了'],
      '没跳': ['没跳', '开关都好好的，没跳闸', '沒有跳電', '总闸没有跳'],
      '看不懂': ['我看不懂', '不知道哪个是总开关', '看不出來有沒有跳', '我不会看这个'],
    },
    other: ['电箱在哪里', '我去看一下', '等等，我拿手電筒', '会不会有危险', '是那个黑色的吗', '好的', '昨天也停过', '要不要我合上去'],
  },
  {
    guide: 'util-outage', way: ['邻居有电', '跳了'],
    answers: {
      '合得上': ['合上了，来电了', '推上去了，没再跳', '可以合上', '合得上，現在有電了'],
      '合不上': ['合不上，一推就跳', '推上去又跳了', '推不上去', '合不上啊', '還是一推就跳'],
    },
    other: ['电器都要拔吗', '拔完了', '我怕触电', '正在拔', '空調插頭拔不到', '等我一下'],
  },
  {
    guide: 'slow-en', way: [],
    answers: {
      'Everything is slow': ['Everything is slow', 'All of them, the laptop and the phones', 'Every device in the house', "It's slow on all my devices", 'The whole house is slow'],
      'One device': ['Just my laptop', 'Only the one phone, the rest is fine', "It's only the TV", 'Just the one device', 'My tablet only, everything else works'],
      'Only in the evening': ['It is fine in the day but slow in the evening', 'Only at night', 'Every evening after eight', 'Only in the evenings', 'During the day it works, at night it crawls'],
      'No internet at all': ['There is no internet at all', 'I cannot get online at all', 'Nothing loads, it is completely down', "It's completely dead", 'We have no connection whatsoever'],
    },
    other: ['Let me check', 'I called this morning', 'Do you mean all devices?', 'I pay for the fast one', 'It is not everything', 'What should I do if everything is slow?', 'I will call again in the evening', 'My husband set it up', 'Okay', 'One moment', 'The engineer said it was fine', 'Can you just send someone?'],
  },
  {
    guide: 'slow-en', way: ['One device'],
    answers: {
      'Fast on mobile data': ['It is fast on mobile data', 'With mobile data it works fine', 'Yes, mobile data is quick', 'On data it is fine'],
      'Slow there too': ['It is slow there too', 'Still slow', 'Just as slow on mobile data', 'No difference, it is slow on data as well', 'Mobile data is slow too'],
    },
    other: ['How do I switch to mobile data?', 'I have no data left this month', 'Will that cost me?', 'Please be fast', 'Let me try that', 'Just a moment'],
  },
  {
    guide: 'signal-tw', way: [],
    answers: {
      '到處都沒訊號': ['到處都沒有訊號', '走到哪裡都收不到', '在哪都没信号', '外面也一樣沒訊號'],
      '只有家裡': ['只有在家裡收不到', '出門就好了，在家就沒訊號', '就家里没信号', '一回到家就沒有訊號'],
      '只有這支手機': ['別人的手機都有，就我這支沒有', '只有我這支手機沒訊號', '就这部手机没信号', '我太太的可以，我的不行'],
    },
    other: ['我換過卡了', '你們的訊號真的很爛', '我現在在家裡', '這支手機是去年買的', '我出門再看看', '請問是基地台壞了嗎', '沒有啊', '我不在家', '有時候有，有時候沒有', '等一下喔'],
  },
]

/** Written when the rule stood, before it was made to tell what it is sure of from what it only proposes: that is measured on these. */
export const ASKED_LATER: readonly Asked[] = [
  {
    guide: 'tel-slow', way: [],
    answers: {
      '都慢': ['不管什么都慢', '手机也慢电脑也慢，全部都慢', '每台都慢，我跟你說'],
      '只有一台慢': ['就这一台慢，别人都没事', '别的设备都正常，是我这台的问题', '只有這台電腦卡'],
      '只在晚上慢': ['晚上才慢', '晚上一家人回来了就慢', '一到晚上就卡，白天正常'],
      '完全上不了网': ['连不上网了', '今天早上开始就没有网', '不能上網，什麼都不行'],
    },
    other: ['你们别人家都慢还是就我家', '我晚上才在家', '我白天不在家', '以前都不慢', '我就是想知道为什么慢', '我只有一台电脑', '没有网线行不行', '我昨天晚上打過電話', '断网那次也是找的你们', '你先說你的'],
  },
  {
    guide: 'tel-slow', way: ['都慢', '没有达到'],
    answers: { '绿色常亮': ['绿灯', '是绿的'], '红色或闪烁': ['一闪一闪的', '紅燈'], '不亮': ['没有亮', '不亮'] },
    other: ['红灯是什么意思', '电源灯是绿的，另外那个我看不见', '你說綠燈還是紅燈', '门口有红灯'],
  },
  {
    guide: 'bank-card-fails', way: [],
    answers: { '實體店面': ['我在門市', '剛剛在餐廳結帳'], '網路購物': ['網購的時候', '線上付款一直失敗'], '國外': ['我人在國外', '我在海外出差'] },
    other: ['我先生在國外工作', '我平常都網購', '店員人很好', '我想去門市辦', '海外手續費是多少'],
  },
  {
    guide: 'air-bag-missing', way: [],
    answers: { 'Yes, with a reference': ['I have a reference, yes', 'They gave me a reference number and a leaflet'], 'No': ['No', 'No, I did not'], 'The bag came, but damaged': ['It arrived broken', 'The bag is damaged on one side'] },
    other: ['I have a question first', 'No idea what you mean', 'My other bag is fine', 'The reference on the ticket?', 'I will report it to the press', 'I have no reference here'],
  },
  {
    guide: 'util-outage', way: ['邻居有电'],
    answers: { '跳了': ['跳闸了', '我看了，是跳了'], '没跳': ['没跳闸', '沒有跳'], '看不懂': ['找不到开关在哪', '我不会看'] },
    other: ['上次跳闸是夏天', '跳闸是什么样子', '开关是新换的', '會跳電是不是因為冷氣'],
  },
  {
    guide: 'slow-en', way: [],
    answers: { 'Everything is slow': ['All of them', 'Everything is slow, honestly'], 'One device': ['Just my phone', 'Only one, my work laptop'], 'Only in the evening': ['Every evening', 'Slow in the evening, yes'], 'No internet at all': ['No connection', 'Nothing loads'] },
    other: ['I need all of them for work', 'Every evening I have to call you', 'Only one of you has been polite', 'I have no connection to that company', 'My phone number is the old one', 'The whole house is being painted'],
  },
]
