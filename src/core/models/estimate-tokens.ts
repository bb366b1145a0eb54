/** In the vocabularies of today a Han character is a token at most, and four letters of Latin are one; a little is added for spaces and signs. */
const LETTERS_A_TOKEN = 3.5

/** How many tokens a text is, at a guess that is rather too high: for a cap before the answer, and where a server does not count. */
export function estimateTokens(text: string): number {
  const wide = text.match(/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/gu)?.length ?? 0
  return Math.ceil(wide + (text.length - wide) / LETTERS_A_TOKEN)
}
