export interface Ran {
  readonly code: number
  readonly signal: string | null
  readonly output: string
}
export function run(program: string, parameters: readonly string[], options?: { readonly show?: (line: string) => void; readonly env?: Record<string, string> }): Promise<Ran>
