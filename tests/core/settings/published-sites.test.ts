import { describe, expect, test } from 'vitest'
import type { EpochMs, LineId, PageOrigin, PublishedSiteId } from '../../../src/core/contract/ids'
import type { PublishedSite } from '../../../src/core/contract/published-site'
import type { DomProfile, SiteProfile, UrlPopPattern } from '../../../src/core/contract/settings'
import { EMPTY_DOM_PROFILE, EMPTY_URL_POP } from '../../../src/core/contract/site-profile'
import { offeredSites, publishedOf, withException } from '../../../src/core/settings/published-sites'
import { DEFAULT_SETTINGS, withPolicy } from '../../../src/core/settings/settings-with-policy'

const PHONE = 'https://phone.example' as PageOrigin
const [LINE, OTHER] = ['line-1' as LineId, 'line-2' as LineId]
const dom = (selector: string): DomProfile => ({ ...EMPTY_DOM_PROFILE, state: [selector] })
const url = (name: string): UrlPopPattern => ({ ...EMPTY_URL_POP, callerParameters: [name] })
const labels = { 'zh-CN': '软电话', 'zh-TW': '軟體電話', en: 'Softphone' }
const site = (more: Partial<PublishedSite> = {}): PublishedSite => ({ kind: 'site-profile', id: 'line-1.phone' as PublishedSiteId, line: LINE, version: 1, changedAt: 1 as EpochMs, labels, origins: [PHONE], isOfLine: false, headerMap: [], domProfile: dom('.team'), ...more })
const own: SiteProfile = { isOn: true, frameOrigins: [], headerMap: { 'x-queue': 'queue' }, domProfile: dom('.own'), urlPop: url('ani') }
const settingsWith = (profile: SiteProfile, ...sites: readonly PublishedSite[]) => ({ ...DEFAULT_SETTINGS, line: LINE, sites: { [PHONE]: profile }, published: publishedOf(sites, { line: LINE }) })
const inForce = (profile: SiteProfile, ...sites: readonly PublishedSite[]) => withPolicy(settingsWith(profile, ...sites), {})

describe('a site’s profile that a pack brought', () => {
  test('stands over what was taught here, part by part; what the pack says nothing of stays this desk’s', () => {
    const { sites, decided } = inForce(own, site())
    expect(sites[PHONE]).toMatchObject({ isOn: true, domProfile: dom('.team'), urlPop: url('ani'), headerMap: { 'x-queue': 'queue' } })
    expect(decided.published?.[PHONE]).toMatchObject({ inForce: ['domProfile'], exceptions: [], kept: ['domProfile'] })
  })

  test('switches no site on, and is offered where none is', () => {
    const off = { ...DEFAULT_SETTINGS, line: LINE, published: publishedOf([site({ origins: [PHONE, 'https://b.example' as PageOrigin] })], { line: LINE }) }
    expect(withPolicy(off, {}).sites).toEqual({})
    expect(offeredSites(off)).toEqual([{ item: 'line-1.phone', labels, parts: ['domProfile'], origins: [PHONE, 'https://b.example'] }])
    expect(offeredSites({ ...off, sites: { [PHONE]: own } })).toMatchObject([{ origins: ['https://b.example'] }])
  })

  test('lies below this desk’s own where somebody here said so, and above it again when he takes that back', () => {
    const { published } = settingsWith(own, site())
    const excepted = withException(own, published[PHONE], ['domProfile'], true)
    expect(inForce(excepted, site()).sites[PHONE]?.domProfile).toEqual(dom('.own'))
    expect(inForce(excepted, site()).decided.published?.[PHONE]).toMatchObject({ inForce: [], exceptions: ['domProfile'], kept: [] })
    expect(withException(excepted, published[PHONE], ['domProfile'], false)).toEqual(own)
  })

  test('is in force again when the team has changed that part; another version that says the same leaves the exception', () => {
    const excepted = withException(own, settingsWith(own, site()).published[PHONE], ['domProfile'], true)
    expect(inForce(excepted, site({ version: 2, labels: { ...labels, en: 'Phone' } })).sites[PHONE]?.domProfile).toEqual(dom('.own'))
    const mended = inForce(excepted, site({ version: 3, domProfile: dom('.mended') }))
    expect(mended.sites[PHONE]?.domProfile).toEqual(dom('.mended'))
    expect(mended.decided.published?.[PHONE]?.kept).toEqual(['domProfile'])
  })

  test('lies below what the policy names', () => {
    const given = { sites: [{ origin: PHONE, domProfile: { state: ['.policy'] } }] }
    expect(withPolicy(settingsWith(own, site({ urlPop: url('team') })), given).sites[PHONE]).toMatchObject({ domProfile: { state: ['.policy'] }, urlPop: url('team') })
  })

  test('says whose calls are seen there, unless somebody here said it', () => {
    expect(inForce(own, site({ isOfLine: true })).sites[PHONE]?.line).toBe(LINE)
    expect(inForce({ ...own, line: OTHER }, site({ isOfLine: true })).sites[PHONE]?.line).toBe(OTHER)
    expect(inForce(own, site()).sites[PHONE]?.line).toBeUndefined()
  })

  test('goes with the pack: retired, this desk’s own is what it was', () => {
    expect(inForce(own, site({ retiredAt: 2 as EpochMs })).sites[PHONE]).toEqual(own)
  })

  test('is that of the line in front where two lines publish one', () => {
    const other = site({ id: 'line-2.phone' as PublishedSiteId, line: OTHER, domProfile: dom('.other'), changedAt: 9 as EpochMs })
    expect(publishedOf([site(), other], { line: LINE })[PHONE]?.domProfile).toEqual(dom('.team'))
    expect(publishedOf([site(), other], { line: OTHER })[PHONE]?.domProfile).toEqual(dom('.other'))
  })
})
