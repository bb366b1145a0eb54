/** Lines as customers say them, made up, in three ways of writing: those that tell of a complaint, those that tell of anger, and those that do not. */
export const COMPLAINTS = [
  '我要投诉你们', '这个月多扣了我三十块，我要投诉', '再不解决我就打12315了', '你们这是乱扣费', '我上次已经投诉过一次了，没人管', '叫你们经理来接电话', '给我个说法', '你们就是骗子公司', '我要去工信部反映', '不得不投诉了，拖了一个月',
  '我准备找律师了', '这不是坑人吗', '我要举报你们', '你们领导呢，让你们领导跟我说', '这个事情我要去消协告你们',
  '我要客訴', '我想申訴這筆，我要投訴', '請你們主管來聽電話', '我會去找消基會', '你們根本是騙錢', '這樣亂收費合理嗎', '我要向金管會申訴', '要給我一個交代', '我會寄存證信函', '我已經投訴三次了',
  'I want to make a complaint', "I'd like to complain about your engineer", 'I need to speak to a manager', 'this is a scam', 'you are ripping people off, it is a rip-off', "I'm going to the ombudsman", 'you will hear from my lawyer', 'put me through to your supervisor now', "I've complained twice already", 'I will report you to trading standards',
] as const

export const ANGRY = [
  '气死我了', '你们什么服务态度', '打了三次电话都没人管，太过分了', '我真的很生气', '推来推去没一个管事的', '你们是不是耍我呢', '简直离谱', '凭什么扣我钱', '受够了，每次都这样', '别忽悠我了', '什么破网，三天两头断', '真是莫名其妙', '有没有搞错啊', '你们太不像话了', '这服务也太差劲了',
  '我真的很火大', '太扯了吧', '你們服務有夠爛', '到底在搞什麼', '我都傻眼了', '不要再敷衍我了', '等這麼久我很不爽', '你們這樣太誇張了', '不要把我當盤子', '什麼爛系統',
  'this is ridiculous', "I'm absolutely furious", "I'm fed up with this", 'why the hell is it still broken', "I'm not happy about this at all", 'worst service I have ever had', 'you people are useless', 'this is completely unacceptable', "I've had enough of waiting", 'stop wasting my time', "I'm really annoyed now", 'what a joke', 'this is bloody awful', "I'm so frustrated", 'you lied to me',
] as const

/** Either of the two. */
export const UPSET = [
    '你们公司太欺负人了', '我就问你管不管，不管我就往上告', '这事没完，我要投诉到底', '一个小问题拖半个月，你们是干什么吃的', '我对你们的处理非常不满意', '态度这么差，你工号多少', '说好昨天来修，人呢，骗我啊', '我心里堵得慌，太窝火了', '我要反映你们乱收费',
    '我等了四十分鐘耶，太離譜', '你們是不是聽不懂人話', '我要投訴那位專員', '每次都這樣講，根本敷衍我', '我真的會被你們氣死', '我要跟你們主管反應', '退個款要兩個月，合理嗎，太誇張', '不要浪費我的時間',
    'this is the third time and I am livid', 'I want this logged as a formal complaint', 'your service is a disgrace', 'I demand to see a manager', 'absolutely appalling', 'you keep lying to me', 'nobody listens, I am so angry', 'I will take this to small claims', 'I am losing my patience here', 'how many times do I have to explain this',
] as const

