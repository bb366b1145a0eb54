/** Where packs come from, and where this desk's own files go. */
export const WAYS_IN = ['none', 'folder', 'address'] as const
export const WAYS_OUT = ['none', 'folder', 'upload'] as const
export type WayIn = (typeof WAYS_IN)[number]
export type WayOut = (typeof WAYS_OUT)[number]

/** How files go between a lead and the agents. The folder itself is the browser's, the password lies in a record of its own. */
export interface WaySettings {
  readonly from: WayIn
  readonly to: WayOut
  /** Read from; empty: none. */
  readonly address: string
  /** Written to (WebDAV, presigned); empty: none. */
  readonly uploadAddress: string
  /** Of the address that is written to; empty: it asks for none. */
  readonly user: string
  readonly hasPassword: boolean
  /** Minutes from one question to the next. */
  readonly askEveryMinutes: number
  /** At most so many minutes later, another number each time: a whole floor does not ask in the same second. */
  readonly jitterMinutes: number
}

/** What a policy may decide. */
export type WayField = Exclude<keyof WaySettings, 'hasPassword'>

/** The browser wakes nobody more often; a day is as seldom as still makes sense. */
export const SHORTEST_ASK_MINUTES = 1
export const LONGEST_ASK_MINUTES = 1440
