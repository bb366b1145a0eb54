import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { panelTabs } from '../../tools/gallery/panel-tabs'
import { BatonCard } from '../../src/ui/baton/baton-card'
import { CopyBaton } from '../../src/ui/baton/copy-baton'
import { PasteBaton } from '../../src/ui/baton/paste-baton'
import { readBaton } from '../../src/core/baton/read-baton'
import { writeBaton } from '../../src/core/baton/write-baton'
import { SavedBar } from '../../src/ui/contacts/saved-bar'
import { PanelView } from '../../src/ui/panel/panel-view'
import { EMPTY_DRAFT } from '../../src/core/wrap-up/wrap-up-draft'
import { WrapUpForm } from '../../src/ui/wrap-up/wrap-up-form'
import { CARDS, CODES, NOW, SUGGESTED, searchCodes } from '../fixtures/cards'
import { draw, orderBook } from './draw'

const ok = () => Promise.resolve({ ok: true } as const)
const TABS = panelTabs('zh-CN', CARDS.one, {})
const BATON = readBaton(writeBaton({ demand: '流量超额', done: '已核对', promised: '', mood: 'calm', caller: '138 0013 8000', from: '李婷 8021', writtenAt: NOW }, { language: 'zh-CN', timeZone: 'Asia/Shanghai' }))

/** All at once that can stand on the screen in a call: a baton, what was saved last, the form, and one tab. */
const panel = (asked: string) => (
  <PanelView
    shift={null} strip={null} card={CARDS.talking} now={NOW} isWaitingForWrapUp={false} isWrapUpAsked askedTab={{ id: asked }} tabs={TABS} onCommand={orderBook().onCommand}
    wrapUp={<WrapUpForm initial={EMPTY_DRAFT} suggested={SUGGESTED} codes={CODES} searchCodes={searchCodes} unsolved={[]} endedAt={NOW} now={NOW} onKeepDraft={ok} onSave={ok} onSkip={ok} />}
    handedOver={<>{BATON.kind !== 'none' && <BatonCard reading={BATON} now={NOW} onTake={() => {}} onClose={() => {}} />}<SavedBar who="刘芳" isKnown onCorrect={() => {}} onNotThis={() => {}} onClose={() => {}} /></>}
    tools={<><CopyBaton compose={() => ''} /><PasteBaton onRead={() => {}} /></>}
  />
)
/** What a screen says its keys are: seen or not, as the keys work in either case. */
const keysOf = () => [...document.querySelectorAll('[aria-keyshortcuts]')].map((each) => each.getAttribute('aria-keyshortcuts') ?? '')
const capsOf = () => [...document.querySelectorAll('kbd:not(.is-taken)')].map((each) => each.textContent ?? '').filter((cap) => cap !== 'Esc' && !cap.startsWith('/'))
const twice = (all: readonly string[]) => all.filter((each, at) => each !== 'escape' && all.indexOf(each) !== at)

describe('the keys of the panel', () => {
  it.each(TABS.map(({ id }) => id))('no two things share one beside the tab %s, and each is shown once', async (id) => {
    draw(panel(id))
    await waitFor(() => expect(twice(keysOf())).toEqual([]))
    expect(twice(capsOf())).toEqual([])
    // Letters are nobody's twice; the digits of a list go to the one that came up last.
    expect([...document.querySelectorAll('kbd.is-taken')].map((each) => each.textContent).filter((cap) => !/^\d$/.test(cap ?? ''))).toEqual([])
  })
  it('are all in the list', () => {
    draw(panel('call'))
    fireEvent.keyDown(document.body, { key: '?' })
    const listed = within(screen.getByRole('dialog', { hidden: true })).getAllByRole('term', { hidden: true }).map((each) => each.textContent)
    for (const { hotkey } of TABS) expect(listed).toContain(hotkey.toUpperCase())
    for (const key of ['M', 'W', 'C', 'N', '.', ',', "'", 'X', 'V', 'G', 'K', 'O']) expect(listed).toContain(key)
  })
})

describe('what is seldom looked up', () => {
  it('is in a menu that its key opens, arrows go through, and Esc closes', async () => {
    draw(panel('history'))
    fireEvent.keyDown(document.body, { key: 'm' })
    const items = screen.getAllByRole('menuitemradio')
    expect(items.map((each) => each.textContent)).toEqual(['公告=', '客户资料E', '来去电Q', '联络记录L'])
    await waitFor(() => expect(document.activeElement).toBe(items[0]))
    fireEvent.keyDown(items[0] as HTMLElement, { key: 'ArrowUp' })
    expect(document.activeElement).toBe(items[3])
    fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'Escape' })
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '更多' }))
  })
  it('is opened by its own key too, and named above what it shows', () => {
    draw(panel('history'))
    fireEvent.keyDown(document.body, { key: 'e' })
    expect(screen.getByRole('tabpanel', { name: '客户资料' })).toBeTruthy()
    expect(screen.queryByRole('tab', { selected: true })).toBeNull()
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
  })
})
