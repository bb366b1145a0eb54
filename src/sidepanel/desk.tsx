import { useState } from 'react'
import type { CallId } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import { BatonCard } from '../ui/baton/baton-card'
import { CopyBaton } from '../ui/baton/copy-baton'
import { PasteBaton } from '../ui/baton/paste-baton'
import { CallStrip } from '../ui/calls/call-strip'
import { ContactLog } from '../ui/contacts/contact-log'
import { AttentionLine } from '../ui/effects/attention-line'
import { useAttention } from '../ui/hooks/use-attention'
import { useCalls } from '../ui/hooks/use-calls'
import { useCard } from '../ui/hooks/use-card'
import { useCommand } from '../ui/hooks/use-command'
import { useDefinitions } from '../ui/hooks/use-definitions'
import { useMissingHosts } from '../ui/hooks/use-missing-hosts'
import { useNow } from '../ui/hooks/use-now'
import { useShift } from '../ui/hooks/use-shift'
import { useTasks } from '../ui/hooks/use-tasks'
import { KeysButton } from '../ui/keys/keys-button'
import { PanelView } from '../ui/panel/panel-view'
import { SettingsMenu } from '../ui/shift/settings-menu'
import { ShiftBar } from '../ui/shift/shift-bar'
import { GrantSites } from '../ui/sites/grant-sites'
import { useWords } from '../ui/words/use-words'
import { CustomerTab } from './customer-tab'
import { HistoryTab } from './history-tab'
import { TasksTab } from './tasks-tab'
import { inFront, stripCallOf } from './strip-call-of'
import { useBaton } from './use-baton'
import { WrapUp } from './wrap-up'

/** The panel of an agent at work. */
export function Desk({ settings }: { readonly settings: Settings }) {
  const { t } = useWords()
  const now = useNow()
  const onCommand = useCommand()
  const [chosen, choose] = useState<CallId>()
  const calls = useCalls(settings)
  const listed = calls.value ?? []
  const front = listed.find(({ call }) => call.id === chosen) ?? inFront(listed)
  const card = useCard(front?.call, settings)
  const definitions = useDefinitions(settings.line)
  const tasks = useTasks(settings.shift?.agent, settings.region)
  const shown = card.value && card.value.call.id === front?.call.id ? card.value : undefined
  const customer = shown?.person?.customer
  const baton = useBaton(settings)
  const attention = useAttention()
  const frontId = front?.call.id
  const shift = useShift(settings, listed)
  const hosts = useMissingHosts(settings)
  const due = tasks.value?.filter((task) => task.dueAt <= now).length ?? 0

  return (
    <PanelView
      shift={
        <>
          <ShiftBar {...shift} onCommand={onCommand} end={<><KeysButton /><SettingsMenu settings={settings} onCommand={onCommand} /></>} />
          <GrantSites {...hosts} />
        </>
      }
      strip={
        <>
          {attention && <AttentionLine {...attention} onCommand={onCommand} />}
          <CallStrip calls={listed.map((each) => stripCallOf(each, settings))} now={now} onSelect={choose} {...(front ? { selected: front.call.id } : {})} />
        </>
      }
      card={front ? shown : calls.value ? 'none' : undefined}
      now={now}
      isWaitingForWrapUp={front?.call.wrapUp === 'waiting'}
      wrapUp={front && shown && definitions.value ? <WrapUp key={front.call.id} front={front} card={shown} codes={definitions.value.codes} settings={settings} now={now} added={baton.lineFor(front.call.id)} onAdded={baton.settle} onDraft={baton.keepDraft} onCommand={onCommand} /> : undefined}
      isWrapUpAsked={baton.isTakenBy(frontId)}
      handedOver={
        baton.handed && <BatonCard reading={baton.handed} now={now} onClose={baton.close} {...(frontId ? { onTake: (handed) => baton.take(frontId, handed) } : {})} />
      }
      tools={
        <>
          {front && shown && <CopyBaton key={front.call.id} compose={() => baton.compose(shown, front.draft?.draft, definitions.value?.codes ?? [], now)} />}
          <PasteBaton onRead={baton.read} />
        </>
      }
      tabs={[
        { id: 'history', title: t('history.title'), hotkey: 'h', draw: () => <HistoryTab customer={customer} settings={settings} now={now} /> },
        { id: 'customer', title: t('customer.title'), hotkey: 'e', draw: () => <CustomerTab card={shown} tags={definitions.value?.tags ?? []} now={now} onCommand={onCommand} /> },
        { id: 'tasks', title: t('tasks.title'), hotkey: 't', count: due, draw: () => <TasksTab tasks={tasks} now={now} onCommand={onCommand} /> },
        { id: 'log', title: t('log.title'), hotkey: 'l', draw: () => <ContactLog settings={settings} now={now} /> },
      ]}
      onCommand={onCommand}
    />
  )
}
