import { spansOf, type Span } from './span'

const WRITTEN = /[A-Za-z0-9._%+-]{1,64}\s?@\s?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g
/** As it is read out, and as recognition writes it: `wang at example dot com`, `wang 艾特 example 点 com`. */
const SAID = /[A-Za-z0-9._%+-]{1,64}(?:\s+(?:dot|underscore|dash)\s+[A-Za-z0-9-]{1,40}){0,3}\s*(?:\s(?:at)\s|艾特|小老鼠|圈[aA]|@)\s*[A-Za-z0-9-]{1,40}(?:\s*(?:\sdot\s|点|點|\.)\s*[A-Za-z]{2,20}){1,3}/gi

export function findEmails(text: string): readonly Span[] {
  return [...spansOf(text, WRITTEN, 'email'), ...spansOf(text, SAID, 'email')]
}
