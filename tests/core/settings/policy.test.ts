import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { PageOrigin } from '../../../src/core/contract/ids'
import { readPolicy } from '../../../src/core/settings/policy'
import { readSiteAddress } from '../../../src/core/settings/read-site-address'
import { mayEdit } from '../../../src/core/settings/role-of'
import { withPolicy } from '../../../src/core/settings/settings-with-policy'
import { someSettings } from '../../fixtures/builders/a-call-row'

const PHONE = 'https://phone.example' as PageOrigin

describe('a policy', () => {
  it('answers everything the first run asks, wins over what was chosen, and is named as decided', () => {
    const settings = withPolicy(someSettings({ language: 'en', region: 'US', sites: { [PHONE]: { isOn: false, frameOrigins: [], headerMap: { 'x-own': 'queue' } } } }), {
      language: 'zh-TW', region: 'TW', timeZone: 'Asia/Taipei', agentNumber: '301', agentName: '林怡君', line: 'broadband', lineName: '寬頻', isPopOn: false,
      sites: [{ origin: 'https://phone.example/agent', frameOrigins: ['https://cti.example'] }],
    })
    expect(settings).toMatchObject({
      language: 'zh-TW', region: 'TW', timeZone: 'Asia/Taipei', line: 'broadband', isPopOn: false, agent: { id: 'agent:301', number: '301', name: '林怡君' },
      // What was taught here stays where the policy has nothing of its own.
      sites: { [PHONE]: { isOn: true, frameOrigins: ['https://cti.example'], headerMap: { 'x-own': 'queue' } } },
      decided: {
        fields: ['language', 'region', 'timeZone', 'line', 'isPopOn'], agent: { number: '301' }, sites: { [PHONE]: [] },
        lines: [{ id: 'broadband', labels: { 'zh-CN': '寬頻', 'zh-TW': '寬頻', en: '寬頻' }, dialledNumbers: [] }],
      },
    })
  })

  it('names where packs come from and go, which is used without being chosen, and leaves what it does not name', () => {
    const ways = { from: 'folder', to: 'none', address: '', uploadAddress: 'https://old.example/', user: 'ann', hasPassword: true, askEveryMinutes: 30, jitterMinutes: 1 } as const
    const given = withPolicy(someSettings({ ways }), { teamAddress: 'files.example/team', teamUploadAddress: 'https://dav.example/team', teamAskEveryMinutes: 15, teamJitterMinutes: -1 })
    expect(given.ways).toEqual({ ...ways, from: 'address', address: 'https://files.example/team/', to: 'upload', uploadAddress: 'https://dav.example/team/', askEveryMinutes: 15, hasPassword: false })
    expect(given.decided.ways?.toSorted()).toEqual(['address', 'askEveryMinutes', 'from', 'to', 'uploadAddress'])
    expect(withPolicy(someSettings({ ways }), { teamAddress: 'http://files.example/' })).toMatchObject({ ways })
    expect(withPolicy(someSettings({ ways }), { language: 'en' }).decided.ways).toBeUndefined()
  })

  it('that has something malformed is followed in all the rest', () => {
    const policy = readPolicy({
      language: 'fr', region: 'TW', timeZone: 'Mars/Olympus', agentNumber: '  ', isPopOn: 'yes', sharedNumbers: [1],
      lines: [{ id: '', name: 'no id' }, { id: 'a', name: 'A', labels: { en: 'Line A' } }, 'b'],
      sites: [{ origin: 'not a site' }, { origin: 'ftp://files.example' }, { origin: 'phone.example', frameOrigins: ['', 'cti.example'], urlPop: { callerParameters: ['ani'] }, domProfile: { state: 'wrong' } }, null],
    })
    expect(policy).toEqual({
      region: 'TW', isListeningForbidden: false, models: { isForbidden: false, profiles: [] }, ways: {}, lines: [{ id: 'a', labels: { 'zh-CN': 'A', 'zh-TW': 'A', en: 'Line A' }, dialledNumbers: [] }],
      sites: [{ origin: PHONE, frameOrigins: ['https://cti.example'], profile: { urlPop: { callerParameters: ['ani'], dialledParameters: [], callIdParameters: [] } } }],
    })
  })

  it('may forbid listening: then there is none to set up, whatever was', () => {
    const audio = { ...someSettings().audio, isOn: true, baseUrl: 'https://speech.example/v1' }
    expect(withPolicy(someSettings({ audio }), { mayListen: false })).toMatchObject({ audio: { isOn: false, baseUrl: '' }, decided: { audio: { isForbidden: true } } })
    expect(withPolicy(someSettings({ audio }), { mayListen: true })).toMatchObject({ audio })
  })

  it('may name whom records are encrypted to; what is no key names nobody', () => {
    const key = `callside-segments:1:site-1:${'B'.repeat(87)}`
    expect(withPolicy(someSettings(), { segmentKey: key }).decided.segmentKey).toBe(key)
    expect(withPolicy(someSettings(), { segmentKey: 'the lead' }).decided).not.toHaveProperty('segmentKey')
  })

  it('with several lines leaves the choice among them, and no other', () => {
    const policy = { lines: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }] }
    expect(withPolicy(someSettings({ line: 'b' as never }), policy)).toMatchObject({ line: 'b', decided: { fields: [] } })
    expect(withPolicy(someSettings({ line: 'mine' as never }), policy).line).toBe('a')
    expect(withPolicy(someSettings({ line: 'mine' as never }), { lines: [{ id: 'a', name: 'A' }] }).decided.fields).toEqual(['line'])
  })

  it('names the client in whose vault a line lies, its mark and how long its records are kept, and of which line calls of a site are', () => {
    const { decided, sites } = withPolicy(someSettings({}), {
      lines: [
        { id: 'a', name: 'Acme', vault: ' Acme Telecom ', colour: 'pink', retentionDays: { contacts: 90 } }, { id: 'b', name: 'Borealis', vault: 7 }, { id: 'c', name: 'Cirrus', vault: 'Cirrus', colour: 'red', retentionDays: { contacts: 'long' } }, { id: 'd', name: 'House', vault: '  ' },
      ],
      sites: [{ origin: 'https://phone.example', line: 'a' }],
    })
    expect(decided.lines.map(({ id, vault, colour, retentionDays }) => [id, vault, colour, retentionDays])).toEqual([['a', 'Acme Telecom', 'pink', { contacts: 90 }], ['c', 'Cirrus', undefined, undefined], ['d', undefined, undefined, undefined]])
    expect([sites[PHONE]?.line, decided.sites[PHONE]]).toEqual(['a', ['line']])
  })

  it('that gives the machine to an agent does not put him in the shift of another', () => {
    const other = { id: 'agent:1' as never, number: '1', name: '一' }
    const onShift = someSettings({ agent: other, shift: { agent: other.id, startedAt: 1 as never } })
    expect(withPolicy(onShift, { agentNumber: '2' })).toMatchObject({ agent: other, decided: { agent: { number: '2', name: '2' } } })
    expect(withPolicy(someSettings({ agent: other }), { agentNumber: '2' }).agent?.number).toBe('2')
  })

  it('ends with itself', () => {
    const chosen = someSettings({ language: 'en' })
    expect(withPolicy(withPolicy(chosen, { language: 'zh-TW' }), {}).decided).toEqual({ fields: [], lines: [], sites: {} })
    expect(withPolicy(chosen, {})).toEqual(chosen)
  })

  it('may hold every word of the schema that administrators get, and no other', () => {
    const schema = JSON.parse(readFileSync('assets/managed-schema.json', 'utf8')) as { properties: Record<string, unknown> }
    const read: string[] = []
    readPolicy(new Proxy({}, { get: (_, name) => void read.push(String(name)) }))
    expect([...new Set(read)].sort()).toEqual(Object.keys(schema.properties).sort())
  })
})

