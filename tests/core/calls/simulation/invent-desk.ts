import type { PageOrigin } from '../../../../src/core/contract/ids'
import type { SignalPlace } from '../../../../src/core/calls/fold-leg'
import type { Random } from './random'
import type { Tab, View } from './story'


/** Links may open a tab of their own. */
const NEW_TAB = 99

export interface Softphone {
  readonly name: string
  readonly places: readonly SignalPlace[]
  /** Whether all its tabs share one Call-ID (forks), or the switch gives each its own. */
  readonly isForked: boolean
  /** Pages that show the call, read by a DOM profile: with the number, with a masked one, or without. */
  readonly pages: readonly SignalPlace[]
  readonly pageShows: 'number' | 'masked' | 'nothing'
}

export interface InventedDesk {
  readonly tabs: readonly Tab[]
  readonly softphones: readonly Softphone[]
  /** Tabs of the CRM that a link opens, if links are the second detector. */
  readonly crm: readonly SignalPlace[]
  readonly lossRate: number
}

/** 1 to 20 tabs in 1 to 4 windows; one or two softphones in some of them; SIP and DOM, SIP and links, or SIP alone. */
export function inventDesk(random: Random): InventedDesk {
  const count = random.happens(0.5) ? random.between(1, 5) : random.between(1, 20)
  const windows = random.between(1, Math.min(4, count))
  const tabs = Array.from({ length: count }, (_, index): Tab => ({
    tab: index + 1, window: (index % windows) + 1, document: `top-${index + 1}`, hasPop: random.happens(0.85),
  }))
  const beside = random.one(['pages', 'pages', 'links', 'links', 'nothing'] as const)
  const phones = count > 1 && random.happens(0.35) ? 2 : 1
  const softphones = Array.from({ length: phones }, (_, index) => inventSoftphone(random, tabs.filter(({ tab }) => tab % phones === index % phones), index, beside === 'pages'))
  const phoneTabs = new Set(softphones.flatMap(({ places }) => places.map(({ tab }) => tab)))
  const crmTabs = tabs.filter(({ tab }) => !phoneTabs.has(tab)).slice(0, 3)
  const crm = beside === 'links' ? [...crmTabs, { tab: NEW_TAB, document: 'new' }].map(({ tab, document }) => placeOf('https://crm.example', tab, document, 0)) : []
  return { tabs, softphones, crm, lossRate: random.one([0, 0, 0.02, 0.06]) }
}

function inventSoftphone(random: Random, tabs: readonly Tab[], index: number, hasPages: boolean): Softphone {
  const site = `https://phone-${index + 1}.example`
  const shown = random.happens(0.65) ? 1 : random.happens(0.85) ? random.between(1, Math.min(3, tabs.length)) : tabs.length
  const inFrame = random.happens(0.3)
  const places = tabs.slice(0, shown).map(({ tab, document }) => inFrame ? placeOf(site, tab, `${document}-phone`, 7) : placeOf(site, tab, document, 0))
  return {
    name: `phone-${index + 1}`, places, isForked: random.happens(0.6),
    pages: hasPages ? tabs.slice(0, shown).map(({ tab, document }) => placeOf(site, tab, document, 0)) : [],
    pageShows: random.one(['number', 'masked', 'nothing']),
  }
}

const placeOf = (site: string, tab: number, document: string, frame: number): SignalPlace => ({ site: site as PageOrigin, tab, document, frame })

/** The agent turns from window to window and tab to tab, and sometimes to another program. */
export function inventViews(random: Random, tabs: readonly Tab[], endsAt: number): readonly View[] {
  const windows = [...new Set(tabs.map(({ window }) => window))]
  const active: Record<number, number> = {}
  for (const { tab, window } of tabs) active[window] ??= tab
  const views: View[] = []
  for (let from = 0; from < endsAt; from += random.between(2_000, 120_000)) {
    const turned = random.one(tabs)
    active[turned.window] = turned.tab
    views.push({
      from, active: { ...active }, isPanelOpen: random.happens(0.3),
      ...(random.happens(0.85) && { focusedWindow: random.one(windows) }),
    })
  }
  return views
}
