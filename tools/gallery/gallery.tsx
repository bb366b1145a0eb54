import '../../src/ui/tokens.css'
import '../../src/ui/base.css'
import { useState, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Language } from '../../src/core/contract/definitions'
import type { CallId, EpochMs, LineId, PageOrigin, TargetId } from '../../src/core/contract/ids'
import type { DayFigures } from '../../src/core/metrics/day-figures'
import type { Targets } from '../../src/core/metrics/target-of'
import type { Decided } from '../../src/core/contract/settings'
import { EMPTY_DRAFT } from '../../src/core/wrap-up/wrap-up-draft'
import { readBaton } from '../../src/core/baton/read-baton'
import { writeBaton } from '../../src/core/baton/write-baton'
import { AttentionLine } from '../../src/ui/effects/attention-line'
import { clientsGroup, LOCKED_VAULT, MARKS } from './clients-group'
import { LineBand } from '../../src/ui/lines/line-mark'
import { VaultNotices } from '../../src/ui/vault/vault-notices'
import { BatonCard } from '../../src/ui/baton/baton-card'
import { SavedBar } from '../../src/ui/contacts/saved-bar'
import { CallStrip, type StripCall } from '../../src/ui/calls/call-strip'
import { ContactTable } from '../../src/ui/contacts/contact-table'
import { ContactTimeline } from '../../src/ui/contacts/contact-timeline'
import { CustomerEditor } from '../../src/ui/customer/customer-editor'
import { NotThisPerson } from '../../src/ui/customer/not-this-person'
import type { OnCommand } from '../../src/ui/hooks/reply'
import { KeysProvider } from '../../src/ui/keys/keys-provider'
import { PanelView } from '../../src/ui/panel/panel-view'
import { PasteWarningView } from '../../src/ui/paste-guard/paste-warning-view'
import { PopView } from '../../src/ui/pop/pop-view'
import { PopupView } from '../../src/ui/popup/popup-view'
import { WhyNothing } from '../../src/ui/receipt/why-nothing'
import { FirstRun } from '../../src/ui/setup/first-run'
import { FirstSite } from '../../src/ui/setup/first-site'
import { AgentForm } from '../../src/ui/shift/agent-form'
import { DayFiguresLine } from '../../src/ui/metrics/day-figures-line'
import { ShiftBar } from '../../src/ui/shift/shift-bar'
import { GrantSites } from '../../src/ui/sites/grant-sites'
import { SiteLight, type SiteState } from '../../src/ui/sites/site-light'
import { Failed } from '../../src/ui/states/failed'
import { Refusal } from '../../src/ui/states/refusal'
import { TaskList } from '../../src/ui/tasks/task-list'
import { WordsProvider } from '../../src/ui/words/words-provider'
import { WrapUpForm, type WrapUpFormProps } from '../../src/ui/wrap-up/wrap-up-form'
import { ALL_TAGS, CARDS, CODES, NOW, RECEIPT, SUGGESTED, TASKS, manyContacts, searchCodes } from '../../tests/fixtures/cards'
import { guidanceGroup, heardIn } from './guidance-group'
import { modelDraftGroup } from './model-draft-group'
import { importGroup } from './import-group'
import { alertsGroup, boardGroup } from './board-group'
import { leavingGroup } from './leaving-group'
import { noticesGroup, noticesPageGroup } from './notices-group'
import { offerRecordGroup, offersGroup } from './offers-group'
import { audioGroup, modelsGroup, settingsGroup } from './settings-group'
import { rosterOf } from '../../src/core/roster/roster'
import { RosterContext } from '../../src/ui/roster/use-names'
import { AGENTS, TEAMS } from './a-roster'
import { ItemsShownAt } from './items-group'
import { packsGroup } from './packs-group'
import { segmentsGroup } from './segments-group'
import { sitesGroup } from './sites-group'
import { ModelsPart as WithoutEgress } from '../../src/ui/models/models-part.no-egress'
import { practiceGroup } from './practice-group'
import { feedbackGroup } from './feedback-group'
import { SuggestionShown, knowledgeGroup, knowledgePageGroup } from './knowledge-group'
import { panelTabs } from './panel-tabs'
import { waysGroup } from './ways-group'
import { transcriptGroup } from './transcript-group'
import './gallery.css'

