/** What we use of papaparse 5.7.1, which brings no types. */
declare module 'papaparse' {
  export interface ParsedRows {
    readonly data: readonly (readonly string[])[]
    readonly meta: { readonly delimiter: string; /** Characters of the input that were used up. */ readonly cursor: number }
  }

  const Papa: {
    parse(input: string, options: { readonly delimiter?: string; readonly delimitersToGuess?: readonly string[]; readonly newline?: string; readonly preview?: number }): ParsedRows
    /** The parser under `parse`, for text that comes in pieces: with `ignoreLastRow` a row that may go on is left for the next piece. */
    Parser: new (options: { readonly delimiter: string; readonly newline: string }) => {
      parse(input: string, baseIndex: number, ignoreLastRow: boolean): ParsedRows
    }
  }
  export default Papa
}
