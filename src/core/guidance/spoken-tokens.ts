import { toSimplified } from '../knowledge/search/to-simplified'

/** A Han character or a word, in the form in which both scripts and all widths are one. */
export interface SpokenToken {
  readonly token: string
  /** Where it stands in the text: [from, to). */
  readonly from: number
  readonly to: number
}

const TOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’](?!\p{Script=Han})\p{L}+)?/gu
const HAN = /^\p{Script=Han}$/u
/** Sounds that people put between any two words. */
const SOUNDS: ReadonlySet<string> = new Set([...'啊呃嗯哦呢嘛呀噢喔', 'um', 'uh', 'er', 'erm', 'hmm'])

/** One at a time, so that every place stays: a phrase and what is said are converted alike. */
const simplified = new Map<string, string>()
export function simplify(character: string): string {
  let simple = simplified.get(character)
  if (simple === undefined) {
    simple = toSimplified(character)
    simplified.set(character, simple)
  }
  return simple
}

/** The words as they are heard, without signs and without the sounds between them. */
export function spokenTokens(text: string): readonly SpokenToken[] {
  const tokens: SpokenToken[] = []
  for (const { 0: written, index } of text.matchAll(TOKEN)) {
    const token = HAN.test(written) ? simplify(written) : written.normalize('NFKC').toLowerCase().replace('’', "'")
    if (!SOUNDS.has(token)) tokens.push({ token, from: index, to: index + written.length })
  }
  return tokens
}