const asked = new URLSearchParams(location.search)
const language = (asked.get('language') ?? 'zh-CN') as Language
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light'
const onCommand: OnCommand = () => Promise.resolve({ ok: true })
const AGENT = { id: 'agent-1' as never, number: '8021', name: language === 'en' ? 'Ann Reed' : '李婷' }
const aLine = (id: string, name: string) => ({ id: id as never, labels: { 'zh-CN': name, 'zh-TW': name, en: name }, dialledNumbers: [] })
const LINES = { lines: [aLine('b', language === 'en' ? 'Broadband' : '宽带客服')], line: 'b' as never, isLineGiven: false }
const ago = (ms: number) => (NOW - ms) as EpochMs
const who = language === 'en' ? 'Carolyn Whitfield' : '王小明'
const known = language === 'en' ? CARDS.oneEnglish : CARDS.one

const Shot = ({ name, width, children }: { readonly name: string; readonly width: number; readonly children: ReactNode }) => (
  <figure style={{ width }}>
    <figcaption>{name}</figcaption>
    <div className="shot">{children}</div>
  </figure>
)

function pops() {
  const { one, oneEnglish, ...others } = CARDS
  const cards = { one, oneEnglish, ...others }
  return (
    <>
      {Object.entries(cards).filter(([name]) => !['wrapUp', 'second'].includes(name)).map(([name, card]) => (
        <Shot key={name} name={name} width={380}><PopView card={card} now={NOW} onCommand={onCommand} receipt={RECEIPT} onOpenPanel={() => {}} /></Shot>
      ))}
      <Shot name="talking with a second ring" width={380}><PopView card={CARDS.talking} beside={[CARDS.second]} now={NOW} onCommand={onCommand} onOpenPanel={() => {}} /></Shot>
      <Shot name="two ringing" width={380}><PopView card={known} beside={[CARDS.second]} now={NOW} onCommand={onCommand} onOpenPanel={() => {}} /></Shot>
    </>
  )
}

const form = (draft = EMPTY_DRAFT, heard?: WrapUpFormProps['heard']) => (
  <WrapUpForm
    initial={draft} suggested={SUGGESTED} codes={CODES} searchCodes={searchCodes} unsolved={known.unsolved} endedAt={ago(42_000)} now={NOW} heard={heard}
    onKeepDraft={ok} onSave={() => Promise.resolve({ ok: false, why: 'failed' })} onSkip={() => Promise.resolve({ ok: true })}
  />
)
const FULL = {
  code: SUGGESTED[0]?.id as never, note: language === 'en' ? 'Explained the bill of October; credit of one month promised.' : '已核对 10 月账单，承诺减免一个月超额费用。', isResolved: false, closes: ['k1' as never], mood: 'worried' as const,
  callback: { from: (NOW + 3_600_000) as EpochMs, to: (NOW + 7_200_000) as EpochMs, text: '' }, promise: { text: language === 'en' ? 'Credit within three days' : '三天内到账' },
}

const DAY: DayFigures = { contacts: 23, missed: 2, waiting: 1, handlingMs: 252_000, afterCallMs: 35_000, waitMs: 81_000, solvedAtOnce: 0.73, offersTaken: 0.16 }
const TARGETS = Object.fromEntries(([
  ['contacts', 40, ['', '', '']], ['handling', 240, ['先用一句话确认诉求，再查资料；需要核实的约回电。', '先用一句話確認訴求，再查資料；需要核實的約回電。', 'Confirm what is wanted in one sentence before you look it up; what must be checked is called back.']],
  ['afterCall', 60, ['', '', '']], ['talk', 360, ['', '', '']], ['hold', 60, ['', '', '']], ['solvedAtOnce', 80, ['挂断前问一句“还有别的要帮您办的吗”。', '掛斷前問一句「還有其他需要為您處理的嗎」。', 'Ask before you hang up whether anything is left to be done.']],
] as const).map(([figure, value, [cn, tw, en]]) => [figure, { kind: 'target', id: figure as TargetId, line: 'line-1' as LineId, version: 1, changedAt: NOW, labels: { 'zh-CN': cn, 'zh-TW': tw, en }, figure, value, teams: [], todo: { 'zh-CN': cn, 'zh-TW': tw, en }, order: 0 }])) as Targets
const STRIP: readonly StripCall[] = [
  { id: 'call-1' as CallId, phase: 'talking', direction: 'inbound', who, startedAt: ago(90_000), answeredAt: ago(83_000), wrapUp: 'not-yet' },
  { id: 'call-2' as CallId, phase: 'ringing', direction: 'inbound', who: '(202) 555-0187', startedAt: ago(4000), wrapUp: 'not-yet' },
  { id: 'call-3' as CallId, phase: 'ended', direction: 'outbound', who: language === 'en' ? 'Tom Ashby' : '刘芳', startedAt: ago(900_000), answeredAt: ago(800_000), endedAt: ago(130_000), wrapUp: 'waiting' },
]

