import type { ModelsWords } from './models-words'

export const modelsWordsZhTW: ModelsWords = {
  title: '語言模型', hint: '不接模型，推薦、話術和小結也都在本機完成。接上之後，排序更準，句子和小結更順。',
  leaves: '啟用後會離開本機的只有：通話中最近幾句去識別化的文字，和候選知識庫文章的標題與摘要。錄音和客戶資料不會送出；客戶說到、但沒有登記過的姓名和地名可能留在文字裡。',
  isOn: '啟用語言模型', needsOne: '請先新增一個模型。', forbidden: '您的組織不允許使用語言模型，不會送出任何內容。',
  noEgress: '這個版本不連任何網路：沒有語言模型，也沒有任何內容會離開本機。',
  add: '新增模型', edit: '修改', remove: '移除', removeSure: '確定移除', given: '由您的組織提供，只需填寫金鑰。',
  key: { none: '沒有金鑰', set: '金鑰已設定', ends: '金鑰已設定，末四碼 {{end}}' },
  today: '今天 {{tokens}} 個 token', todayGuessed: '今天約 {{tokens}} 個 token', todayCost: '{{used}} · {{cost}}', todayOf: '{{used}}，上限 {{cap}}', notUsed: '今天沒有用過',
  noHost: '瀏覽器還沒有允許存取 {{host}}，按「試一下」即可允許。',
  try: '試一下', tryHint: '只送出一句編好的問題，不含任何客戶內容。', trying: '正在等 {{host}} 回答，最多 {{seconds}} 秒',
  answered: '回答正確，花了 {{seconds}} 秒，用了 {{tokens}} 個 token。', answeredGuessed: '回答正確，花了 {{seconds}} 秒，用了約 {{tokens}} 個 token（伺服器沒有回報）。',
  notAsAsked: '有回答，但沒有照要求的格式。這樣的回答會捨棄，仍用本機的結果。請換一個模型再試。',
  trouble: {
    'switched-off': '語言模型沒有啟用，沒有送出任何內容。', forbidden: '您的組織不允許使用語言模型，沒有送出任何內容。', 'no-profile': '找不到這個模型，可能已經移除。',
    'no-host': '瀏覽器沒有允許存取這個位址，沒有送出任何內容。請再試一次並選擇「允許」。', 'over-cap': '已到今天的上限，沒有送出。明天零點重新計算，或在這裡調高上限。',
    unauthorised: '伺服器不接受這把金鑰，或不接受瀏覽器擴充功能的存取。請檢查金鑰；本機的 Ollama 請看位址下的說明。', 'out-of-credit': '帳戶餘額不足。儲值後再試，在那之前仍用本機的結果。',
    'no-such-model': '伺服器沒有這個模型，或位址不對。請檢查模型名稱，位址通常以 /v1 結尾。', 'rate-limited': '伺服器說請求太多。請稍後再試，在那之前仍用本機的結果。', 'not-understood': '伺服器看不懂這個請求，可能不相容 OpenAI 的介面。請檢查位址和模型名稱。',
    'too-slow': '在限定的時間內沒有答完。可以調長時間，或換更快的模型；通話中會直接用本機的結果。', unreachable: '連不上伺服器，或它出錯了。請檢查位址和網路；在那之前仍用本機的結果。',
    'bad-reply': '伺服器的回答不完整，已捨棄。請再試一次。', stopped: '已停止：後來又問了一次。',
  },
  uses: { title: '用在哪裡', rerank: '挑出最合適的文章', sentence: '草擬要說的話', summary: '草擬通話小結', none: '不用模型' },
  draft: {
    title: '模型依通話內容草擬了 {{number}} 句，可修改', note: '其他', ask: '用模型草擬', again: '重新草擬', insert: '加到備註', comes: '模型正在草擬，先用本機草擬的內容。', dropped: '模型沒有寫成（{{why}}），這裡是本機草擬的內容。',
    why: {
      'no-host': '瀏覽器沒有允許存取它的位址', 'over-cap': '已到今天的上限', unauthorised: '伺服器不接受金鑰', 'out-of-credit': '餘額不足', 'no-such-model': '伺服器沒有這個模型', 'rate-limited': '伺服器說請求太多',
      'not-understood': '伺服器看不懂請求', 'too-slow': '逾時', unreachable: '連不上伺服器', 'bad-reply': '回答不完整或沒有依據，已捨棄', stopped: '中途停下了',
    },
  },
  form: {
    preset: '常見服務', presets: { deepseek: 'DeepSeek', dashscope: '通義千問（阿里雲百煉）', moonshot: 'Moonshot（Kimi）', openai: 'OpenAI', ollama: '本機 Ollama', 'lm-studio': '本機 LM Studio', vllm: '本機 vLLM', own: '自行填寫' },
    name: '名稱', baseUrl: '位址', baseUrlHint: '與 OpenAI 相容的介面位址，通常以 /v1 結尾。瀏覽器只會問這一個網站。', notEncrypted: '這個位址沒有加密（http），途中可能被別人讀到。',
    ollama: 'Ollama 要先允許瀏覽器擴充功能：啟動前設定 OLLAMA_ORIGINS=chrome-extension://*。',
    model: '模型', key: '金鑰', keyHint: '只存在這個瀏覽器裡。儲存後不再顯示，不進備份，也不進記錄檔。', keepKey: '留空則維持不變', removeKey: '移除金鑰',
    limits: '等待、上限與價格', timeout: '最長等待（秒）', tokens: '每天最多 token', cost: '每天最多費用', noCap: '不限', currency: '幣別', priceIn: '每百萬輸入 token 的價格', priceOut: '每百萬輸出 token 的價格', priceHint: '見服務商的價目表；填了才計算費用。',
    notAnAddress: '看不懂這個位址，沒有儲存。請像 https://models.example/v1 這樣填寫。', incomplete: '請填寫名稱和模型，沒有儲存。', notANumber: '「{{field}}」要填數字，沒有儲存。', costNeedsPrice: '要依費用設上限，請先填價格，沒有儲存。',
  },
}
