import { vi } from 'vitest'

export interface FakeDocument {
  readonly id: string
  readonly tab: number
  /** What it answers to an order; the pop's page answers true. */
  readonly take: (order: FakeOrder) => unknown
}
export interface FakeOrder {
  readonly order: string
  readonly scene?: { readonly primary: { readonly call: { readonly id: string } } }
}

/** As much of the browser as the background touches: it keeps what it is given, and does nothing by itself. */
export function fakeChrome() {
  const local: Record<string, unknown> = {}
  const session: Record<string, unknown> = {}
  const managed: Record<string, unknown> = {}
  const documents: FakeDocument[] = []
  const tabs: { id: number; windowId: number; active: boolean; url: string }[] = []
  const windows: { id: number; focused: boolean; state: string }[] = [{ id: 1, focused: true, state: 'normal' }]
  const state = {
    documents, tabs, windows, local, session, managed,
    notifications: new Set<string>(),
    alarms: new Map<string, unknown>(),
    granted: new Set<string>(),
    scripts: [] as { id: string; matches?: string[] }[],
    injected: [] as { tab: number; files: readonly string[] }[],
    isPanelOpen: false,
    /** The thread behind the offscreen document, as a test gives it; `hasDocument`: one is open. `made`: how often. */
    /** Until a test says what it answers: at once, that it cannot. Who waited for it would ask again in the next test, of that one's. */
    offscreen: { hasDocument: false, made: 0, closed: 0, take: ((_, port) => port.postMessage({ ok: false, why: 'failed' })) as ((packet: unknown, port: MessagePort) => void) | undefined },
    /** Every order that a document took or refused, in its order. */
    orders: [] as { document: string; order: FakeOrder }[],
  }
  const area = (rows: Record<string, unknown>) => ({
    get: (key: string | null) => Promise.resolve(key === null ? { ...rows } : key in rows ? { [key]: structuredClone(rows[key]) } : {}),
    set: (more: Record<string, unknown>) => Promise.resolve(void Object.assign(rows, structuredClone(more))),
    remove: (key: string) => Promise.resolve(void delete rows[key]),
  })
  const event = () => ({ addListener: () => undefined, removeListener: () => undefined })
  const chrome = {
    runtime: {
      id: 'callside',
      getURL: (path: string) => `chrome-extension://callside/${path}`,
      getManifest: () => ({ icons: {}, callside_scripts: { 'page-hook': ['page-hook.js'], sensor: ['sensor.js'], placer: ['placer.js'] } }),
      getContexts: ({ contextTypes: [type] }: { contextTypes: string[] }) => Promise.resolve((type === 'OFFSCREEN_DOCUMENT' ? state.offscreen.hasDocument : state.isPanelOpen) ? [{}] : []),
    },
    storage: { local: area(local), session: area(session), managed: area(managed), onChanged: event() },
    tabs: {
      query: ({ active, url }: { active?: boolean; url?: string[] }) =>
        Promise.resolve(tabs.filter((tab) => (active === undefined || tab.active === active) && (!url || url.some((pattern) => matches(pattern, tab.url))))),
      sendMessage: (tab: number, order: FakeOrder, { documentId }: { documentId: string }) => {
        state.orders.push({ document: documentId, order })
        const there = documents.find((each) => each.id === documentId && each.tab === tab)
        return there ? Promise.resolve(there.take(order)) : Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'))
      },
    },
    windows: { getAll: () => Promise.resolve(windows) },
    notifications: {
      create: (id: string) => Promise.resolve(void state.notifications.add(id)),
      clear: (id: string) => Promise.resolve(state.notifications.delete(id)),
    },
    alarms: {
      create: (name: string, when: unknown) => Promise.resolve(void state.alarms.set(name, when)),
      get: (name: string) => Promise.resolve(state.alarms.get(name)),
      clear: (name: string) => Promise.resolve(state.alarms.delete(name)),
    },
    offscreen: {
      createDocument: () => {
        if (state.offscreen.hasDocument) return Promise.reject(new Error('Only a single offscreen document may be created.'))
        Object.assign(state.offscreen, { hasDocument: true, made: state.offscreen.made + 1 })
        return Promise.resolve()
      },
      closeDocument: () => Promise.resolve(void Object.assign(state.offscreen, { hasDocument: false, closed: state.offscreen.closed + 1 })),
    },
    permissions: { contains: ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) => Promise.resolve([...origins, ...permissions].every((each) => state.granted.has(each))) },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve([...state.scripts]),
      registerContentScripts: (scripts: { id: string }[]) => {
        const twice = scripts.find(({ id }) => state.scripts.some((each) => each.id === id))
        if (twice) return Promise.reject(new Error(`Duplicate script ID '${twice.id}'`))
        state.scripts.push(...scripts)
        return Promise.resolve()
      },
      unregisterContentScripts: ({ ids }: { ids: string[] }) => {
        state.scripts = state.scripts.filter(({ id }) => !ids.includes(id))
        return Promise.resolve()
      },
      executeScript: ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        state.injected.push({ tab: target.tabId, files })
        return Promise.resolve([])
      },
    },
  }
  vi.stubGlobal('chrome', chrome)
  vi.stubGlobal('clients', {
    matchAll: () => Promise.resolve(state.offscreen.hasDocument ? [{ url: 'chrome-extension://callside/tabs/offscreen.html', postMessage: (packet: unknown, [port]: [MessagePort]) => state.offscreen.take?.(packet, port) }] : []),
  })
  return state
}

export type FakeBrowser = ReturnType<typeof fakeChrome>

const matches = (pattern: string, url: string): boolean => url.startsWith(pattern.replace(/\*$/, '')) || url.replace(/:\d+\//, '/').startsWith(pattern.replace(/\*$/, ''))
