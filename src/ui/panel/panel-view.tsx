import type { ReactNode } from 'react'
import { useState } from 'react'
import type { CallId, EpochMs, VaultId } from '../../core/contract/ids'
import type { CustomerCard } from '../../core/customers/customer-card'
import { Card } from '../card/card'
import type { OnCommand } from '../hooks/reply'
import { KeyButton } from '../keys/key-button'
import { Empty } from '../states/empty'
import { Skeleton } from '../states/skeleton'
import { useWords } from '../words/use-words'
import type { TaskLine } from '../tasks/task-line'
import { UnlockForm } from '../vault/unlock-form'
import { CardActions } from './card-actions'
import { KnownFacts } from './known-facts'
import { PanelAnswer } from './panel-answer'
import type { PanelTab } from './panel-tab'
import { PanelTabs } from './panel-tabs'
import './panel.css'

export interface PanelViewProps {
  /** Of which line of business all under it is. */
  readonly band?: ReactNode
  readonly shift: ReactNode
  readonly strip: ReactNode
  /** The call in front: its card, absent while it is read; `none` where there is no call. */
  readonly card: CustomerCard | 'none' | undefined
  readonly now: EpochMs
  /** Drawn after the hang-up, and before it when the agent asks for it. */
  readonly wrapUp?: ReactNode
  readonly isWaitingForWrapUp: boolean
  /** The hello is said: its line makes room. */
  readonly isGreeted?: boolean
  /** Something was put into the draft: the form is shown with it, also before the hang-up. */
  readonly isWrapUpAsked?: boolean
  /** What a colleague handed over, above everything else. */
  readonly handedOver?: ReactNode
  /** What can be done beside the call: copy and paste a baton. */
  readonly tools?: ReactNode
  /** Without a call: a customer to be found. */
  readonly idle?: ReactNode
  /** Without a call: the record that was opened, in place of the invitation. */
  readonly opened?: ReactNode
  readonly openTasks?: readonly TaskLine[]
  /** The one article that fits what is said, whatever else is looked at. */
  readonly suggestion?: ReactNode
  readonly tabs: readonly PanelTab[]
  readonly askedTab?: { readonly id: string } | undefined
  /** Why nothing popped; an empty panel is where an agent looks. */
  readonly whyNothing?: ReactNode
  /** In which the records of the call lie. */
  readonly lockedVault?: VaultId | undefined
  readonly onCommand: OnCommand
}

/** Calls, then the card, then one column that follows the call; tabs only for what is looked up by hand. */
export function PanelView({ band, shift, strip, card, now, wrapUp, isWaitingForWrapUp, isGreeted = false, isWrapUpAsked = false, handedOver, tools, idle, opened, openTasks = [], suggestion, tabs, askedTab, whyNothing, lockedVault, onCommand }: PanelViewProps) {
  const { t } = useWords()
  const [writing, setWriting] = useState<{ readonly call: CallId; readonly isShown: boolean }>()
  const [isAsking, setAsking] = useState(false)
  const isOver = card !== 'none' && card?.call.phase === 'ended'
  const canWrite = wrapUp !== undefined && !isWaitingForWrapUp && !isOver
  // What was asked for in one call says nothing of the next.
  const call = card === 'none' ? undefined : card?.call.id
  const isShown = writing !== undefined && writing.call === call ? writing.isShown : isWrapUpAsked
  const isFormShown = isWaitingForWrapUp || (canWrite && isShown)
  // While it is talked what is said has the place under the card.
  const isTalked = card !== 'none' && (card?.call.phase === 'talking' || card?.call.phase === 'held')
  const known = card !== undefined && card !== 'none' && (
    <KnownFacts
      ivrPath={card.call.facts.ivrPath} customer={card.person?.customer} unsolved={card.unsolved} tasks={openTasks} remembered={card.remembered} notes={card.person?.notes ?? []}
      now={now} onCommand={onCommand}
    />
  )
  return (
    <div className="panel">
      <header className="panel-head">{shift}</header>
      {band}
      {strip}
      <main className="panel-main">
        <div className={`panel-now ${isWaitingForWrapUp || isGreeted ? 'is-greeted' : ''}`}>
          {handedOver}
          {card === undefined && <Skeleton lines={6} />}
          {card === 'none' && !opened && (
            <Empty
              title={t('panel.noCall')} hint={t('panel.noCallHint')}
              {...(whyNothing && !isAsking ? { action: <KeyButton hotkey="w" label={t('whyNothing.title')} onPress={() => setAsking(true)} /> } : {})}
            />
          )}
          {card === 'none' && !opened && isAsking && <PanelAnswer onClose={() => setAsking(false)}>{whyNothing}</PanelAnswer>}
          {card === 'none' && (opened ?? idle) && <div className="panel-idle">{opened ?? idle}</div>}
          {card !== undefined && card !== 'none' && (
            <>
              <CardActions card={card} onCommand={onCommand} />
              <Card card={card} now={now} variant="panel" areNumbersTaken={isFormShown} onCommand={onCommand} />
            </>
          )}
          {suggestion}
          {card !== undefined && card !== 'none' && card.match.kind === 'locked' && <UnlockForm vault={lockedVault} onCommand={onCommand} />}
          {(canWrite || tools) && (
            <div className="panel-write row">
              {canWrite && <KeyButton hotkey="w" label={t('wrapUp.writeNow')} isPressed={isShown} tone="quiet" onPress={() => call && setWriting({ call, isShown: !isShown })} />}
              {tools}
            </div>
          )}
          {isFormShown && <div className="panel-wrap-up">{wrapUp}</div>}
          {!isTalked && known}
        </div>
        <PanelTabs tabs={tabs} asked={askedTab} />
        {isTalked && <div className="panel-known">{known}</div>}
      </main>
    </div>
  )
}
