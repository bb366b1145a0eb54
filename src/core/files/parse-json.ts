/** What the text of a file says. Undefined: it is no JSON. A byte order mark that an editor left is not part of it. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch {
    // SyntaxError: the only way it tells.
    return undefined
  }
}
