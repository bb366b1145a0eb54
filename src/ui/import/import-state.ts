import type { ImportProgress, ImportRefusal, ImportTold, Preview, UnfinishedImport } from '../../core/import/import-messages'

/**
 *   opening ─▶ choosing ─▶ looking ─▶ mapping ─▶ running ─▶ ended ─▶ kept, undoing ─▶ undone
 *      ▲          └─ an unfinished one: running (resumed), undoing, kept
 *      └─ refused while running or undoing: what is not finished is asked again, so that it can go on
 */
export interface ImportState {
  readonly phase: 'opening' | 'choosing' | 'looking' | 'mapping' | 'running' | 'ended' | 'undoing' | 'undone' | 'kept'
  readonly unfinished: readonly UnfinishedImport[]
  readonly isLocked: boolean
  readonly file?: File
  readonly preview?: Preview
  readonly progress?: ImportProgress
  readonly isStopping: boolean
  readonly end?: Extract<ImportTold, { told: 'ended' }>
  readonly removed: number
  readonly why?: ImportRefusal
}

export type ImportStep =
  | ImportTold
  | { readonly told: 'file'; readonly file: File }
  | { readonly told: 'look' }
  | { readonly told: 'begin' }
  | { readonly told: 'stop' }
  | { readonly told: 'undo' }
  | { readonly told: 'again' }

export const OPENING: ImportState = { phase: 'opening', unfinished: [], isLocked: false, isStopping: false, removed: 0 }

export function importState(state: ImportState, step: ImportStep): ImportState {
  const { why: _, ...calm } = state
  switch (step.told) {
    case 'opened':
      return opened(state, step)
    case 'file': {
      const { preview: __, ...rest } = calm
      return { ...rest, phase: 'looking', file: step.file }
    }
    case 'look':
      return calm
    case 'preview':
      return { ...calm, phase: 'mapping', preview: step.preview }
    case 'begin': {
      const { progress: __, end: ___, ...rest } = calm
      return { ...rest, phase: 'running', isStopping: false }
    }
    case 'progress':
      return { ...calm, progress: step.progress }
    case 'stop':
      return { ...calm, isStopping: true }
    case 'ended':
      return { ...calm, phase: 'ended', isStopping: false, end: step }
    case 'undo':
      return { ...calm, phase: 'undoing', removed: 0 }
    case 'undoing':
      return { ...calm, removed: step.removed }
    case 'undone':
      return { ...calm, phase: 'undone' }
    case 'kept':
      return { ...calm, phase: 'kept' }
    case 'again':
      return OPENING
    case 'refused':
      return { ...calm, phase: afterRefusal(state.phase), why: step.why, isStopping: false }
    case 'ask-keys':
      return state
  }
}

/** After a refusal it is still said, and the file that was chosen is at hand; what was mapped is to be begun only if nothing was. */
function opened({ why, file, preview }: ImportState, { unfinished, isLocked }: Extract<ImportTold, { told: 'opened' }>): ImportState {
  const open = { ...OPENING, unfinished, isLocked, ...(why && { why }), ...(file && { file }) }
  return preview && unfinished.length === 0 && !isLocked ? { ...open, phase: 'mapping', preview } : { ...open, phase: 'choosing' }
}

/** Back to where something can be done about it. */
function afterRefusal(phase: ImportState['phase']): ImportState['phase'] {
  if (phase === 'running' || phase === 'undoing') return 'opening'
  return phase === 'looking' || phase === 'opening' ? 'choosing' : phase
}
