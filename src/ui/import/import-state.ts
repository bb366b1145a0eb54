import type { ImportProgress, ImportRefusal, ImportTold, Preview, UnfinishedImport } from '../../core/import/import-messages'

/**
 *   opening ─▶ choosing ─▶ looking ─▶ mapping ─▶ running ─▶ ended ─▶ kept, undoing ─▶ undone
 *                 └─ an unfinished one: running (resumed), undoing, kept
 */
export interface ImportState {
  readonly phase: 'opening' | 'choosing' | 'looking' | 'mapping' | 'running' | 'ended' | 'undoing' | 'undone' | 'kept'
  readonly unfinished: readonly UnfinishedImport[]
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

export const OPENING: ImportState = { phase: 'opening', unfinished: [], isStopping: false, removed: 0 }

export function importState(state: ImportState, step: ImportStep): ImportState {
  const { why: _, ...calm } = state
  switch (step.told) {
    case 'opened':
      return { ...OPENING, phase: 'choosing', unfinished: step.unfinished }
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
      return { ...calm, phase: afterRefusal(state), why: step.why, isStopping: false }
    case 'ask-keys':
      return state
  }
}

/** Back to where something can be done about it. */
function afterRefusal({ phase, preview }: ImportState): ImportState['phase'] {
  if (phase === 'looking' || phase === 'opening') return 'choosing'
  if (phase === 'running') return preview ? 'mapping' : 'choosing'
  return phase === 'undoing' ? 'choosing' : phase
}
