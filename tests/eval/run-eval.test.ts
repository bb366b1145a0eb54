import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runEval } from './run-eval'

const KEYS = ['prefix', 'n', 'r1', 'r3', 'r5', 'mrr5', 'shown_precision', 'shown_coverage']
const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

function folderWith(files: Readonly<Record<string, readonly object[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'callside-eval-'))
  folders.push(folder)
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  return folder
}

const ABOUT = ['roaming abroad', 'broken router', 'lost card', 'unpaid bill', 'new address', 'late parcel']
const articles = ABOUT.map((title, place) => ({ id: `a-${place}`, title, body: `All about ${title}.`, lang: 'en' }))
const callsOf = (prefix: string, gold: (place: number) => number) => Array.from({ length: 24 }, (_, number) => {
  const place = number % ABOUT.length
  return { id: `${prefix}-${number}`, turns: [{ role: 'customer', text: `hello, a question about ${ABOUT[place] ?? ''}` }, { role: 'agent', text: 'of course' }], gold: { 0: [`a-${gold(place)}`] } }
})
const same = (place: number) => place
/** What is right is never what the words say: only who learned knows it. */
const other = (place: number) => (place + 1) % ABOUT.length
const actions = Array.from({ length: 20 }, (_, number) => ({
  id: `star-${number}`, turns: [{ role: 'customer', text: number % 2 === 0 ? 'a taxi please' : 'a table for two' }], gold: { 0: [number % 2 === 0 ? 'ask_name' : 'ask_time'] },
}))

function run(wishes: Partial<Parameters<typeof runEval>[0]> & { readonly set: string }) {
  const [printed, shown]: [string[], string[]] = [[], []]
  runEval({ halves: false, json: true, curve: false, ...wishes }, { print: (line) => void printed.push(line), show: (line) => void shown.push(line) })
  return { printed, shown, figures: wishes.json === false ? [] : printed.map((line) => JSON.parse(line) as Record<string, number | string>) }
}

describe('the figures of a set', () => {
  it('are one JSON object a line for each prefix of its calls, with these keys and no others', () => {
    const { figures } = run({ set: folderWith({ 'articles.jsonl': articles, 'dialogues.jsonl': [...callsOf('one', same), ...callsOf('two', other)] }) })
    expect(figures.map(Object.keys)).toEqual([KEYS, KEYS])
    expect(figures.map(({ prefix, n, r1 }) => [prefix, n, r1])).toEqual([['one', 24, 1], ['two', 24, 0]])
  })

  it('are the same whatever else lies in the set, for nothing is fitted to it unasked', () => {
    const alone = run({ set: folderWith({ 'articles.jsonl': articles, 'dialogues.jsonl': callsOf('one', other) }) }).figures
    const beside = run({ set: folderWith({ 'articles.jsonl': articles, 'dialogues.jsonl': [...callsOf('two', other), ...callsOf('one', other)] }) }).figures
    expect(beside.find(({ prefix }) => prefix === 'one')).toEqual(alone[0])
  })

  it('are better where there is something to learn from: of the same prefix, or else of all that is there', () => {
    const set = folderWith({ 'articles.jsonl': articles, 'dialogues.jsonl': callsOf('one', other) })
    const [before] = run({ set }).figures
    const [own] = run({ set, learn: folderWith({ 'articles.jsonl': articles, 'dialogues.jsonl': [...callsOf('one', other).map((call) => ({ ...call, id: `${call.id}-before` })), ...callsOf('two', same)] }) }).figures
    expect([before?.r1, own?.r1]).toEqual([0, 1])
    const elsewhere = run({ set, learn: folderWith({ 'articles.jsonl': articles, 'dialogues.jsonl': callsOf('three', other) }) })
    expect([elsewhere.figures[0]?.r1, elsewhere.shown.length]).toEqual([1, 1])
  })

  it('have the whole curve in a table, and in JSON where it is asked for', () => {
    const set = folderWith({ 'articles.jsonl': articles, 'dialogues.jsonl': callsOf('one', same) })
    const points = run({ set, curve: true }).figures.slice(1)
    expect(points.map(Object.keys)).toEqual(points.map(() => ['prefix', 'threshold', 'precision', 'coverage']))
    expect(points.length).toBeGreaterThan(15)
    expect(run({ set, json: false }).printed.filter((line) => /^0\.\d\d /.test(line)).length).toBe(points.length)
  })
})

describe('next actions', () => {
  it('have their own two figures, learned from another folder or from the other half', () => {
    const set = folderWith({ 'star.jsonl': actions })
    for (const wishes of [{ learn: set }, { halves: true }]) {
      const { figures } = run({ set, ...wishes })
      expect(figures).toEqual([{ prefix: 'star', n: 20, 'acc@1': 1, 'acc@3': 1 }])
    }
  })

  it('are not measured where there is nothing to learn from, and that is said', () => {
    expect(run({ set: folderWith({ 'star.jsonl': actions }) })).toMatchObject({ printed: [], shown: [expect.stringContaining('nothing to learn from')] })
  })
})

it('a folder without a set is refused, and a broken line is named', () => {
  expect(() => run({ set: folderWith({}) })).toThrow('articles.jsonl')
  const set = folderWith({ 'articles.jsonl': articles })
  writeFileSync(join(set, 'dialogues.jsonl'), '{}\n{"id":\n')
  expect(() => run({ set })).toThrow('dialogues.jsonl, line 2')
})
