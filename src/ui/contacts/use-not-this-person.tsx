import { useCallback, useState, type ReactNode } from 'react'
import type { EpochMs } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import { useCommand } from '../hooks/use-command'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { MovedContact } from './moved-contact'
import type { WhoseContact } from './whose-contact'

/** "Not this person", by one click in any list: the contact moves at once; whose it was after all is asked then, and it can be undone. */
export function useNotThisPerson(settings: Settings, now: EpochMs): { readonly say: (whose: WhoseContact) => void; readonly bar: ReactNode } {
  const onCommand = useCommand()
  const { why, run } = useReply()
  const [moved, setMoved] = useState<WhoseContact>()
  const say = useCallback((whose: WhoseContact) => {
    if (whose.customer === undefined) return setMoved(whose)
    void run(() => onCommand('contact/move', { contact: whose.contact })).then((isDone) => isDone && setMoved(whose))
  }, [onCommand, run])
  const bar = moved ? <MovedContact key={moved.contact} moved={moved} settings={settings} now={now} onClose={() => setMoved(undefined)} /> : <Refusal why={why} />
  return { say, bar }
}
