import { useMemo, useState, type ReactNode } from 'react'
import type { WrapUpCode } from '../core/contract/definitions'
import type { ArticleId, CodeId, NoticeId } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import type { TranscriptLine } from '../core/contract/transcripts'
import { incidentsOf } from '../core/notices/card-incident'
import { isOwed, isUnread, openNotices } from '../core/notices/open-notices'
import { given } from '../core/facts/given'
import { agentOf } from '../core/settings/agent-of'
import { BatonCard } from '../ui/baton/baton-card'
import { CopyBaton } from '../ui/baton/copy-baton'
import { PasteBaton } from '../ui/baton/paste-baton'
import { CallStrip } from '../ui/calls/call-strip'
import { ContactLog } from '../ui/contacts/contact-log'
import { AttentionLine } from '../ui/effects/attention-line'
import { FeedbackContext } from '../ui/feedback/feedback-context'
import { WordingFlag } from '../ui/guidance/wording-flag'
import { guardPort } from '../ui/hooks/guard-port'
import { useAttention } from '../ui/hooks/use-attention'
import { CustomerRecordView } from '../ui/customer/customer-record-view'
import { FindCustomer } from '../ui/customer/find-customer'
import { useCalls } from '../ui/hooks/use-calls'
import { useCard } from '../ui/hooks/use-card'
import { useCommand } from '../ui/hooks/use-command'
import { useCustomerRecord } from '../ui/hooks/use-customer-record'
import { useDefinitions } from '../ui/hooks/use-definitions'
import { useDraftedWrapUp } from '../ui/hooks/use-drafted-wrap-up'
import { useGuidance } from '../ui/hooks/use-guidance'
import { usePackLight } from '../ui/hooks/use-team'
import { useKeptData } from '../ui/hooks/use-kept-data'
import { useModelDraft } from '../ui/hooks/use-model-draft'
import { useMissingHosts } from '../ui/hooks/use-missing-hosts'
import { useNotices, useRunningIncidents } from '../ui/hooks/use-notices'
import { useNow } from '../ui/hooks/use-now'
import { useShift } from '../ui/hooks/use-shift'
import { useLineMarks } from '../ui/hooks/use-line-marks'
import { useVaults } from '../ui/hooks/use-vaults'
import { useSuggestions } from '../ui/hooks/use-suggestions'
import { useTargets } from '../ui/hooks/use-targets'
import { useTasks } from '../ui/hooks/use-tasks'
import { useListening, useTranscript } from '../ui/hooks/use-transcript'
import { KeysButton } from '../ui/keys/keys-button'
import { PackLightLine } from '../ui/packs/pack-light-line'
import { PanelView } from '../ui/panel/panel-view'
import { PasteGuard } from '../ui/paste-guard/paste-guard'
import { TAB_KEYS } from '../ui/panel/tab-keys'
import { SettingsMenu } from '../ui/shift/settings-menu'
import { ShiftBar } from '../ui/shift/shift-bar'
import { GrantSites } from '../ui/sites/grant-sites'
import { UnreadLine } from '../ui/notices/unread-line'
import { LineBand } from '../ui/lines/line-mark'
import { VaultNotices } from '../ui/vault/vault-notices'
import { useNames } from '../ui/roster/use-names'
import { useWords } from '../ui/words/use-words'
import { CallTab } from './call-tab'
import { CallsTab } from './calls-tab'
import { CustomerTab } from './customer-tab'
import { DayPart } from './day-part'
import { FeedbackPart } from './feedback-part'
import { HearingSign } from './hearing-sign'
import { KnowledgeTab } from './knowledge-tab'
import { HistoryTab } from './history-tab'
import { NoticesPart } from './notices-part'
import { NoticesTab } from './notices-tab'
import { OffersTab } from './offers-tab'
import { JustSaved, type SavedContact } from './just-saved'
import type { Opening } from './read-opening'
import { ShiftDigest } from './shift-digest'
import { TasksTab } from './tasks-tab'
import { useAskedTab } from './use-asked-tab'
import { Suggestion } from './suggestion'
import { stripCallOf } from './strip-call-of'
import { useBaton } from './use-baton'
import { useFrontCall } from './use-front-call'
import type { KeptFocuses } from './use-kept-focus'
import { useLatest } from './use-latest'
import { useOpenedCustomer } from './use-opened-customer'
import { useTextValues } from './use-text-values'
import { useWordingFlag } from './use-wording-flag'
import { WhyNothing } from './why-nothing'
import { WrapUp } from './wrap-up'

const NO_TURNS: readonly TranscriptLine[] = []
const NO_CODES: readonly WrapUpCode[] = []
const NO_CODE_IDS: readonly CodeId[] = []

interface DeskProps {
  readonly settings: Settings
  readonly opening?: Opening | undefined
  /** It is practice: what stands in place of the shift, and who hears which article was opened. */
  readonly practice?: { readonly head: ReactNode; readonly onRead: (article: ArticleId) => void }
}