function Panel({ phase, at = 0, areClients = false }: { readonly areClients?: boolean; readonly phase: 'none' | 'ringing' | 'talking' | 'over' | 'loading' | 'locked'; readonly at?: number }) {
  const [selected, select] = useState<CallId>(STRIP[at]?.id ?? ('' as CallId))
  const call = { ringing: known.call, talking: { ...CARDS.talking.call, facts: known.call.facts }, over: { ...CARDS.wrapUp.call, facts: known.call.facts }, locked: CARDS.locked.call }
  const card = phase === 'none' ? 'none' : phase === 'loading' ? undefined : { ...(phase === 'locked' ? CARDS.locked : known), call: call[phase] }
  const strip = phase === 'none' ? [] : STRIP.map((each, place) => (areClients ? { ...each, mark: Object.values(MARKS)[place] as never } : each))
  return (
    <KeysProvider>
      <PanelView
        {...(areClients && { band: <LineBand mark={MARKS.a} /> })}
        shift={<ShiftBar {...LINES} agent={AGENT} shiftStartedAt={ago(2 * 3_600_000)} unfinished={1} onCommand={onCommand} />}
        strip={<CallStrip calls={strip} selected={selected} now={NOW} onSelect={select} />}
        card={card} now={NOW} isWaitingForWrapUp={phase === 'over'} whyNothing={why} onCommand={onCommand} wrapUp={phase === 'none' ? undefined : form(FULL)}
        suggestion={phase === 'talking' && askedTab?.id === 'call' ? <SuggestionShown language={language} /> : undefined}
        tabs={panelTabs(language, known, { isLoading: phase === 'loading', isWide: innerWidth > 860, rows: Number(asked.get('rows') ?? 10_000) })} askedTab={askedTab}
      />
    </KeysProvider>
  )
}
const askedTab = asked.has('tab') ? { id: asked.get('tab') ?? '' } : undefined

const BATON = writeBaton(
  { demand: language === 'en' ? 'Data overage' : '流量超额', done: FULL.note, promised: FULL.promise.text, mood: 'upset', caller: '138 0013 8000', from: `${AGENT.name} ${AGENT.number}`, writtenAt: ago(240_000) },
  { language, timeZone: 'Asia/Shanghai' },
)
const batonCard = (text: string) => {
  const reading = readBaton(text)
  return reading.kind === 'none' ? null : <BatonCard reading={reading} now={NOW} onTake={() => {}} onClose={() => {}} />
}

const ORIGIN = 'https://phone.example' as PageOrigin
const SITES: Readonly<Record<string, SiteState>> = {
  off: { kind: 'off', origin: ORIGIN },
  on: { kind: 'on', origin: ORIGIN, unseenFrames: [] },
  'on, frames unseen': { kind: 'on', origin: ORIGIN, unseenFrames: ['https://cti.vendor.example' as PageOrigin] },
  'not a web page': { kind: 'cannot-see', why: 'not-a-web-page' },
  'tab not reached': { kind: 'cannot-see', origin: ORIGIN, why: 'tab-not-reached' },
}
const why = (
  <WhyNothing
    checks={[{ what: 'site-on', isOk: true }, { what: 'host-granted', isOk: true }, { what: 'frames-seen', isOk: false }, { what: 'scripts-alive', isOk: true }, { what: 'card-ready', isOk: false }, { what: 'pop-on', isOk: true }, { what: 'vault-open', isOk: true }]}
    lastRing={{ at: ago(600_000), receipt: { ...RECEIPT, surface: 'none', why: 'switched-off' } }} now={NOW} onMend={() => {}}
  />
)
const ok = () => Promise.resolve({ ok: true } as const)
const light = (site: SiteState) => <SiteLight site={site} onSwitchOn={ok} onSwitchOff={ok} onAllowFrames={ok} />

