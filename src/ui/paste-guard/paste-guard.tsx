import type { LineId } from '../../core/contract/ids'
import { PasteWarningView } from './paste-warning-view'
import { usePasteGuard, type GuardPort } from './use-paste-guard'

/** Watches a page of our own; drawn only while there is something to say. */
export function PasteGuard({ line, port }: { readonly line: LineId; readonly port: GuardPort }) {
  const { warned, undo, close } = usePasteGuard(line, port)
  return warned ? <PasteWarningView warning={warned.warning} isUndone={warned.isUndone} onUndo={undo} onClose={close} /> : null
}
