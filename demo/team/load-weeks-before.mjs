const weekMs = 7 * 86_400_000
const minuteMs = 60_000
const weeks = 8
/** What was usual at this hour: bills and plans, as the wrap-up codes are called that a new line begins with. */
const usual = {
  'zh-CN': ['账单说明', '套餐咨询', '缴费充值'],
  'zh-TW': ['帳單說明', '資費諮詢', '繳費儲值'],
  en: ['Bill explained', 'Plan advice', 'Payment and top-up'],
}
const numbersOf = { 'zh-CN': '199000', 'zh-TW': '+886900000', en: '+44770090' }

/** A file of another system, through the lead's own import: a surge is one only against the same hour of the weeks before. */
export async function loadWeeksBefore(extensionPage, language, now = Date.now()) {
  const lines = ['Call ID,Start Time,Caller,Direction,Duration (s),Disposition,Reason,Resolved']
  for (let week = 1; week <= weeks; week += 1) {
    for (const [at, reason] of usual[language].entries()) {
      const startedAt = new Date(now - week * weekMs - (8 + at) * minuteMs).toISOString()
      lines.push(`before-${week}-${at},${startedAt},${numbersOf[language]}${String(week * 10 + at).padStart(language === 'zh-CN' ? 5 : language === 'zh-TW' ? 3 : 4, '0')},inbound,120,answered,${reason},yes`)
    }
  }
  const page = await extensionPage('tabs/import.html')
  await page.locator('main[data-phase=choosing] input[type=file]').last().setInputFiles({ name: 'weeks-before.csv', mimeType: 'text/csv', buffer: Buffer.from(`${lines.join('\r\n')}\r\n`) })
  await page.waitForSelector('main[data-phase=mapping]')
  await page.locator('.mapping-foot .button.is-main').click()
  await page.waitForSelector('main[data-phase=ended]')
  await page.close()
}
