import { spansOf, type Span } from './span'

const WRITTEN = /[A-Za-z0-9._%+-]{1,64}[ \t]?@[ \t]?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g
const ENDS = 'com|net|org|edu|gov|cn|tw|hk|mo|sg|jp|kr|uk|us|eu|de|fr|io|co|me|info|biz|dev|app|example|test'
/** As it is read out, and as recognition writes it: `wang at example dot com`, `wang 艾特 example 点 com`. A full stop is no dot of it. */
const SAID = new RegExp(
  `[A-Za-z0-9._%+-]{1,64}(?:[ \\t]+(?:dot|underscore|dash)[ \\t]+[A-Za-z0-9-]{1,40}){0,3}(?:[ \\t]+at[ \\t]+|[ \\t]*(?:艾特|小老鼠|圈[aA]|@)[ \\t]*)[A-Za-z0-9-]{1,40}` +
    `(?:(?:[ \\t]+dot[ \\t]+|[ \\t]*[点點][ \\t]*|\\.)[A-Za-z0-9-]{1,40}){0,2}(?:[ \\t]+dot[ \\t]+|[ \\t]*[点點][ \\t]*|\\.)(?:${ENDS})(?![A-Za-z0-9])`,
  'gi',
)

export function findEmails(text: string): readonly Span[] {
  return [...spansOf(text, WRITTEN, 'email'), ...spansOf(text, SAID, 'email')]
}
