import { TEXT_VARIABLES, type TextVariable } from '../contract/guidance'
import { fillGaps } from './fill-gaps'

export type TextValues = Readonly<Partial<Record<TextVariable, string>>>

/** A piece of a filled text. A gap is a variable that nobody knows the value of: it is seen and filled by hand. */
export type FilledPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'filled'; readonly variable: TextVariable; readonly text: string }
  | { readonly kind: 'gap'; readonly variable: TextVariable }

/** The words with what the card knows put in. Braces that name nothing are words. */
export function fillVariables(text: string, values: TextValues): readonly FilledPart[] {
  const parts = fillGaps<FilledPart>(text, (name) => {
    const variable = TEXT_VARIABLES.find((each) => each === name)
    const value = variable && values[variable]?.trim()
    return variable && (value ? { kind: 'filled', variable, text: value } : { kind: 'gap', variable })
  })
  return parts.map((part) => (typeof part === 'string' ? { kind: 'text', text: part } : part))
}

/** In one string, with `gap` for what is missing. */
export function filledText(text: string, values: TextValues, gap: (variable: TextVariable) => string): string {
  return fillVariables(text, values).map((part) => (part.kind === 'gap' ? gap(part.variable) : part.text)).join('')
}
