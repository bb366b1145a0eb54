import { LANGUAGES, type Definition, type Labels, type LineOfBusiness } from '../../core/contract/definitions'
import type { EpochMs, LineId } from '../../core/contract/ids'
import { given } from '../../core/facts/given'
import { done, type Result } from '../../core/contract/result'
import { defaultAlertRules } from './default-alert-rules'
import { defaultCodes } from './default-codes'
import { defaultGuidance } from './default-guidance'
import { defaultPracticeCalls } from './default-practice-calls'
import { defaultTags } from './default-tags'
import type { Store } from './store'
import { orNotSaved, type NotSaved } from './outcome'
import type { DefinitionRow } from './rows'

/**
 * Writes versions of definitions. Every version stays, so that old facts keep their meaning; the latest of each id is what
 * is offered. A version that is there already is left as it is; an older one than the latest joins the history only.
 * `terms` (pinyin, initials; `pinyin-terms.ts`) are made by whoever edits, so that no worker has to load a dictionary.
 */
export async function saveDefinitions(store: Store, definitions: readonly DefinitionRow[]): Promise<Result<void, NotSaved>> {
  const { db } = store
  return await orNotSaved(() =>
    db.transaction('rw', db.definitions, db.latestDefinitions, async () => {
      for (const definition of definitions) {
        const { kind, id, version } = definition
        if ((await db.definitions.get([kind, id, version])) !== undefined) continue
        await db.definitions.add(definition)
        const latest = await db.latestDefinitions.get([kind, id])
        if (latest === undefined || latest.version < version) await db.latestDefinitions.put(definition)
      }
    }))
}

export interface NewLine {
  readonly line: LineId
  readonly lineName: string
  readonly now: EpochMs
}

/** A line of business with the codes, tags and words to start with. Done again for the same line, it only renames the line. */
export async function seedDefinitions(store: Store, { line, lineName, now }: NewLine): Promise<Result<void, NotSaved>> {
  return await saveLine(store, { line, labels: { 'zh-CN': lineName, 'zh-TW': lineName, en: lineName }, now })
}

export type LineExtras = { readonly [K in 'vault' | 'colour' | 'retentionDays']?: LineOfBusiness[K] | undefined }

export interface LineChange {
  readonly line: LineId
  readonly labels: Labels
  /** Left out: as they were. */
  readonly dialledNumbers?: readonly string[]
  readonly isRetired?: boolean
  /** What is named is so from now on, also where it is undefined. */
  readonly extras?: LineExtras
  readonly now: EpochMs
}

/** The next version of a line, if anything in it is new. A new line comes with the codes and tags to start with. */
export async function saveLine(store: Store, { line, labels, dialledNumbers, isRetired, extras, now }: LineChange): Promise<Result<void, NotSaved>> {
  const found = await store.db.latestDefinitions.get(['line', line])
  const before = found?.kind === 'line' ? found : undefined
  const { version = 0, retiredAt, ...kept } = before ?? {}
  const isRetiredNow = isRetired ?? retiredAt !== undefined
  const next: LineOfBusiness = given({
    ...kept, kind: 'line' as const, id: line, version: version + 1, labels, changedAt: now, dialledNumbers: dialledNumbers ?? before?.dialledNumbers ?? [],
    ...(isRetiredNow && { retiredAt: retiredAt ?? now }), ...extras,
  })
  if (before && contentOf(before) === contentOf(next)) return done(undefined)
  return await saveDefinitions(store, [next, ...(before ? [] : [...defaultCodes(line, now), ...defaultTags(line, now), ...defaultGuidance(line, now), ...defaultAlertRules(line, now), ...defaultPracticeCalls(line, now)])])
}

const contentOf = ({ labels, dialledNumbers, retiredAt, vault, colour, retentionDays = {} }: LineOfBusiness): string =>
  JSON.stringify([LANGUAGES.map((each) => labels[each]), dialledNumbers, retiredAt !== undefined, vault, colour, Object.entries(retentionDays).sort()])

/** The next version of a definition, retired: it is offered no more and explains old facts as before. */
export function retired<T extends Definition>(definition: T, at: T['changedAt']): T {
  return { ...definition, version: definition.version + 1, changedAt: at, retiredAt: at }
}
