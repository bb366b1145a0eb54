import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Speaker } from '../../src/core/knowledge/suggest/call-context'

/** A line of `articles.jsonl`. */
export interface SetArticle {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly doc?: string
  readonly examples?: readonly string[]
}

/** A line of `dialogues.jsonl`: `gold` names by the place of a customer's turn the articles that fit there. */
export interface SetDialogue {
  readonly id: string
  readonly turns: readonly { readonly role: Speaker; readonly text: string }[]
  readonly gold: Readonly<Record<string, readonly string[]>>
}

interface EvalSet {
  readonly articles: readonly SetArticle[]
  readonly dialogues: readonly SetDialogue[]
}

export const hasFile = (folder: string, name: string): boolean => existsSync(join(folder, name))

export function readSet(folder: string): EvalSet {
  return { articles: readLines(folder, 'articles.jsonl') as SetArticle[], dialogues: readDialogues(folder, 'dialogues.jsonl') }
}

export const readDialogues = (folder: string, name: string): SetDialogue[] => readLines(folder, name) as SetDialogue[]

function readLines(folder: string, name: string): unknown[] {
  return readFileSync(join(folder, name), 'utf8').split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line) as unknown]
    } catch (problem) {
      throw new Error(`${name}, line ${index + 1}: ${String(problem)}`, { cause: problem })
    }
  })
}

/** `d2d-dmv-1` is of the set `d2d`. */
export function byPrefix(dialogues: readonly SetDialogue[]): ReadonlyMap<string, readonly SetDialogue[]> {
  const sets = new Map<string, SetDialogue[]>()
  for (const dialogue of dialogues) {
    const prefix = dialogue.id.split('-', 1)[0] ?? dialogue.id
    const known = sets.get(prefix)
    if (known) known.push(dialogue)
    else sets.set(prefix, [dialogue])
  }
  return sets
}
