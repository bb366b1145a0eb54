import type { PackTold } from '../../core/packs/pack-messages'

/** What the thread of packs was last heard to say. */
export interface PackWork {
  readonly isBusy: boolean
  /** How far it is, where it takes long. */
  readonly progress?: Extract<PackTold, { told: 'progress' }>
  readonly told?: Exclude<PackTold, { told: 'progress' }>
}

export const IDLE: PackWork = { isBusy: false }

export function heard(told: PackTold): PackWork {
  return told.told === 'progress' ? { isBusy: true, progress: told } : { isBusy: false, told }
}