export const CALM = [
  '我不是要投诉，就想问一下', '没有要投诉的意思', '我不投诉，就是了解一下', '不想投诉，能修好就行', '我没有生气，就是着急', '不是生气，我就是问问', '要求不过分吧', '帮我查一下这个月的账单', '我的流量超了', '宽带断了，能派人来看看吗', '收到一条垃圾短信', '我想换个便宜点的套餐',
  '怎么操作', '滚动的那个页面在哪里', '麻烦你了，谢谢', '挺好的，没什么问题', '这个月话费怎么这么多', '为什么扣了三十块', '我要退掉这个业务', '能不能快一点', '我想找一下上个月的发票', '经理你好，我是小王', '骗子打电话给我，怎么办', '我气管不太好，说话慢', '不用找领导了，你帮我办就行', '没人投诉过吧', '还没到投诉的地步', '天气太热了，空调坏了', '我想了解一下你们的服务', '谈不上生气', '我没怪你', '请问律师费可以报销吗',
  '我不是要客訴，只是想問', '沒有生氣啦，只是有點急', '不用請主管，你幫我看就好', '我收不到驗證簡訊', '這個月帳單怎麼這麼高', '請幫我查一下班機', '電費突然變高了，想問原因', '謝謝你，處理得很快', '可以幫我改期嗎', '我想申請提高額度', '不會啦，你們服務很好', '漫遊費怎麼算', '行李超重怎麼辦', '網路很慢，可以看一下嗎',
  "I'm not calling to complain", "this isn't a complaint, just a question", 'no complaints so far', "I don't want to make a complaint", "I'm not angry, I just want to know", "I'm not upset with you", "I can't complain", 'my card was charged twice', 'my internet is not working', 'why is my bill so high', 'could you check my order', 'I need to change my flight', 'is Sue from billing there', 'I had an upset stomach on the flight', 'the bag did not arrive',
  "it's not ridiculous, I only wondered", 'thanks, that was quick', 'how do I talk to someone about a new plan', 'I got a text about a fraud on my card', 'I waited for about an hour', 'no need to get a manager', 'never had any trouble with you', 'it stopped working yesterday', 'I would like a refund please', 'can you call me back tomorrow',
    '我想问下宽带提速怎么收费', '信用卡丢了，先帮我挂失', '不好意思，我刚才没听清', '上次那位投诉组的同事帮我处理好了，谢谢', '我不急，你慢慢查', '流量还剩多少', '我家老人用的，套餐太复杂', '没关系，不是你们的问题', '那我再等两天吧', '你说的这个我不太懂',
    '請問貴賓室怎麼進', '我要改下週三的班機', '這筆錢什麼時候扣的', '沒事沒事，我只是確認一下', '我想設定自動扣繳', '電費單寄錯地址了',
    'my daughter is angry with her phone, can you help me set it up', 'I would like to add a bag', 'do you have a lounge', 'I was not told about the fee', "don't worry, I'm not complaining", 'how do I pay the bill', 'the signal is bad in my kitchen', 'I forgot my password', 'is there a charge for this', 'sorry to bother you again',
] as const

/** Written when the cues stood, and not one of them changed for it: as told by other people. */
export const UNSEEN = {
  told: [
    '你们能不能别拿老客户不当回事', '我要求赔偿，不然没完', '这都第五个电话了，没一个能解决的', '你们就这么对待客户的', '我要向上级部门反映这个问题', '火都上来了，能不能快点', '你这态度真让人恼火', '钱都被你们吃了', '什么垃圾套餐，坑死人', '我要投诉昨天那个师傅',
    '我實在很生氣，等了一個禮拜', '你們這樣根本是詐騙', '我要申訴，這筆我不認', '叫你們主管出來講', '服務態度很差耶', '我要去消保官那邊告你們', '莫名其妙被扣錢', '真的很扯，說好的退款呢',
    "I'm extremely disappointed with your service", 'this is daylight robbery', 'I want to complain about the driver', 'get me your supervisor', "you're all useless", 'I am sick of calling you', 'how dare you charge me for that', "I've never been so angry", 'this is beyond a joke', 'it is unacceptable to leave people without power',
  ],
  calm: [
    '我想问问怎么取消自动续费', '这个价格挺合理的', '快递没到，帮我看看到哪了', '我不懂这个，你教教我', '刚才断线了，又打过来了', '我的工号是 1002，帮同事问的', '客服态度不错', '我想给刚才那位客服好评', '没事，你们也不容易', '我家小孩生病了，想改签',
    '我要加購流量', '方案到期了嗎', '可以幫我查刷卡紀錄嗎', '謝謝，沒有其他問題了', '我不會用這個 App', '不好意思，主管機關要我附證明',
    'can I move my flight to Friday', 'what is the fee for roaming', 'my manager asked me to call about our invoice', 'I was charged twice for the same thing', 'the engineer was very nice', 'I am happy with the service', 'please send me the bill', 'it is a joint account', 'no rush at all', 'my lights went out an hour ago',
  ],
} as const
