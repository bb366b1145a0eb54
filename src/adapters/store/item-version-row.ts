/** A version of an article or a notice that another one followed; definitions keep theirs in a table of their own. */
export interface ItemVersionRow {
  readonly kind: 'article' | 'notice'
  readonly id: string
  readonly version: number
  /** As it was written; of the form of its kind. */
  readonly row: { readonly id: string; readonly version: number }
}
