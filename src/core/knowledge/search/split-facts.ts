export interface Fact {
  readonly name: string
  readonly value: string
}

interface SplitBody {
  /** Named values of a few words: "Opening hours: 9 to 17", "评分：4.5". */
  readonly facts: readonly Fact[]
  /** The rest as it stands. */
  readonly text: string
}

const PARTS = /[;；\n]+/u
const NAMED = /^\s*([^\s:：][^:：]{0,29})[:：](?!\/\/)\s*(\S.*)$/u
/** A sentence that happens to have a colon is no fact; a long list says something of each of its members, and little of the article. */
const LONGEST_VALUE = 40
const LONGEST_NAME_WORDS = 4

/** What an article says in the manner of a form, apart from what it tells in sentences. */
export function splitFacts(body: string): SplitBody {
  const facts: Fact[] = []
  const text: string[] = []
  for (const part of body.split(PARTS)) {
    const [, name = '', value = ''] = NAMED.exec(part) ?? []
    if (name !== '' && value.length <= LONGEST_VALUE && name.split(/\s+/u).length <= LONGEST_NAME_WORDS) facts.push({ name: name.trim(), value: value.trim() })
    else text.push(part)
  }
  return { facts, text: text.join('\n') }
}
