import type { EpochMs, LineId, PageOrigin, PublishedSiteId, RosterAgentId, RosterTeamId, TeamId } from '../../src/core/contract/ids'
import type { PublishedSite } from '../../src/core/contract/published-site'
import type { RosterAgent, RosterTeam } from '../../src/core/contract/roster'
import { NOW } from '../../tests/fixtures/cards'

const LINE = 'l' as LineId
const made = { line: LINE, version: 1, changedAt: NOW as EpochMs } as const
const same = (name: string) => ({ 'zh-CN': name, 'zh-TW': name, en: name })
const team = (code: string, cn: string, tw: string, en: string, lead: string): RosterTeam =>
  ({ ...made, kind: 'team', id: `l.${code}` as RosterTeamId, labels: { 'zh-CN': cn, 'zh-TW': tw, en }, code: code as TeamId, lead: `l.a${lead}` as RosterAgentId })
const agent = (number: string, name: string, skill: RosterAgent['skill'], ...teams: readonly string[]): RosterAgent =>
  ({ ...made, kind: 'agent', id: `l.a${number}` as RosterAgentId, labels: same(name), number, teams: teams.map((each) => `l.${each}` as RosterTeamId), language: 'zh-CN', skill })

export const TEAMS: readonly RosterTeam[] = [team('north', '华北班组', '北區班組', 'North', '9001'), team('night', '夜班', '夜班', 'Nights', '9002')]
export const AGENTS: readonly RosterAgent[] = [
  agent('9001', '周敏', 'expert', 'north'), agent('9002', 'Owen Hart', 'expert', 'night'), agent('8021', '陈晓', 'novice', 'north', 'night'), agent('8022', '林芳', 'practised', 'north'),
  agent('8023', '欧阳文静', 'practised', 'night'), agent('8024', '吴佩玲', 'novice', 'night'),
]
export const ROSTER = [...TEAMS, ...AGENTS]

export const SOFTPHONE: PublishedSite = {
  ...made, kind: 'site-profile', id: 'l.softphone' as PublishedSiteId, labels: { 'zh-CN': '软电话', 'zh-TW': '軟體電話', en: 'Softphone' }, isOfLine: true,
  origins: ['https://phone.example' as PageOrigin, 'https://phone-2.example:8443' as PageOrigin], headerMap: [{ header: 'x-queue-name', fact: 'queue' }, { header: 'x-wait-seconds', fact: 'waitSeconds' }],
  domProfile: { state: ['.call-state'], number: ['.caller .number'], name: ['.caller .name'], answerButton: ['#answer'], ringingTexts: ['来电', 'Ringing'], dialingTexts: [], talkingTexts: ['通话中', 'Talking'], heldTexts: ['保持', 'On hold'] },
}
