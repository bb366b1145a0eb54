/** How words are compared: half width, small letters, and nothing but letters and figures. */
export function plainWord(written: string): string {
  return written.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
