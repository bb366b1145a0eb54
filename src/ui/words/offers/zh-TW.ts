import type { OffersWords } from './offers-words'

export const offersWordsZhTW: OffersWords = {
  title: '推薦', sayFirst: '先這樣說', gap: '{{field}}不詳，請自行表述', points: '重點（須講清楚）', data: '客戶情況', unknown: '不詳', yes: '是', no: '否',
  accepted: '接受', declined: '婉拒', later: '以後再說', words: '客戶原話（選填）', laterAt: '何時再聯絡',
  answeredAs: { accepted: '客戶已接受', declined: '客戶婉拒了', later: '以後再說，{{when}} 跟進' }, quoted: '「{{words}}」', change: '改一下', inCall: '本通已推薦',
  more: '也可推薦', none: '現在沒有適合推薦的', noneHint: '先把客戶的事辦好。下面寫著每一項為什麼暫不推薦。', noOffers: '這條業務線還沒有可推薦的內容', noOffersHint: '由組長在知識庫檔案裡維護，匯入後在這裡出現。',
  noCall: '有通話時，這裡提供適合該客戶的推薦', locked: '客戶資料已鎖定，無法判斷適合推薦什麼。', lockedHint: '先輸入密語解鎖；通話照常記錄。',
  whyNot: '為什麼沒有推薦其他的', whyNotCount_other: '{{count}} 項暫不推薦',
  upset: { complaint: '客戶像是在客訴，先處理客訴', anger: '客戶情緒不佳，先安撫', aside: '不是這個意思' },
  why: {
    unknown: '{{words}}（還不知道：{{facts}}）', 'not-yet': '{{day}} 起才開始', over: '已於 {{day}} 結束', pilot: '試辦中，這位客戶或客服不在試辦範圍', 'no-marketing': '客戶要求勿推銷',
    complaintSaid: '客戶在客訴（「{{text}}」），先處理客訴', angerSaid: '客戶情緒不佳（「{{text}}」），先安撫',
    complaint: '客戶在客訴，先處理客訴', anger: '客戶情緒不好，先安撫', unsolved_other: '還有 {{count}} 件事沒解決', queue: '排隊的人多，先接下一位', 'shown-lately': '{{daysAgo}} 天前推薦過，{{perCustomerDays}} 天內不重複',
    'call-full': '本通已推薦過 {{shown}} 項', dismissed_other: '可以提，只是少跳出：客服人員近來 {{count}} 次按了「不對」', 'agent-full': '您今天已推薦 {{shown}} 次，到上限了', declined: '{{daysAgo}} 天前婉拒過，還要 {{daysLeft}} 天再提', declinedToday: '今天婉拒過，還要 {{daysLeft}} 天再提', accepted: '{{daysAgo}} 天前已辦理', acceptedToday: '今天已辦理', later: '客戶說以後再說，約在 {{when}}',
  },
  fact: {
    name: '姓名', salutation: '稱呼', isKnown: '客戶資料', tags: '標籤', direction: '呼叫方向', waitSeconds: '等待秒數', queue: '佇列', month: '月份', contactsToday: '今天聯絡次數', contactsInYear: '一年聯絡次數', complaintsInYear: '一年客訴次數', unsolved: '未解決', openTasks: '待辦',
    daysSinceFirstContact: '首次聯絡至今天數', daysSinceLastContact: '上次聯絡至今天數', recentCodes: '近期小結代碼', recentDemands: '近期訴求', mood: '情緒', isComplaint: '是否客訴', isQueueRed: '排隊是否過長', daysSinceOffer: '上次推薦至今天數', daysSinceDecline: '上次婉拒至今天數', offersShownInCall: '本通已推薦項數', monthsOfUse: '用量月數',
    daysUntil: '距「{{field}}」天數', averageUse: '月均用量 {{field}}',
  },
  plans: {
    title: '省錢祕笈', hint: '依客戶每月的用量，算出每個方案要花多少錢。', use: '每月用量', month: '月份', addMonth: '加一個月', removeMonth: '刪去 {{month}}', remember: '記到客戶資料', remembered: '已記下', field: '用量 {{month}}',
    missing: '缺少 {{months}}，沒有用估計補上。', noMonths: '填入至少一個月的用量，就能比較。', noPlans: '這條業務線還沒有方案',
    which: '比較什麼', plan: '方案', fee: '月租費', total_other: '{{count}} 個月合計', average: '月均', cheapest: '最省', alsoCheapest: '同樣最省', dearer: '比最省的多 {{amount}}', how: '怎麼算的', unserved: { 'not-in-plan': '{{month}} 用了{{unit}}，本方案不含', 'used-up': '{{month}} 的{{unit}}用了 {{used}}，超出本方案上限' },
    feeLine: '月租費', within: '{{used}}，在包含的 {{included}} 之內', unlimited: '{{used}}，不限量', beyond: '超出 {{beyond}}，每 {{per}} 計 {{price}}：{{steps}} × {{price}}', sum: '合計', perCapped: '不足一份以一份計；整月計費，不按日折算。',
  },
  record: {
    title: '推薦紀錄', search: '搜尋客戶、原話', at: '時間', offer: '推薦內容', customer: '客戶', agent: '客服', answer: '結果', words: '客戶原話', chosen: '怎麼選出的', line: '業務線', anyAgent: '全部客服', anyOffer: '全部內容', from: '從', until: '到', noAnswer: '未表態', unknownOffer: '其他工作台的推薦', agentless: '未登記',
    byRank: '排序選出', byLot: '隨機探索', byHand: '客服自選', empty: '還沒有推薦紀錄', emptyHint: '在面板的「推薦」裡推薦過，就會記在這裡。', more: '再列出更早的', shown: '已推薦', rate: '接受率', rates: '接受率一覽', ofOffer: '按內容', ofAgent: '按客服', all: '合計', exportHint: '匯出篩選後的全部紀錄，並記入稽核', fileName: 'Callside 推薦紀錄 {{day}}', csv: { contact: '聯絡編號', probability: '選中機率' },
    counts: '學習計數', countsHint: '只有次數，沒有客戶資料。把幾個工作台的計數合在一起，推薦會學得更快；合併多少次、什麼順序，結果都一樣。', exportCounts: '匯出計數', takeCounts: '合併計數檔案', countsFile: 'Callside 推薦計數 {{day}}', taken_other: '合入了 {{count}} 筆計數', nothingNew: '沒有新的計數，什麼都沒改。', notCounts: '這不是推薦計數檔案，什麼都沒改。',
  },
}