describe('the address of a site', () => {
  it('is read as people write it', () => {
    const written: Record<string, string | undefined> = {
      'phone.example': 'https://phone.example', ' https://Phone.Example:8443/agent?x=1#y ': 'https://phone.example:8443', 'http://10.0.0.5': 'http://10.0.0.5',
      'localhost:3000': 'https://localhost:3000', pbx: 'https://pbx', 'https://例子.中国': 'https://xn--fsqu00a.xn--fiqs8s',
      '': undefined, 'phone example': undefined, 'ftp://a.example': undefined, 'chrome://extensions': undefined, '*.example': undefined, 'file:///etc': undefined, 'https://': undefined,
    }
    for (const [text, origin] of Object.entries(written)) expect([text, readSiteAddress(text)]).toEqual([text, origin])
  })
})

it('a desk is its own lead until it is paired or a policy says whose it is, and the policy wins', () => {
  expect([mayEdit(someSettings({})), mayEdit(someSettings({ role: 'agent' })), mayEdit(someSettings({ role: 'admin' }))]).toEqual([true, false, true])
  expect(withPolicy(someSettings({}), { role: 'agent' })).toMatchObject({ role: 'agent', decided: { fields: ['role'] } })
  expect(mayEdit(withPolicy(someSettings({ role: 'agent' }), { role: 'lead' }))).toBe(true)
  expect(mayEdit(withPolicy(someSettings({}), { role: 'boss' }))).toBe(true)
})
