import type { CustomerId } from '../contract/ids'

/** What goes when this customer is erased. */
export interface Belongings {
  readonly customer: CustomerId
  readonly name?: string
  readonly numbersShown: readonly string[]
  /** Records that were merged into one person. */
  readonly records: number
  readonly contacts: number
  readonly tasks: number
}
