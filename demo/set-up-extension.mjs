const protocolVersion = 1

/** What an agent does once: says who they are and switches the demo site on. By the commands that the pages send too. */
export async function setUpExtension(page, { origin, language }) {
  const send = (name, body) =>
    page.evaluate(packet => chrome.runtime.sendMessage(packet), { callside: protocolVersion, name, body })
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const steps = [
    ['setup/finish', { language, region: 'CN', timeZone, agentNumber: '1001', agentName: 'Lin', lineName: '北港通信' }],
    ['shift/start', { agentNumber: '1001', agentName: 'Lin' }],
    ['site/switch-on', { origin, frameOrigins: [] }],
    ['site/change-profile', {
      origin,
      headerMap: [
        { header: 'X-Queue-Name', fact: 'queue' },
        { header: 'X-Queue-Wait', fact: 'waitSeconds' },
        { header: 'X-IVR-Path', fact: 'ivrPath' },
      ],
    }],
  ]
  const refusals = []
  for (const [name, body] of steps) {
    const reply = await send(name, body).catch(error => ({ ok: false, why: error.message }))
    if (!reply || reply.ok === false) refusals.push(`${name}: ${reply?.why ?? 'no answer'}`)
  }
  return refusals
}