/** The panel of an agent at work. */
export function Desk({ settings: own, opening, practice }: DeskProps) {
  const { t } = useWords()
  const now = useNow()
  const onCommand = useCommand()
  const [saved, setSaved] = useState<SavedContact>()
  const calls = useCalls(own, opening?.calls)
  const { calls: listed, front, choose, settle, writing, isFocusKept } = useFrontCall(calls.value ?? [], now)
  // Whatever is shown and done goes with the call in front: its line of business is the one in front then.
  const line = front?.call.line ?? own.line
  const settings = useMemo<Settings>(() => (line === own.line ? own : { ...own, line }), [own, line])
  const marks = useLineMarks()
  const [focuses] = useState<KeptFocuses>(() => new Map())
  const frontId = front?.call.id
  const card = useCard(front?.call, settings, opening?.card)
  // Read while the call goes on, so that they stand in the form at the hang-up.
  const suggestions = useSuggestions(front?.call, settings)
  const definitions = useDefinitions(settings.line)
  const tasks = useTasks(settings)
  const shown = card.value && card.value.call.id === frontId ? card.value : undefined
  const opened = useOpenedCustomer(frontId, settings, onCommand)
  const customer = opened.customer ?? shown?.person?.customer
  const ofCard = useCustomerRecord(shown?.person?.customer, settings)
  const transcript = useTranscript(frontId)
  const turns = transcript.value?.lines ?? NO_TURNS
  const listening = useListening(settings)
  const guidance = useGuidance(settings.line)
  const hasWords = listening.length > 0 || turns.length > 0 || (guidance.value?.scripts.length ?? 0) > 0
  const [openedNotice, openNotice] = useState<{ readonly id: 'notices'; readonly notice: NoticeId | undefined }>()
  const askedTab = useAskedTab({ call: frontId, phase: front?.call.phase, hasWords, opened: useLatest(opened.askedTab, openedNotice) })
  const baton = useBaton(settings)
  const attention = useAttention()
  const targets = useTargets(settings.line, settings.team)
  const shift = useShift(own, listed)
  const hosts = useMissingHosts(settings)
  const vaults = useVaults()
  const vaultInFront = vaults?.find(({ lines }) => lines.some(({ id }) => id === line))
  const told = useNotices(settings)
  const { roster } = useNames()
  const notices = told.value && openNotices(told.value.own, { agent: agentOf(settings), team: settings.team, line: settings.line, ...given({ teams: roster.agents.find(({ agent }) => agent === agentOf(settings))?.teams }) }, now)
  const running = useRunningIncidents()
  const { drafted, codes: likeliest } = useDraftedWrapUp({
    line: front?.call.phase === 'ended' ? front.call.line : undefined, turns, codes: definitions.value?.codes ?? NO_CODES, likely: suggestions.value ?? NO_CODE_IDS, timeZone: settings.timeZone,
  })
  const model = useModelDraft({ call: drafted && frontId, settings, now, onCommand })
  const flag = useWordingFlag(guidance.value?.wordings, turns, now)
  useKeptData()
  const codes = definitions.value?.codes ?? NO_CODES
  const feedback = useMemo(() => ({ isPersonalShared: settings.isPersonalShared, onCommand }), [settings.isPersonalShared, onCommand])
  const light = usePackLight(settings.line, now)
  const values = useTextValues(shown, guidance.value?.closings, settings, now)
  const due = tasks.value?.filter((task) => task.dueAt <= now).length ?? 0
  const known = opened.customer ? opened.record : shown?.person && { person: shown.person, tags: shown.tags, remembered: shown.remembered }
  const showNotice = (notice: NoticeId | undefined) => openNotice({ id: 'notices', notice })
  const openedView = opened.record && <CustomerRecordView mark={marks.get(line)} record={opened.record} now={now} onCommand={onCommand} onClose={opened.close} />

  return (
    <FeedbackContext value={feedback}>
      <PanelView
        band={<LineBand mark={marks.get(line)} />}
        lockedVault={vaultInFront?.id}
        shift={practice?.head ?? (
          <>
            <ShiftBar {...shift} onCommand={onCommand} end={<><FeedbackPart code={codes.find(({ id }) => id === front?.draft?.draft?.code)} settings={settings} now={now} /><KeysButton /><SettingsMenu settings={settings} vaults={vaults} onCommand={onCommand} /></>} />
            <PasteGuard line={line} port={guardPort} />
            <GrantSites {...hosts} />
            <VaultNotices vaults={vaults ?? []} isAsked={shown?.match.kind === 'locked' ? vaultInFront?.id : undefined} line={line} onCommand={onCommand} />
          </>
        )}
        strip={
          <>
            <HearingSign now={now} />
            <UnreadLine count={notices?.filter((own) => isUnread(own) || isOwed(own)).length ?? 0} onOpen={() => showNotice(undefined)} />
            {attention && <AttentionLine {...attention} onCommand={onCommand} />}
            {light && light.is !== 'fresh' && <PackLightLine light={light} now={now} onCommand={onCommand} />}
            <CallStrip calls={listed.map((each) => stripCallOf(each, settings, now, marks))} now={now} targets={targets} onSelect={choose} {...(front ? { selected: front.call.id } : {})} />
          </>
        }
        card={front ? shown : calls.value ? 'none' : undefined}
        now={now}
        isGreeted={turns.some(({ speaker }) => speaker === 'agent')}
        isWaitingForWrapUp={front?.call.wrapUp === 'waiting'}
        wrapUp={front && shown && definitions.value ? <WrapUp key={front.call.id} front={front} card={shown} codes={definitions.value.codes} suggested={likeliest} drafted={drafted} model={model} turns={turns} now={now} typed={baton.typedFor(front.call.id)} added={baton.lineFor(front.call.id)} short={{ snippets: guidance.value?.snippets ?? [], values }} incidentsOf={(code) => incidentsOf(running, { line: front.call.line, area: shown.number?.area, codes: code ? [code] : [] }, now)} onAdded={baton.settle} onDraft={baton.keepDraft} onSaved={setSaved} onSettled={settle} writing={writing} focuses={focuses} isFocusKept={isFocusKept} onCommand={onCommand} /> : undefined}
        isWrapUpAsked={baton.isTakenBy(frontId)}
        handedOver={
          <>
            <NoticesPart open={notices ?? []} interruptedAt={told.value?.interruptedAt ?? []} running={running} calls={calls.value} front={front} card={shown} turns={turns} settings={settings} now={now} />
            {notices && !front && <ShiftDigest open={notices} settings={settings} now={now} onOpen={showNotice} />}
            {flag.spotted && <WordingFlag spotted={flag.spotted} onDismiss={flag.dismiss} />}
            {baton.handed && <BatonCard reading={baton.handed} now={now} onClose={baton.close} {...(frontId ? { onTake: (handed) => baton.take(frontId, handed) } : {})} />}
            {saved && (!front || saved.line === line) && <JustSaved key={saved.contact} saved={saved} settings={settings} mark={marks.get(saved.line)} now={now} onClose={() => setSaved(undefined)} />}
            {front && openedView}
          </>
        }
        opened={openedView}
        whyNothing={<WhyNothing settings={settings} onCommand={onCommand} />}
        idle={<><FindCustomer settings={settings} now={now} label={t('record.find')} hotkey="/" onChoose={opened.open} />{settings.shift && <DayPart settings={settings} hasAdvice />}</>}
        openTasks={ofCard.value?.tasks ?? []}
        suggestion={<Suggestion key={frontId} call={front?.call} settings={settings} now={now} onCommand={onCommand} />}
        tools={
          <>
            {front && shown && <CopyBaton key={front.call.id} compose={() => baton.compose(shown, front.draft?.draft, definitions.value?.codes ?? [], now)} />}
            <PasteBaton onRead={baton.read} />
          </>
        }
        tabs={[
          { id: 'history', title: t('history.title'), hotkey: TAB_KEYS.history, draw: () => <HistoryTab key={customer} customer={customer} name={known?.person.name} settings={settings} now={now} /> },
          { id: 'call', title: t('panel.call'), hotkey: TAB_KEYS.call, draw: () => <CallTab call={front?.call} line={line} transcript={transcript} listening={listening} isPractice={practice !== undefined} settings={settings} now={now} guidance={guidance} turns={turns} code={front?.draft?.draft?.code} values={values} onCommand={onCommand} /> },
          { id: 'knowledge', title: t('knowledge.title'), hotkey: TAB_KEYS.knowledge, draw: () => <KnowledgeTab settings={settings} card={front ? shown : undefined} lines={turns} light={light} now={now} onRead={practice?.onRead} onCommand={onCommand} /> },
          { id: 'tasks', title: t('tasks.title'), hotkey: TAB_KEYS.tasks, count: due, draw: () => <TasksTab settings={settings} tasks={tasks} now={now} onCommand={onCommand} onOpenCustomer={opened.open} /> },
          { id: 'notices', title: t('notices.title'), hotkey: TAB_KEYS.notices, isSeldom: true, draw: () => <NoticesTab open={notices} hasFailed={told.hasFailed} settings={settings} now={now} opened={openedNotice?.notice} onOpen={showNotice} /> },
          { id: 'offers', title: t('offers.title'), hotkey: TAB_KEYS.offers, draw: () => <OffersTab call={front?.call} customer={shown?.person?.customer} settings={settings} now={now} onCommand={onCommand} /> },
          { id: 'customer', title: t('customer.title'), hotkey: TAB_KEYS.customer, isSeldom: true, draw: () => <CustomerTab known={known} isOpened={opened.customer !== undefined} tags={definitions.value?.tags ?? []} settings={settings} now={now} onCommand={onCommand} /> },
          { id: 'calls', title: t('record.calls'), hotkey: TAB_KEYS.calls, isSeldom: true, draw: () => <CallsTab key={line} settings={settings} now={now} onOpenCustomer={opened.open} /> },
          { id: 'log', title: t('log.title'), hotkey: TAB_KEYS.log, isSeldom: true, draw: () => <ContactLog key={line} settings={settings} now={now} onOpenCustomer={opened.open} /> },
        ]}
        askedTab={askedTab}
        onCommand={onCommand}
      />
    </FeedbackContext>
  )
}
