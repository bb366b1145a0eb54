import type { PackDesk } from './pack-messages'

/** From the background to the thread of packs by way of the offscreen document: packs came, and are kept. */
export interface TakePacket {
  readonly callside: number
  readonly to: 'packs'
  readonly request: { readonly ask: 'take'; readonly desk: PackDesk }
}

/** What came of each stands in the database. */
export interface TakeAnswer {
  readonly ok: true
  readonly value: { readonly isBegun: true }
}
