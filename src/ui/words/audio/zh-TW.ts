import type { AudioWords } from './audio-words'

export const audioWordsZhTW: AudioWords = {
  title: '語音轉寫', hint: '沒有字幕的軟體電話，也能把雙方說的話轉成文字：網頁裡的聲音是客戶，麥克風是客服。',
  leaves: '啟用後，您在通話中點「開始轉寫」，從那一刻起雙方的聲音會分段傳送到下面的轉寫位址，直到通話結束、保留或您點「停止」。聲音不存檔；轉成的文字去識別化後才寫入本機。',
  leavesNot: '由本機的瀏覽器辨識時，聲音不離開這台電腦。',
  isOn: '啟用語音轉寫', needsAddress: '先填寫轉寫位址，或選擇由本機辨識。', forbidden: '您的組織不允許語音轉寫，不會聽取任何聲音。', noEgress: '這個版本沒有語音轉寫，不會聽取任何聲音。',
  way: '由誰辨識', ways: { server: '轉寫伺服器', device: '本機瀏覽器' },
  onDevice: { available: '這個瀏覽器可以在本機辨識這種語言。', unavailable: '這個瀏覽器不能在本機辨識這種語言，請改用轉寫伺服器。', downloadable: '這種語言的辨識元件還沒有下載。瀏覽器會向其廠商下載一次，之後聲音只在本機處理。', downloading: '這種語言的辨識元件正在下載，完成後即可使用。', download: '下載辨識元件', failed: '瀏覽器沒有下載。它要求使用有線網路或 Wi-Fi，而且這種語言在瀏覽器設定的「偏好語言」裡。什麼都沒有改變；請再試一次，或改用轉寫伺服器。' },
  baseUrl: '轉寫位址', baseUrlHint: '相容 OpenAI 的介面位址，通常以 /v1 結尾；聲音送往它的 /audio/transcriptions。', notEncrypted: '這個位址沒有加密（http），途中可能被別人聽到。',
  model: '模型', language: '語言', languages: { auto: '由伺服器判斷', 'zh-CN': '普通話（簡體字）', 'zh-TW': '國語（繁體字）', 'en-US': '英語' },
  key: '金鑰', keyHint: '只存在這個瀏覽器裡。儲存後不再顯示，不進備份，也不進記錄檔。', keySet: '金鑰已設定', keyEnds: '金鑰已設定，末四碼 {{end}}', keepKey: '留空則保持不變', removeKey: '移除金鑰', timeout: '最長等待（秒）',
  consent: '告知語', consentHint: '開始前請客服對客戶說的話，顯示在「開始轉寫」旁邊。', consentExample: '為方便記錄，這通電話會轉成文字，可以嗎？',
  noHost: '瀏覽器還沒有允許存取 {{host}}，儲存一次即可允許。', notAnAddress: '看不懂這個位址，沒有儲存。請像 https://speech.example/v1 這樣填寫。', incomplete: '請填寫模型，沒有儲存。', notANumber: '「最長等待」要填 1 到 120 的數字，沒有儲存。', needsLanguage: '由本機辨識時請選定語言，沒有儲存。',
  sound: { title: '允許聽取聲音', hint: '只需允許一次。之後仍然只在您點「開始轉寫」時才聽。', open: '允許聽取聲音…', ask: '允許', tab: '網頁的聲音（客戶）', microphone: '麥克風（客服）', granted: '已允許', prompt: '還沒有允許', denied: '已被拒絕。請在網址列左側的圖示裡改為允許。', done: '都已允許，可以關閉這一頁。' },
  listen: '開始轉寫', stop: '停止', say: '先對客戶說：', hearing: '正在收音', hearingBoth: '客戶和客服', hearingOne: '只有{{who}}', paused: '通話保留中，暫停收音', finishing: '已停止收音，還有 {{seconds}} 秒在轉寫', lost: '收音中斷了兩次，已停止。可以再點「開始轉寫」。', refused: '沒有能聽的聲音，沒有開始。',
  missing: {
    'not-asked': '還沒有允許聽取{{what}}。', 'not-invoked': '瀏覽器要您先在軟體電話那一頁點一下 Callside 圖示（或按 Alt+Shift+P），然後再點「開始轉寫」。', 'no-tab': '找不到這通電話所在的網頁，聽不到{{what}}。', 'not-allowed': '瀏覽器沒有允許聽取{{what}}。',
    'no-device': '沒有找到{{what}}。', 'not-on-device': '這個瀏覽器不能在本機辨識這種語言。', ended: '{{what}}已中斷。', failed: '沒能開啟{{what}}。',
  },
  what: { customer: '網頁的聲音', agent: '麥克風' },
  trouble: {
    'no-host': '瀏覽器沒有允許存取轉寫位址', unauthorised: '轉寫伺服器不接受這個金鑰', 'out-of-credit': '轉寫帳戶餘額不足', 'no-such-model': '轉寫伺服器沒有這個模型，或位址不對', 'rate-limited': '轉寫伺服器說請求太多', 'not-understood': '轉寫伺服器看不懂這段聲音',
    'too-slow': '轉寫沒有在限定時間內完成', unreachable: '轉寫沒有回應', 'bad-reply': '轉寫的回答不完整', 'not-saved': '磁碟已滿，沒有記下', failed: '轉寫沒有回應',
  },
  kept: '{{trouble}}；收音繼續，已保留 {{seconds}} 秒，會再試。', lostSeconds: '{{trouble}}；有 {{seconds}} 秒沒有轉成文字。',
}
