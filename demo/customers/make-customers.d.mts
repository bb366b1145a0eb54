export interface MadeCustomer {
  readonly ref: string
  readonly name: string
  readonly salutation: string
  readonly language: string
  readonly numbers: readonly string[]
  readonly tags: readonly { readonly tier: string; readonly label: string }[]
  readonly remark: string
  readonly address: string
  /** By month: `mb 18400; minutes 210`. */
  readonly use: Readonly<Record<string, string>>
}

export interface MadeContact {
  readonly id: string
  readonly customerRef: string
  readonly number?: string
  readonly startedAt: number
  readonly channel: string
  readonly outcome: string
  readonly code: string
  readonly isResolved?: boolean
}

export function makeCustomers(wish: {
  readonly seed?: number
  readonly count?: number
  readonly now: number
  readonly timeZone: string
  readonly language: string
}): { readonly customers: readonly MadeCustomer[]; readonly contacts: readonly MadeContact[] }
