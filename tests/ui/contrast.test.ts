import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LINE_COLOURS } from '../../src/core/contract/line-of-business'

const css = readFileSync('src/ui/tokens.css', 'utf8')
const [light = '', media = '', dark = ''] = css.split(/@media[^{]*\{|:root\[data-theme='dark'\]/)
const themes = { light: tokensOf(light), dark: tokensOf(dark) }

const LINES = LINE_COLOURS.map((colour) => `line-${colour}`)
const TEXTS = ['text', 'text-soft', 'text-faint', 'accent', 'accent-strong', 'red', 'amber', 'green', 'violet', ...LINES]
const SURFACES = ['surface', 'surface-sunken', 'surface-hover']
const TINTED = ['accent', 'red', 'amber', 'green', 'violet', ...LINES]

describe.each(Object.entries(themes))('in the %s theme', (_, tokens) => {
  it.each(TEXTS.flatMap((text) => SURFACES.map((surface) => [text, surface] as const)))('%s on %s is read at 4.5:1', (text, surface) => {
    expect(contrast(tokens, text, surface)).toBeGreaterThanOrEqual(4.5)
  })
  it.each(TINTED.flatMap((tint) => [tint, 'text', 'text-soft'].map((text) => [text, `${tint}-surface`] as const)))('%s on %s is read at 4.5:1', (text, surface) => {
    expect(contrast(tokens, text, surface)).toBeGreaterThanOrEqual(4.5)
  })
  it('says what the main button does at 4.5:1', () => {
    expect(contrast(tokens, 'on-accent', 'accent')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(tokens, 'on-accent', 'accent-strong')).toBeGreaterThanOrEqual(4.5)
  })
  it('shows the edge of a field at 3:1', () => {
    expect(contrast(tokens, 'border-control', 'surface')).toBeGreaterThanOrEqual(3)
  })
})

it('is the same dark whether the system or the agent asks for it', () => {
  expect(tokensOf(media)).toEqual(themes.dark)
})

function tokensOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]))
}

function contrast(tokens: Readonly<Record<string, string>>, text: string, surface: string): number {
  const [a, b] = [luminance(tokens[text]), luminance(tokens[surface])]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex = ''): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
