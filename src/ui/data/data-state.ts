import type { DataRefusal, DataTold, DataWork, FoundBackup, UnfinishedRestore } from '../../core/backup/data-messages'
import type { CheckedReport } from '../../core/leaving/check-report'

type Told<N extends DataTold['told']> = Extract<DataTold, { told: N }>
interface Progress { readonly done: number; readonly total: number }

/** One thing at a time: what the worker thread is at, how far it is, and what came of what was asked before. */
export interface DataState {
  /** Absent: it waits for an order. `look`: the reading of a file, which changes nothing. */
  readonly running?: 'backup' | 'look' | 'restore' | 'check' | 'write' | 'repair' | 'export' | 'leaving'
  readonly progress?: Progress
  readonly isStopping: boolean
  readonly unfinished: readonly UnfinishedRestore[]
  readonly backedUp?: Told<'backed-up'>
  readonly found?: FoundBackup
  readonly restored?: Told<'restored'> & { readonly isWithSettings: boolean }
  readonly checked?: Told<'audit-checked'>
  readonly exported?: number
  readonly rebuilt?: number
  readonly clientExported?: Told<'client-exported'>
  readonly reportChecked?: CheckedReport
  readonly refused?: { readonly of: DataWork; readonly why: DataRefusal; readonly wasWriting: boolean }
}

export type DataStep =
  | DataTold
  | { readonly told: 'begin'; readonly running: NonNullable<DataState['running']> }
  | { readonly told: 'stopping' }
  /** The form again, for another one. */
  | { readonly told: 'again'; readonly of: DataWork }
  | { readonly told: 'settings-taken' }
  | { readonly told: 'exported'; readonly rows: number }

export const CALM: DataState = { isStopping: false, unfinished: [] }

export function dataState(state: DataState, step: DataStep): DataState {
  switch (step.told) {
    case 'begin': {
      const { progress: _, refused: __, ...rest } = without(state, step.running)
      return { ...rest, running: step.running, isStopping: false }
    }
    case 'backing-up':
    case 'looking':
    case 'restoring':
    case 'rebuilding':
    case 'exporting':
    case 'leaving':
      return { ...state, progress: { done: step.done, total: step.total } }
    case 'stopping':
      return { ...state, isStopping: true }
    case 'opened':
      return { ...state, unfinished: step.unfinished }
    case 'backed-up':
      return { ...rested(state), backedUp: step }
    case 'looked':
      return { ...rested(state), found: step.found }
    case 'restored':
      return { ...rested(state), restored: { ...step, isWithSettings: false }, unfinished: [] }
    case 'settings-taken':
      return state.restored ? { ...state, restored: { ...state.restored, isWithSettings: true } } : state
    case 'audit-checked':
      return { ...rested(state), checked: step }
    case 'audit-written':
      return rested(state)
    case 'exported':
      return { ...state, exported: step.rows }
    case 'rebuilt':
      return { ...rested(state), rebuilt: step.facts }
    case 'client-exported':
      return { ...rested(state), clientExported: step }
    case 'client-left':
      return again(rested(state), 'leaving')
    case 'report-checked':
      return { ...withoutRefusal(state), reportChecked: step.checked }
    case 'again':
      return again(state, step.of)
    case 'refused':
      return { ...rested(state), refused: { of: state.running ? WORK_OF[state.running] : step.of, why: step.why, wasWriting: state.running === 'restore' } }
    case 'ask-keys':
      return state
  }
}

const WORK_OF: Readonly<Record<NonNullable<DataState['running']>, DataWork>> = {
  backup: 'backup', look: 'restore', restore: 'restore', check: 'audit', write: 'audit', repair: 'repair', export: 'leaving', leaving: 'leaving',
}

function withoutRefusal(state: DataState): DataState {
  const { refused: _, ...rest } = state
  return rest
}

function rested(state: DataState): DataState {
  const { running: _, progress: __, refused: ___, ...rest } = state
  return { ...rest, isStopping: false }
}

/** What came of it before is not shown beside what is being done. */
function without(state: DataState, running: NonNullable<DataState['running']>): DataState {
  switch (running) {
    case 'backup':
      return again(state, 'backup')
    case 'look':
      return again(state, 'restore')
    case 'restore':
      return state
    case 'check':
    case 'write':
      return again(state, 'audit')
    case 'repair':
      return again(state, 'repair')
    case 'export':
    case 'leaving':
      return again(state, 'leaving')
  }
}

function again(state: DataState, of: DataWork): DataState {
  const { refused: _, ...calm } = state
  switch (of) {
    case 'backup': {
      const { backedUp: __, ...rest } = calm
      return rest
    }
    case 'restore': {
      const { found: __, restored: ___, ...rest } = calm
      return rest
    }
    case 'audit': {
      const { checked: __, exported: ___, ...rest } = calm
      return rest
    }
    case 'repair': {
      const { rebuilt: __, ...rest } = calm
      return rest
    }
    case 'leaving': {
      const { clientExported: __, reportChecked: ___, ...rest } = calm
      return rest
    }
  }
}
