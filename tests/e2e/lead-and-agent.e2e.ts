import { afterAll } from 'vitest'
import { commandsFrom } from './support/agent-desk'
import { startBrowser } from './support/browser'
import { SITE_NAME, tellLeadAndAgent } from './support/lead-and-agent-story'
import { manageExtension, type ManagedExtension } from './support/policy'
import { makeSelfSigned } from './support/self-signed'
import { serverShare } from './support/team-share'
import { startTeamServer } from './support/team-server'

// Over a server that speaks https, with a certificate that these two browsers alone are told to believe. The agent's machine has a policy
// file: whom to trust, where packs lie, whose center and line it is of, and that an agent sits there.
const certificate = makeSelfSigned()
const server = await startTeamServer(certificate)
let managed: ManagedExtension | undefined
afterAll(async () => {
  await server.close()
  managed?.remove()
})
const https = { hosts: ['https://127.0.0.1/*'], flags: [`--ignore-certificate-errors-spki-list=${certificate.spki}`] }

tellLeadAndAgent({
  agentNumber: '301',
  knowsItsSite: true,
  startLead: () => startBrowser(https),
  leadChooses: async (team) => {
    const out = team.locator('section[aria-labelledby=ways-out]')
    await out.getByLabel('去处').selectOption('upload')
    await out.getByLabel('写入网址').fill(server.url)
    await out.getByRole('button', { name: '保存' }).click()
    await out.getByText('已保存').waitFor()
  },
  startAgent: async ({ code, line, phone }) => {
    managed = await manageExtension()
    managed.setPolicy({
      language: 'zh-CN', region: 'CN', timeZone: 'Asia/Shanghai', agentNumber: '301', agentName: '林怡君', role: 'agent', site: SITE_NAME, isPersonalShared: true,
      lines: [{ id: line, name: '宽带客服' }], sites: [{ origin: phone.origin }], trustedRoot: code, teamAddress: server.url, teamUploadAddress: server.url,
    })
    const browser = await startBrowser({ ...https, extension: managed.extension, extensionId: managed.extensionId })
    const desk = await commandsFrom(browser)
    const told = await desk.command('setup/finish', { language: 'zh-CN', region: 'CN', timeZone: 'Asia/Shanghai', agentNumber: '301', agentName: '林怡君', line })
    if (!told.ok) throw new Error(`The policy did not answer the first run: ${told.why}`)
    return { browser, desk }
  },
  // All of it stands in the policy.
  agentChooses: async ({ team }) => {
    await team.getByRole('tab', { name: '来源与去处' }).click()
    await team.locator('section[aria-labelledby=ways-in] .given-value').filter({ hasText: server.url }).waitFor()
    await team.getByRole('tab', { name: '接收与信任' }).click()
  },
  share: () => serverShare(server),
})
