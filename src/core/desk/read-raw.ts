import { parseJson } from '../files/parse-json'

/** Stands for JSON that is half typed: no item holds it, and no decoder lets it through. */
export const UNREADABLE = '\u0000not JSON'

/** What is typed as JSON; nothing is undefined. */
export const readRaw = (typed: string): unknown => (typed.trim() === '' ? undefined : (parseJson(typed) ?? UNREADABLE))
