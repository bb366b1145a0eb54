import { TEXT_VARIABLES, type TextVariable } from '../contract/guidance'

export type TextValues = Readonly<Partial<Record<TextVariable, string>>>

/** A piece of a filled text. A gap is a variable that nobody knows the value of: it is seen and filled by hand. */
export type FilledPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'filled'; readonly variable: TextVariable; readonly text: string }
  | { readonly kind: 'gap'; readonly variable: TextVariable }

const VARIABLE = /\{([^{}]*)\}/gu

/** The words with what the card knows put in. Braces that name nothing are words. */
export function fillVariables(text: string, values: TextValues): readonly FilledPart[] {
  const parts: FilledPart[] = []
  let from = 0
  for (const { 0: written, 1: name, index } of text.matchAll(VARIABLE)) {
    const variable = TEXT_VARIABLES.find((each) => each === name)
    if (!variable) continue
    if (index > from) parts.push({ kind: 'text', text: text.slice(from, index) })
    const value = values[variable]?.trim()
    parts.push(value ? { kind: 'filled', variable, text: value } : { kind: 'gap', variable })
    from = index + written.length
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) })
  return parts
}

/** In one string, with `gap` for what is missing. */
export function filledText(text: string, values: TextValues, gap: (variable: TextVariable) => string): string {
  return fillVariables(text, values).map((part) => (part.kind === 'gap' ? gap(part.variable) : part.text)).join('')
}