const firstRun = (decided: Decided) => (
  <FirstRun
    guess={{ region: 'CN', timeZone: 'Asia/Shanghai' }} regions={['CN', 'TW', 'HK', 'US', 'GB']} timeZones={['Asia/Shanghai', 'Asia/Taipei', 'Europe/London']} decided={decided}
    site={decided.agent ? <GrantSites missing={[ORIGIN, 'https://cti.vendor.example' as PageOrigin]} onGrant={ok} /> : <FirstSite page={ORIGIN} onSwitchOn={ok} />}
    onLanguage={() => {}} onImport={() => {}} onCommand={onCommand}
  />
)

const MANY = manyContacts(Number(asked.get('rows') ?? 10_000))

const GROUPS: Readonly<Record<string, () => ReactNode>> = {
  pops,
  'wrap-up': () => (
    <>
      <Shot name="fresh" width={400}><div className="pad">{form()}</div></Shot>
      <Shot name="filled" width={400}><div className="pad">{form(FULL)}</div></Shot>
      <Shot name="narrow" width={336}><div className="pad">{form()}</div></Shot>
      {[360, 480].map((width) => <Shot key={width} name={`drafted ${width}`} width={width}><div className="pad">{form(EMPTY_DRAFT, heardIn(language))}</div></Shot>)}
    </>
  ),
  clients: () => clientsGroup(Shot),
  'panel-clients': () => <Panel phase="talking" areClients />,
  'model-draft': () => modelDraftGroup(language, form, Shot),
  table: () => <div style={{ height: 600 }}><ContactTable contacts={MANY} isLog now={NOW} /></div>,
  'panel-none': () => <Panel phase="none" />,
  'panel-ringing': () => <Panel phase="ringing" at={1} />,
  'panel-talking': () => <Panel phase="talking" />,
  'panel-over': () => <Panel phase="over" at={2} />,
  'panel-locked': () => <Panel phase="locked" at={1} />,
  'panel-loading': () => <Panel phase="loading" />,
  popup: () => (
    <>
      {Object.entries(SITES).map(([name, site]) => (
        <Shot key={name} name={name} width={340}><PopupView light={light(site)} shift={<ShiftBar {...LINES} agent={AGENT} shiftStartedAt={ago(2 * 3_600_000)} unfinished={0} onCommand={onCommand} />} whyNothing={why} onOpenPanel={() => {}} /></Shot>
      ))}
      <Shot name="no shift" width={340}><PopupView light={light(SITES.off as SiteState)} shift={<ShiftBar {...LINES} unfinished={0} onCommand={onCommand} />} whyNothing={why} onOpenPanel={() => {}} /></Shot>
      <Shot name="why nothing" width={340}><div className="pad">{why}</div></Shot>
    </>
  ),
  setup: () => (
    <>
      {[360, 480].map((width) => <Shot key={width} name={`first run ${width}`} width={width}>{firstRun({ fields: [], lines: [], sites: {} })}</Shot>)}
      <Shot name="under a policy" width={400}>{firstRun({ fields: ['language', 'region', 'timeZone'], agent: AGENT, lines: [aLine('a', '宽带客服'), aLine('b', '手机客服')], sites: { [ORIGIN]: [] } })}</Shot>
    </>
  ),
  knowledge: () => knowledgeGroup(language, (name, width, drawn) => <Shot key={`${name} ${width}`} name={`${name} ${width}`} width={width}><div className="pad">{drawn}</div></Shot>),
  practice: () => practiceGroup(language, (name, width, drawn) => <Shot key={name} name={name} width={width}><div className="pad">{drawn}</div></Shot>),
  feedback: () => feedbackGroup(language, (name, width, drawn) => <Shot key={name} name={name} width={width}><div className="pad">{drawn}</div></Shot>),
  'desk-knowledge-none': () => knowledgePageGroup('none', language),
  'desk-knowledge-many': () => knowledgePageGroup('many', language),
  'desk-knowledge-doubts': () => knowledgePageGroup('doubts', language),
  'desk-knowledge-phrasings': () => knowledgePageGroup('phrasings', language),
  'desk-knowledge-no-phrasings': () => knowledgePageGroup('no-phrasings', language),
  'desk-knowledge-gaps': () => knowledgePageGroup('gaps', language),
  'desk-knowledge-import': () => knowledgePageGroup('import', language),
  'desk-items-articles': () => <ItemsShownAt language={language} shown={{ kind: 'article' }} />,
  'desk-items-article': () => <ItemsShownAt language={language} shown={{ kind: 'article', opens: 'first' }} />,
  'desk-items-offer': () => <ItemsShownAt language={language} shown={{ kind: 'offer', opens: 'first' }} />,
  'desk-items-script': () => <ItemsShownAt language={language} shown={{ kind: 'script', opens: 'first' }} />,
  'desk-items-wording': () => <ItemsShownAt language={language} shown={{ kind: 'wording', opens: 'first' }} />,
  'desk-items-code': () => <ItemsShownAt language={language} shown={{ kind: 'code', opens: 'first' }} />,
  'desk-items-new': () => <ItemsShownAt language={language} shown={{ kind: 'demand', opens: 'new' }} />,
  'desk-items-agent': () => <ItemsShownAt language={language} shown={{ kind: 'snippet', opens: 'first', isAgent: true }} />,
  'desk-items-guide': () => <ItemsShownAt language={language} shown={{ kind: 'demand', opens: 'first', hasGuide: true }} />,
  'desk-items-rule': () => <ItemsShownAt language={language} shown={{ kind: 'alert-rule', opens: 'first' }} />,
  'desk-items-site': () => <ItemsShownAt language={language} shown={{ kind: 'site-profile', opens: 'first' }} />,
  'desk-items-person': () => <ItemsShownAt language={language} shown={{ kind: 'agent', opens: 'first' }} />,
  'desk-items-team': () => <ItemsShownAt language={language} shown={{ kind: 'team', opens: 'first' }} />,
  'desk-items-none': () => <ItemsShownAt language={language} shown={{ kind: 'article', isEmpty: true }} />,
  notices: () => noticesGroup(language, (name, width, drawn) => <Shot key={`${name} ${width}`} name={`${name} ${width}`} width={width}><KeysProvider><div className="pad">{drawn}</div></KeysProvider></Shot>),
  'desk-notices-many': () => noticesPageGroup('many', language),
  'desk-notices-none': () => noticesPageGroup('none', language),
  'desk-notices-opened': () => noticesPageGroup('opened', language),
  'desk-notices-incident': () => noticesPageGroup('incident', language),
  'desk-notices-new': () => noticesPageGroup('new', language),
  'desk-notices-new-incident': () => noticesPageGroup('new-incident', language),
  'desk-notices-agent': () => noticesPageGroup('agent', language),
  'desk-settings': () => settingsGroup('plain'),
  'desk-settings-locked': () => settingsGroup('locked'),
  'desk-settings-decided': () => settingsGroup('decided'),
  offers: () => offersGroup(Shot, language),
  alerts: () => alertsGroup(Shot, language === 'en'),
  'desk-board-many': () => boardGroup('many', language === 'en'),
  'desk-board-one': () => boardGroup('one', language === 'en'),
  'desk-board-none': () => boardGroup('none', language === 'en'),
  'desk-board-failed': () => boardGroup('failed', language === 'en'),
  'desk-board-loading': () => boardGroup('loading', language === 'en'),
  'desk-offers-many': () => offerRecordGroup('many', language),
  'desk-offers-none': () => offerRecordGroup('none', language),
  'desk-offers-failed': () => offerRecordGroup('failed', language),
  models: () => (
    <>
      {[360, 480].map((width) => <Shot key={width} name={`models ${width}`} width={width}><div className="pad">{modelsGroup('many')}</div></Shot>)}
      <Shot name="none yet" width={480}><div className="pad">{modelsGroup('none')}</div></Shot>
      <Shot name="forbidden" width={480}><div className="pad">{modelsGroup('forbidden')}</div></Shot>
      {(['none', 'server', 'device', 'forbidden'] as const).map((which) => <Shot key={which} name={`speech to text, ${which}`} width={which === 'device' ? 360 : 480}><div className="pad">{audioGroup(which)}</div></Shot>)}
      <Shot name="no egress" width={480}><div className="pad"><WithoutEgress /></div></Shot>
    </>
  ),
  packs: () => packsGroup(Shot, language),
  ...Object.fromEntries((['none', 'one', 'many', 'failed', 'exported', 'agent'] as const).map((which) => [`desk-leaving-${which}`, () => leavingGroup(which)])),
  'desk-segments-none': () => segmentsGroup('none'),
  'desk-segments-one': () => segmentsGroup('one'),
  'desk-segments-many': () => segmentsGroup('many'),
  'desk-segments-taking': () => segmentsGroup('taking'),
  'desk-segments-failed': () => segmentsGroup('failed'),
  'desk-segments-agent-none': () => segmentsGroup('agent-none'),
  'desk-segments-agent': () => segmentsGroup('agent'),
  'desk-sites-none': () => sitesGroup('none'),
  'desk-sites-many': () => sitesGroup('many'),
  'desk-sites-open': () => sitesGroup('open'),
  guidance: () => (
    <>
      {[360, 480].flatMap((width) => Object.entries(guidanceGroup(language, known)).map(([name, drawn]) => <Shot key={`${name} ${width}`} name={`${name} ${width}`} width={width}><div className="pad">{drawn}</div></Shot>))}
    </>
  ),
  ways: () => <>{Object.entries(waysGroup()).map(([name, drawn]) => <Shot key={name} name={name} width={name.includes('needs a click') || name.includes('somebody') ? 360 : 480}><div className="pad">{drawn}</div></Shot>)}</>,
  transcript: () => transcriptGroup(language, (name, width, content) => <Shot key={name} name={name} width={width}>{content}</Shot>),
  import: () => <>{importGroup(Math.min(1100, innerWidth - 40))}</>,
  parts: () => (
    <>
      {[360, 480].map((width) => <Shot key={width} name={`baton ${width}`} width={width}><div className="pad">{batonCard(BATON)}</div></Shot>)}
      <Shot name="baton altered" width={400}><div className="pad">{batonCard(BATON.replace('8021', '8022'))}</div></Shot>
      <Shot name="just saved" width={400}><div className="pad"><SavedBar who={who} isKnown onCorrect={() => {}} onNotThis={() => {}} onClose={() => {}} /></div></Shot>
      <Shot name="tasks" width={400}><div className="pad"><TaskList tasks={TASKS} now={NOW} onCommand={onCommand} /></div></Shot>
      <Shot name="tasks empty" width={400}><TaskList tasks={[]} now={NOW} onCommand={onCommand} /></Shot>
      <Shot name="customer" width={400}><div className="pad">{known.person && <CustomerEditor person={known.person} tags={known.tags} allTags={ALL_TAGS} remembered={known.remembered} now={NOW} onCommand={onCommand} />}</div></Shot>
      <Shot name="not this person" width={400}><div className="pad"><NotThisPerson name={who} now={NOW} typed="" onType={() => {}} choices={CARDS.several.match.kind === 'several' ? CARDS.several.match.choices : []} onMove={ok} onClose={() => {}} /></div></Shot>
      <Shot name="failed, refused" width={400}><div className="pad stack"><Failed onRetry={() => {}} /><Refusal why="not-saved" /></div></Shot>
      <Shot name="history loading" width={400}><ContactTimeline contacts={undefined} now={NOW} /></Shot>
      <Shot name="history empty" width={400}><ContactTimeline contacts={[]} now={NOW} /></Shot>
      <Shot name="several lines" width={400}><div className="pad"><ShiftBar {...LINES} lines={[...LINES.lines, aLine('m', language === 'en' ? 'Mobile' : '手机客服')]} agent={AGENT} shiftStartedAt={ago(2 * 3_600_000)} unfinished={0} onCommand={onCommand} /></div></Shot>
      <Shot name="ring beside a form" width={360}><CallStrip calls={STRIP.slice(1).map((call) => (call.phase === 'ringing' ? { ...call, who, numberShown: '138 0013 8000' } : call))} selected={'call-3' as CallId} now={NOW} onSelect={() => {}} /></Shot>
      {(['pasted', 'stopped'] as const).map((how) => <Shot key={how} name={`paste guard, ${how}`} width={380}><div className="pop-warning"><PasteWarningView warning={{ id: 'w', from: language === 'en' ? 'Mobile hotline' : '联通移动热线', to: language === 'en' ? 'Water hotline' : '水务热线', why: ['copied', 'number'], how, canUndo: how === 'pasted' }} onUndo={() => {}} onClose={() => {}} /></div></Shot>)}
      <Shot name="paste guard, not undone" width={380}><div className="pop-warning"><PasteWarningView warning={{ id: 'w', from: language === 'en' ? 'Mobile hotline' : '联通移动热线', to: language === 'en' ? 'Water hotline' : '水务热线', why: ['external-id'], how: 'pasted', canUndo: true }} isUndone={false} onClose={() => {}} /></div></Shot>
      <Shot name="attention" width={400}><AttentionLine count={2} problem="not-saved" onCommand={onCommand} /></Shot>
      <Shot name="attention, locked" width={400}><AttentionLine count={1} problem="vault-locked" onCommand={onCommand} /></Shot>
      <Shot name="locked" width={400}><div className="pad"><VaultNotices vaults={LOCKED_VAULT} line={'a' as never} onCommand={onCommand} /></div></Shot>
      <Shot name="on the roster" width={360}><RosterContext value={rosterOf(AGENTS, TEAMS, LINES.line)}><div className="pad"><AgentForm isGiven={false} initial={{ number: '8021', name: '' }} lines={LINES.lines} line={LINES.line} submit={language === 'en' ? 'Start shift' : '开始班次'} onSubmit={ok} /></div></RosterContext></Shot>
      <Shot name="taking over" width={360}><div className="pad"><AgentForm isGiven={false} lines={[...LINES.lines, aLine('m', language === 'en' ? 'Mobile' : '手机客服')]} line={LINES.line} submit={language === 'en' ? 'Take over' : '换人'} unfinished={2} formerName={AGENT.name} onSubmit={ok} onCancel={() => {}} /></div></Shot>
      {[320, 360, 480].map((width) => <Shot key={width} name={`my day ${width}`} width={width}><div className="pad"><DayFiguresLine figures={DAY} targets={TARGETS} hasAdvice /></div></Shot>)}
      <Shot name="my day without targets" width={360}><div className="pad"><DayFiguresLine figures={DAY} /></div></Shot>
      <Shot name="targets of a call" width={480}><CallStrip calls={STRIP.map((call, index) => (index === 0 ? { ...call, phase: 'held' as const, holdMs: 75_000 } : call))} targets={TARGETS} now={NOW} onSelect={() => {}} /></Shot>
      <Shot name="no shift" width={400}><div className="pad"><ShiftBar {...LINES} unfinished={0} onCommand={onCommand} /></div></Shot>
      <Shot name="take over" width={400}><div className="pad"><ShiftBar {...LINES} agent={AGENT} shiftStartedAt={ago(2 * 3_600_000)} unfinished={2} onCommand={onCommand} /></div></Shot>
    </>
  ),
}

const root = document.querySelector('#root')
if (root) {
  createRoot(root).render(
    <WordsProvider language={language} timeZone="Asia/Shanghai" isDocument theme={theme}>
      <div className={/^(panel|desk)/.test(asked.get('group') ?? '') ? '' : 'gallery'}>{GROUPS[asked.get('group') ?? 'pops']?.()}</div>
    </WordsProvider>,
  )
}
