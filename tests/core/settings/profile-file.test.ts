import { describe, expect, it } from 'vitest'
import type { PageOrigin } from '../../../src/core/contract/ids'
import { readProfileFile, writeProfileFile } from '../../../src/core/settings/profile-file'
import { PHONE_BAR } from '../../fixtures/dom-profiles/phone-bar'

const PHONE = 'https://phone.example' as PageOrigin
const problemOf = (file: unknown) => {
  const read = readProfileFile(typeof file === 'string' ? file : JSON.stringify(file))
  return read.ok ? 'none' : read.problem
}
const aFile = (more: object = {}) => ({ format: 'callside-site-profile', version: 1, headerMap: [], ...more })

describe('the file of a profile', () => {
  it('brings back all of it', () => {
    const profile = { headerMap: { 'x-own': 'queue' as const }, urlPop: { pathPattern: '/crm/*', callerParameters: ['ani'], dialledParameters: [], callIdParameters: [] }, domProfile: PHONE_BAR }
    expect(readProfileFile(`\uFEFF${writeProfileFile(PHONE, profile)}`)).toEqual({
      ok: true, value: { origin: PHONE, headerMap: [{ header: 'x-own', fact: 'queue' }], urlPop: profile.urlPop, domProfile: PHONE_BAR },
    })
  })

  it('may leave out what it does not use', () => {
    expect(readProfileFile(JSON.stringify({ format: 'callside-site-profile', version: 1, domProfile: { state: ['#s'], talkingTexts: ['on'] } }))).toMatchObject({ ok: true, value: { headerMap: [], domProfile: { state: ['#s'], number: [] } } })
  })

  it('that is not right says where', () => {
    expect(problemOf('not json')).toEqual({ kind: 'not-json' })
    for (const other of ['[]', '1', 'null', { headerMap: [] }]) expect(problemOf(other)).toEqual({ kind: 'not-a-profile' })
    expect(problemOf(aFile({ version: 2 }))).toEqual({ kind: 'newer' })
    expect(problemOf(aFile({ headerMap: [{ header: 'X-A', fact: 'queue' }, { header: 'X-B', fact: 'mood' }] }))).toEqual({ kind: 'malformed', field: 'headerMap[2]' })
    expect(problemOf(aFile({ headerMap: 'all' }))).toEqual({ kind: 'malformed', field: 'headerMap' })
    expect(problemOf(aFile({ urlPop: { callerParameters: ['a', 'b', 'x'.repeat(65)] } }))).toEqual({ kind: 'malformed', field: 'urlPop.callerParameters[3]' })
    expect(problemOf(aFile({ urlPop: [] }))).toEqual({ kind: 'malformed', field: 'urlPop' })
    expect(problemOf(aFile({ domProfile: { state: Array.from({ length: 13 }, () => '#s') } }))).toEqual({ kind: 'malformed', field: 'domProfile.state' })
  })
})
