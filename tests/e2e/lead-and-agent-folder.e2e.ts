import { setUpDesk } from './support/agent-desk'
import { startBrowser } from './support/browser'
import { tellLeadAndAgent } from './support/lead-and-agent-story'
import { givesFolder, syncedFolder } from './support/team-share'

// Over a folder that a program keeps in step on both machines, and an agent whom nobody but himself sets up: he types the code.
tellLeadAndAgent({
  agentNumber: '1001',
  knowsItsSite: false,
  startLead: () => startBrowser(),
  leadChooses: async (team) => {
    await givesFolder(team)
    const out = team.locator('section[aria-labelledby=ways-out]')
    await out.getByLabel('去处').selectOption('folder')
    await out.getByRole('button', { name: '选择文件夹' }).click()
    await out.getByText('文件夹：team').waitFor()
  },
  startAgent: async ({ phone }) => {
    const browser = await startBrowser()
    return { browser, desk: await setUpDesk(browser, { sites: [phone.origin] }) }
  },
  agentChooses: async ({ team, desk, code }) => {
    await givesFolder(team)
    await team.getByLabel('班长念的配对码').fill(code)
    await team.getByRole('button', { name: '使用此码' }).click()
    await team.getByText('已信任。').waitFor()
    await team.getByRole('tab', { name: '来源与去处' }).click()
    const into = team.locator('section[aria-labelledby=ways-in]')
    await into.getByLabel('来源').selectOption('folder')
    await into.getByRole('button', { name: '选择文件夹' }).click()
    await into.getByText('文件夹：team').waitFor()
    await team.locator('section[aria-labelledby=ways-out]').getByLabel('去处').selectOption('folder')
    await desk.command('ways/ask-now', {})
    await team.getByRole('tab', { name: '接收与信任' }).click()
  },
  share: (lead, agent) => syncedFolder(lead, agent),
})
