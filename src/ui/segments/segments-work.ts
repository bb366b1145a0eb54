import type { SegmentsRefusal, SegmentsTold, SegmentsWork, TakenCounts } from '../../core/segments/segments-messages'

/** What the worker thread is at, and what came of what was asked last. */
export interface SegmentsWorkState {
  readonly running?: SegmentsWork
  readonly isStopping?: boolean
  readonly progress?: { readonly done: number; readonly total: number }
  readonly taken?: TakenCounts
  readonly saved?: { readonly facts: number; readonly locked: number; readonly unaddressed: number }
  readonly refused?: { readonly of: SegmentsWork; readonly why: SegmentsRefusal }
}

export type SegmentsStep = Exclude<SegmentsTold, { told: 'ask-keys' }> | { readonly told: 'begin'; readonly running: SegmentsWork } | { readonly told: 'stopping' }

export const RESTING: SegmentsWorkState = {}

export function segmentsWork(state: SegmentsWorkState, step: SegmentsStep): SegmentsWorkState {
  switch (step.told) {
    case 'begin':
      return { running: step.running }
    case 'stopping':
      return { ...state, isStopping: true }
    case 'taking':
      return { ...state, progress: { done: step.done, total: step.total } }
    case 'taken':
      return { taken: step.taken }
    case 'saved':
      return { running: 'leaves', saved: { facts: step.facts, locked: step.locked, unaddressed: step.unaddressed } }
    case 'done':
    case 'key-saved':
      return state.saved ? { saved: state.saved } : {}
    case 'refused':
      // Beside what was asked, also where the thread died and cannot say at what.
      return { refused: { of: state.running ?? step.of, why: step.why } }
  }
}
