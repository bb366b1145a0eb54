/** Asks, or says what would be if: no answer, whatever words are in it. */
const OPEN = [
  /[？?]/u, /[吗嗎]/u, /[么麼]\s*$/u, /怎[么麼样樣]/u, /什[么麼]/u, /哪/u, /多少/u, /几[点天个]|幾[點天個]/u, /如果|要是|的[话話]|万一|萬一/u, /是不是|能不能|会不会|會不會|要不要|有[没沒]有/u,
  /^\s*(?:if|how|what|which|why|where|when|who|do|does|did|is|are|can|could|will|would|should)\b/u, /\bif\b/u,
]

/** Unless the wording that it is compared with asks in the same way: "I do not know which switch it is". */
export const isLeftOpen = (clause: string, wording: string): boolean => OPEN.some((open) => open.test(clause) && !open.test(wording))
