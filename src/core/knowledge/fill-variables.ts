/** What a text is filled with: names in braces, in whatever language they are written. */
export type Variables = ReadonlyMap<string, string>

export interface FilledText {
  readonly text: string
  /** Names that nothing is known for; they stand in the text as they were written. */
  readonly missing: readonly string[]
}

const VARIABLE = /\{([^{}\n]{1,40})\}/gu

export function fillVariables(template: string, variables: Variables): FilledText {
  const missing = new Set<string>()
  const text = template.replace(VARIABLE, (written, name: string) => {
    const value = variables.get(name.trim().toLowerCase())
    if (value === undefined || value === '') {
      missing.add(name.trim())
      return written
    }
    return value
  })
  return { text, missing: [...missing] }
}

/** One value under each of its names. */
export function variablesOf(given: readonly (readonly [names: readonly string[], value: string | undefined])[]): Variables {
  return new Map(given.flatMap(([names, value]) => (value === undefined || value === '' ? [] : names.map((name) => [name.toLowerCase(), value] as const))))
}
