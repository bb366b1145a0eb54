import type { PracticeWords } from './practice-words'

export const practiceWordsZhTW: PracticeWords = {
  title: '練習', open: '練習通話', stop: '結束練習', answer: '接聽', ringing: '練習來電', hangUp: '掛斷', next: '下一句', say: '說', sayThis: '就這樣說', yourTurn: '輪到您說，客戶在等', hint: '看看示範怎麼說',
  customerSpeaks: '客戶正要說話…', agentSpeaks: '客服正要說話…', askNext: '按「下一句」繼續', over: '客戶說完了，可以掛斷。', wrapUp: '請像平常一樣寫小結；儲存後看得分。',
  realRings: '有真實來電，請先接。練習已暫停。', realTalks: '正在真實通話，練習已暫停。',
  pace: '速度', step: '逐句', realPace: '實際速度', faster: '{{times}} 倍速', mode: '怎麼練', modes: { speak: '自己說', listen: '先聽一遍' },
  pageTitle: '練習通話', pageHint: '通話、客戶和號碼都是虛構的，畫面和真的一樣。練習不計入任何報表，別人看不到您的成績。',
  none: '還沒有練習通話', noneHint: '可以先加入內建的兩通，也可以在「內容」裡撰寫，或從通話紀錄產生。', noneHintAgent: '請組長在「內容」裡撰寫練習通話。', addDefaults: '加入內建的練習',
  nextCall: '接下來建議練', start: '開始', startOf: '開始練習「{{call}}」', watch: '這次留意：{{steps}}', allDone: '這個語言的練習都熟練了，可以任選一通再練。', otherLanguages_other: '其他語言（{{count}}）',
  difficulty: { easy: '容易', medium: '中等', hard: '困難' }, column: { call: '通話', best: '最好', last: '最近' }, trend: { better: '有進步', same: '持平', worse: '退步' }, times_other: '{{count}} 次',
  results: '我的練習', sum_other: '練了 {{count}} 次，平均得分 {{average}}。', missedOften: '最近常漏：{{what}}（{{count}} 次）', stays: '成績只在這台電腦上。想給組長看，可以存成檔案自己交。', save: '存成表格（CSV）', forget: '清除我的成績', forgetNow: '確定清除，無法復原',
  file: { when: '時間', call: '通話', points: '得分', of: '滿分', seconds: '通話秒數', missed: '漏了' },
  points: '{{points}} / {{of}} 分', again: '再練一次', toCalls: '回到清單', reached: '做到了', missed: '沒做到', said: '「{{words}}」（第 {{seconds}} 秒）', byHand: '您勾選的', was: '您用的是：{{what}}', right: '應該是：{{what}}', toSay: '可以這樣說：',
  waited: '客戶說完 {{own}} 秒後', waitedWritten: '客戶說完 {{own}} 秒後，示範是 {{written}} 秒', notCounted: '練習不計入任何報表。',
  part: { checklist: '話術清單', wording: '禁用語', article: '知識', offer: '推薦', 'wrap-up': '小結' },
  point: { never: '不說絕不能說的話', avoid: '不用盡量避免的說法', article: '用對知識', offerPut: '推薦合適的', offerUnfit: '不推薦不合適的', code: '選對小結代碼', resolved: '選對是否解決', note: '寫備註', task: '登記答應的事' },
  stranger: '陌生來電', scoredBy: '代碼 {{codes}} · 知識 {{articles}} · 推薦 {{offers}}', gone: '這次練習沒有紀錄，可能沒有接聽。',
  fromContact: '做成練習通話', fromContactHint: '由通話紀錄產生，客戶資料已換成虛構的。請逐句看過、改好再儲存：對話裡可能還有認得出客戶的內容。', fromContactNone: '這次聯絡做不成練習：沒有留下對話，或者資料已鎖定。', emptyTranscript: '還沒有人說話', emptyTranscriptHint: '接聽後，客戶的話會一句句出現在這裡。',
}
