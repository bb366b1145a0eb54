/** What the thread that makes workbooks says of one; `ask`: the number of the order. */
export type MadeWorkbook = { readonly ask: number } & ({ readonly file: Blob; readonly why?: undefined } | { readonly file?: undefined; readonly why: 'too-many-rows' | 'failed' })
