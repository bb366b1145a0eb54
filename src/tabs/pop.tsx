import { useCallback, useEffect, useRef, useState } from 'react'
import { connectPop, type PopConnection, type PopWarning } from '../adapters/browser/pop-connection'
import { openPanelOf, ownTab } from '../adapters/browser/panel'
import { sendCommand } from '../adapters/browser/send-command'
import { sendUntilHeard } from '../adapters/browser/send-from-page'
import type { PopScene } from '../core/contract/replies'
import type { CallId, EpochMs } from '../core/contract/ids'
import { useNow } from '../ui/hooks/use-now'
import { hearCopies } from '../ui/paste-guard/hear-copies'
import { PasteWarningView } from '../ui/paste-guard/paste-warning-view'
import { PopView } from '../ui/pop/pop-view'
import { useHeight } from '../ui/pop/use-height'
import { WordsProvider } from '../ui/words/words-provider'

/** The pop's width in CSS px: two glances wide, and narrow enough for the corner of a CRM page. */
const POP_WIDTH = 380

// At once, not in an effect: the placer hands its token over at the frame's load event, which React does not wait for.
const connection: PopConnection = connectPop(window)
// The background knows whose card stands here.
hearCopies((text) => void sendCommand('paste/note-copied', { text }), new AbortController().signal)
// Asked now, because the browser opens the panel only in the very turn of the agent's click.
let tab: number | undefined
void ownTab().then((own) => (tab = own))

/** The caller's card over somebody's page. Shows nothing until the background knows this document for the one its placer placed. */
export default function Pop() {
  const [scene, setScene] = useState<PopScene>()
  const [warning, setWarning] = useState<PopWarning>()
  useEffect(() => connection.onScene(setScene), [])
  useEffect(() => connection.onWarning(setWarning), [])
  // Before a card and instead of it: what was pasted is taken back now or not at all. The card is there again when it is closed.
  if (warning) return <Warning key={warning.warning.id} order={warning} onClose={() => setWarning(undefined)} />
  return scene ? <Scene scene={scene} /> : null
}

function Warning({ order: { warning, language, timeZone, theme }, onClose }: { readonly order: PopWarning; readonly onClose: () => void }) {
  const [isUndone, setUndone] = useState<boolean>()
  const root = useHeight(showAsTallAs)
  useEffect(() => () => connection.ask({ order: 'disappear' }), [])
  const undo = async () => {
    const reply = await sendCommand('paste/undo', { warning: warning.id })
    setUndone(reply.ok && reply.value.isUndone)
  }
  return (
    <WordsProvider language={language} timeZone={timeZone} theme={theme} isDocument>
      <div ref={root} className="pop-warning"><PasteWarningView warning={warning} isUndone={isUndone} onUndo={() => void undo()} onClose={onClose} /></div>
    </WordsProvider>
  )
}

const showAsTallAs = (height: number) => connection.ask({ order: 'appear', width: POP_WIDTH, height: clamped(height) })
const clamped = (height: number): number => Math.min(480, Math.max(24, height))

function Scene({ scene }: { readonly scene: PopScene }) {
  const { primary, beside, receipt } = scene
  const now = useNow()
  const appear = useAppearance(primary.call.id)
  // With the card, not with the order to hide: where the next card comes at once, nothing vanishes in between.
  useEffect(() => () => connection.ask({ order: 'disappear' }), [])
  const drag = useCallback(({ dx, dy, isDropped }: { dx: number; dy: number; isDropped: boolean }) => {
    connection.ask({ order: 'drag', dx: Math.round(dx), dy: Math.round(dy), isDropped })
  }, [])
  return (
    <WordsProvider language={scene.language} timeZone={scene.timeZone} theme={scene.theme} isDocument>
      <PopView
        card={primary} beside={beside} now={now} onCommand={sendCommand} onHeight={appear} onDrag={drag}
        onOpenPanel={() => void openPanelOf(tab)}
        {...(receipt && { receipt })}
      />
    </WordsProvider>
  )
}

/** Until it is heard: a worker that dies just then must not leave the pop without its receipt. */
const tellPainted = (call: CallId, paintedAt: EpochMs) => sendUntilHeard('pop/painted', { call, paintedAt }, asLongAsThisPage)
const asLongAsThisPage = new AbortController().signal

/** Lets the placer show the frame as tall as the card, and tells the background once that it is painted. */
function useAppearance(call: CallId): (height: number) => void {
  const told = useRef<CallId>(undefined)
  return useCallback(
    (height: number) => {
      if (height <= 0) return connection.ask({ order: 'disappear' })
      connection.ask({ order: 'appear', width: POP_WIDTH, height: clamped(height) })
      if (told.current === call) return
      told.current = call
      // The frame after the next paint: what was asked for above is on the screen then.
      requestAnimationFrame(() => requestAnimationFrame(() => void tellPainted(call, Date.now() as EpochMs)))
    },
    [call],
  )
}
