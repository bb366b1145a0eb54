import type { Language } from '../../src/core/contract/definitions'
import type { CallId, CustomerId } from '../../src/core/contract/ids'
import { checklistOf, tickChecklist } from '../../src/core/guidance/tick-checklist'
import { ContactTable } from '../../src/ui/contacts/contact-table'
import { ContactTimeline } from '../../src/ui/contacts/contact-timeline'
import { CustomerEditor } from '../../src/ui/customer/customer-editor'
import { createFormats } from '../../src/ui/format/create-formats'
import { ScriptView } from '../../src/ui/guidance/script-view'
import { SnippetShelf } from '../../src/ui/guidance/snippet-shelf'
import { textValues } from '../../src/ui/guidance/text-values'
import { OffersPanel } from '../../src/ui/offers/offers-panel'
import { CallView } from '../../src/ui/panel/call-view'
import type { PanelTab } from '../../src/ui/panel/panel-tab'
import { TAB_KEYS } from '../../src/ui/panel/tab-keys'
import { TaskList } from '../../src/ui/tasks/task-list'
import { TranscriptView } from '../../src/ui/transcript/transcript-view'
import { createWords } from '../../src/ui/words/create-words'
import { ALL_TAGS, CONTACTS, NOW, TASKS, manyContacts, type CARDS } from '../../tests/fixtures/cards'
import { aTurn, SCRIPT, SNIPPETS } from '../../tests/fixtures/guidance'
import { DemandShown } from './knowledge-group'
import { offersFor } from './offers-group'
import { linesOf } from './transcript-group'

const ok = () => Promise.resolve({ ok: true } as const)

/** The row of the panel as it is at work, each tab with something in it. */
export function panelTabs(language: Language, known: typeof CARDS.one, { isLoading = false, isWide = false, rows = 10_000 }): readonly PanelTab[] {
  const { t } = createWords(language)
  const lines = linesOf(language)
  const turns = [aTurn('t1', lines[0]?.text ?? '')]
  const values = textValues({ card: known, agentName: language === 'en' ? 'Ann Reed' : '李婷', closing: undefined, now: NOW }, createFormats(language, 'Asia/Shanghai'))
  return [
    { id: 'history', title: t('history.title'), hotkey: TAB_KEYS.history, draw: () => (isWide ? <ContactTable contacts={manyContacts(rows)} now={NOW} /> : <ContactTimeline contacts={isLoading ? undefined : CONTACTS} now={NOW} />) },
    {
      id: 'call', title: t('panel.call'), hotkey: TAB_KEYS.call, draw: () => (
        <CallView
          script={<ScriptView script={SCRIPT} scripts={[SCRIPT]} ticked={tickChecklist(checklistOf(SCRIPT), turns, { greet: true })} turns={turns} values={values} onChoose={() => {}} onTick={() => {}} />}
          transcript={<TranscriptView lines={lines} listening={['meet.google.com']} onType={ok} />} snippets={<SnippetShelf snippets={SNIPPETS} values={values} />}
        />
      ),
    },
    { id: 'knowledge', title: t('knowledge.title'), hotkey: TAB_KEYS.knowledge, draw: () => <DemandShown language={language} /> },
    { id: 'tasks', title: t('tasks.title'), hotkey: TAB_KEYS.tasks, count: 12, draw: () => <TaskList tasks={TASKS} now={NOW} onCommand={ok} /> },
    { id: 'notices', title: t('notices.title'), hotkey: TAB_KEYS.notices, isSeldom: true, draw: () => null },
    { id: 'offers', title: t('offers.title'), hotkey: TAB_KEYS.offers, draw: () => <OffersPanel call={'call-1' as CallId} customer={'c1' as CustomerId} read={{ offers: offersFor(language), plans: [] }} hasFailed={false} now={NOW} onCommand={ok} /> },
    { id: 'customer', title: t('customer.title'), hotkey: TAB_KEYS.customer, isSeldom: true, draw: () => known.person && <CustomerEditor person={known.person} tags={known.tags} allTags={ALL_TAGS} remembered={known.remembered} now={NOW} onCommand={ok} /> },
    { id: 'calls', title: t('record.calls'), hotkey: TAB_KEYS.calls, isSeldom: true, draw: () => <ContactTimeline contacts={CONTACTS} now={NOW} /> },
    { id: 'log', title: t('log.title'), hotkey: TAB_KEYS.log, isSeldom: true, draw: () => <ContactTable contacts={manyContacts(rows)} isLog now={NOW} /> },
  ]
}
