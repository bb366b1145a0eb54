import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportKind } from '../../../src/core/import/import-plan'
import { bundlePageScript } from '../../../tools/parts/bundle-page-script.mjs'
import { root } from '../../../tools/parts/folders.mjs'
import type { TestBrowser } from '../../e2e/support/browser'
import type { Imported } from '../extension/import-file'
import type { InExtension } from '../extension/in-extension'

type Inside = { bench: InExtension }

/** A page of the extension in which the bench's own tools work on the real database. */
export interface Tools {
  readonly importFile: (kind: ImportKind, path: string) => Promise<Imported>
  readonly progress: () => Promise<number>
  readonly undoImport: (job: string) => Promise<void>
  /** Answers how many contacts it read. */
  readonly bareRows: (job: string) => Promise<number>
  /** Answers ms. */
  readonly putRows: (contactsAtOnce: number) => Promise<number>
  readonly deleteRows: () => Promise<void>
  readonly timeCards: (numbers: readonly string[]) => ReturnType<InExtension['timeCards']>
  readonly timeHistory: (numbers: readonly string[], limit: number) => ReturnType<InExtension['timeHistory']>
  /** A day of agents in a line of its own; answers how many contacts it has. */
  readonly makeDay: (agents: number, contactsEach: number) => Promise<number>
  readonly timeBoard: (times: number) => ReturnType<InExtension['timeBoard']>
  readonly timeBoardOfContacts: (times: number) => ReturnType<InExtension['timeBoardOfContacts']>
  readonly deleteDay: () => Promise<void>
  readonly makeSegments: (contacts: number) => ReturnType<InExtension['makeSegments']>
  readonly mergeSegments: () => ReturnType<InExtension['mergeSegments']>
  /** Answers ms. */
  readonly putMergedRows: (factsAtOnce: number) => Promise<number>
  readonly deleteMerged: () => Promise<void>
  readonly close: () => Promise<void>
}

export async function openTools(browser: TestBrowser): Promise<Tools> {
  const page = await browser.openExtensionPage('popup.html')
  page.setDefaultTimeout(0)
  // Evaluated, because a page of the extension loads no script but its own.
  await page.evaluate(await bundlePageScript(join(root, 'tests', 'bench', 'extension', 'in-extension.ts')))
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = 'bench-file'
    document.body.append(input)
  })
  const worker = workerFile(browser.extension)
  return {
    importFile: async (kind, path) => {
      await page.setInputFiles('#bench-file', path)
      return await page.evaluate(([name, what]) => {
        const file = document.querySelector<HTMLInputElement>('#bench-file')?.files?.[0]
        if (!file) throw new Error('There is no file')
        return (globalThis as unknown as Inside).bench.importFile(name, what, file)
      }, [worker, kind] as const)
    },
    progress: () => page.evaluate(() => (globalThis as unknown as Inside).bench.importProgress().rows),
    undoImport: (job) => page.evaluate(([name, id]) => (globalThis as unknown as Inside).bench.undoImport(name, id), [worker, job] as const),
    bareRows: (job) => page.evaluate((id) => (globalThis as unknown as Inside).bench.bareRows(id), job),
    putRows: (contactsAtOnce) => page.evaluate((count) => (globalThis as unknown as Inside).bench.putRows(count), contactsAtOnce),
    deleteRows: () => page.evaluate(() => (globalThis as unknown as Inside).bench.deleteRows()),
    timeCards: (numbers) => page.evaluate((each) => (globalThis as unknown as Inside).bench.timeCards(each), numbers),
    timeHistory: (numbers, limit) => page.evaluate(([each, rows]) => (globalThis as unknown as Inside).bench.timeHistory(each, rows), [numbers, limit] as const),
    makeDay: (agents, each) => page.evaluate(([count, contacts]) => (globalThis as unknown as Inside).bench.makeDay(count, contacts), [agents, each] as const),
    timeBoard: (times) => page.evaluate((count) => (globalThis as unknown as Inside).bench.timeBoard(count), times),
    timeBoardOfContacts: (times) => page.evaluate((count) => (globalThis as unknown as Inside).bench.timeBoardOfContacts(count), times),
    deleteDay: () => page.evaluate(() => (globalThis as unknown as Inside).bench.deleteDay()),
    makeSegments: (contacts) => page.evaluate((count) => (globalThis as unknown as Inside).bench.makeSegments(count), contacts),
    mergeSegments: () => page.evaluate(() => (globalThis as unknown as Inside).bench.mergeSegments()),
    putMergedRows: (factsAtOnce) => page.evaluate((count) => (globalThis as unknown as Inside).bench.putMergedRows(count), factsAtOnce),
    deleteMerged: () => page.evaluate(() => (globalThis as unknown as Inside).bench.deleteMerged()),
    close: () => page.close(),
  }
}

/** The import's thread has a hashed name in the build. */
function workerFile(extension: string): string {
  const name = readdirSync(extension).find((each) => /^import\.worker\.[0-9a-f]+\.js$/.test(each))
  if (name === undefined) throw new Error('The build has no thread for imports')
  return name
}
