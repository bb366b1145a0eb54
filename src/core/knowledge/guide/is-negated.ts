/** 差不多, 不过, 没问题 and the like deny nothing. */
const NO_DENIAL = /差不多|不[过過错錯]|不好意思|[没沒][问問][题題]|no (?:problem|worries)/gu
const HAN_DENIAL = /[不没沒无無未]/u
const ENGLISH_DENIAL = /\b(?:not?|never|nothing|nobody|without|cannot)\b/u
/** A denial stands so many characters before what it denies: 不是, 没有. */
const BEFORE = 2
const WORDS_BEFORE = /(?:[\p{L}'’]+\s+){0,2}$/u

/** Whether what stands at [from, to) is said or denied; what is before it counts as far as it belongs to it. */
export function isNegated(clause: string, from: number, to: number): boolean {
  const before = clause.slice(0, from)
  const [words = ''] = WORDS_BEFORE.exec(before) ?? []
  const near = (before.slice(-BEFORE) + clause.slice(from, to)).replace(NO_DENIAL, '')
  return HAN_DENIAL.test(near) || ENGLISH_DENIAL.test((words + clause.slice(from, to)).replace(NO_DENIAL, ''))
}
