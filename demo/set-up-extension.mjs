/**
 * What an agent does once: says who they are and switches the demo site on. By the commands that the extension's pages send too.
 * `origin`: of the site; a desk without a phone has none. `agent`: another than the one of the demo.
 */
export async function setUpExtension(command, { origin, language, timeZone, speech, agent }) {
  const { region, agentName, lineName } = agents[language]
  const orders = [
    ['setup/finish', { language, region, timeZone, agentNumber: agent?.number ?? '1001', agentName: agent?.name ?? agentName, lineName }],
    ...(origin ? [['site/switch-on', { origin, frameOrigins: [] }], ['site/change-profile', {
      origin,
      headerMap: [
        { header: 'X-Queue-Name', fact: 'queue' },
        { header: 'X-Queue-Wait', fact: 'waitSeconds' },
        { header: 'X-IVR-Path', fact: 'ivrPath' },
      ],
      transcript: captionsProfile,
    }]] : []),
    ...(speech ? [['audio/save', { way: 'server', baseUrl: speech.url, model: 'demo-recordings', language: language === 'en' ? '' : language, timeoutMs: speechTimeoutMs, consent: speech.consent }],
    ['audio/switch', { isOn: true }]] : []),
  ]
  for (const [name, body] of orders) {
    const reply = await command(name, body)
    if (reply?.ok !== true) throw new Error(`The extension refused ${name}: ${reply?.why ?? 'no answer'}`)
  }
}

const speechTimeoutMs = 20_000
const agents = {
  'zh-CN': { region: 'CN', agentName: '林小满', lineName: '北港通信' },
  'zh-TW': { region: 'TW', agentName: '林小滿', lineName: '北港電信' },
  en: { region: 'GB', agentName: 'Hannah Lin', lineName: 'North Harbour' },
}

/** Where demo/pages/captions.html shows what is said, as an agent would teach it. */
const captionsProfile = {
  source: 'captions', block: ['#captions > .turn'], text: ['.said'], speaker: ['.who'],
  agentTexts: ['坐席', '客服', 'Agent'], customerTexts: ['客户', '客戶', 'Customer'], agentBlocks: [],
}
