import type { Dexie, Table } from 'dexie'
import type { Listening } from '../../core/contract/audio'
import type { ModelDay } from '../../core/models/daily-usage'
import type { Attempt } from '../../core/practice/attempt'
import type { KeptDay } from '../../core/retention/kept-day'
import type { ArticleRow, IndexPartRow } from './knowledge-rows'
import type { AreaKey, AreaRow } from './area-rows'
import { NOTHING_COUNTED } from './counting-row'
import type { FigureKey, FigureRow } from './figure-rows'
import { fillHistory } from './fill-history'
import type { ItemVersionRow } from './item-version-row'
import type { ModelDraftRow } from './model-draft-row'
import type { NoticeMarkRow, NoticeRow } from './notice-rows'
import type { OfferCountKey, OfferCountRow, OfferResultRow } from './offer-rows'
import { rowOfContact } from './row-of-contact'
import type { DeskKeyRow, PackFileRow, PackNoteRow, PackRow, TrustRow } from './pack-rows'
import type { AuditRow, CallRow, CodeCountRow, ContactRow, CustomerRow, DefinitionRow, DraftRow, EffectRow, FactRow, HistoryKey, HistoryRow, JobRow, MetaRow, NumberChoiceRow, SurfaceRow, TaskRow, TombstoneRow, VaultRow } from './rows'
import type { ScriptTicksRow } from './script-tick-rows'
import type { SuggestionRow } from './suggestion-row'
import type { AsideSegmentRow, MadeSegmentRow, SegmentDeviceRow, SegmentKeyRow, TakenSegmentRow } from './segments/segment-rows'
import type { TranscriptRow } from './transcript-row'
import type { ArticleId, CallId, ContactId, CustomerId, DeviceId, FactId, LineId, NoticeId, TaskId, TranscriptLineId, VaultId } from '../../core/contract/ids'
import type { OfferCount } from '../../core/offers/offer-counts'
import type { OutgoingRow, Way, WayFileRow, WayRow } from '../../core/team/way-rows'

export interface Tables {
  readonly figures: Table<FigureRow, FigureKey>
  readonly contactAreas: Table<AreaRow, AreaKey>
  readonly meta: Table<MetaRow, MetaRow['key']>
  readonly vaults: Table<VaultRow, VaultId>
  readonly facts: Table<FactRow, FactId>
  readonly customers: Table<CustomerRow, CustomerId>
  readonly contacts: Table<ContactRow, ContactId>
  readonly history: Table<HistoryRow, HistoryKey>
  readonly tasks: Table<TaskRow, TaskId>
  readonly numberChoices: Table<NumberChoiceRow, [string, string]>
  readonly codeCounts: Table<CodeCountRow, [string, number, string]>
  readonly calls: Table<CallRow, CallId>
  readonly effects: Table<EffectRow, string>
  readonly drafts: Table<DraftRow, CallId>
  readonly definitions: Table<DefinitionRow, [string, string, number]>
  readonly latestDefinitions: Table<DefinitionRow, [string, string]>
  readonly surfaces: Table<SurfaceRow, [string, string]>
  readonly jobs: Table<JobRow, string>
  readonly audit: Table<AuditRow, number>
  readonly tombstones: Table<TombstoneRow, string>
  readonly keptDays: Table<KeptDay, [string, number, string]>
  readonly suggestions: Table<SuggestionRow, CallId>
  readonly transcriptLines: Table<TranscriptRow, TranscriptLineId>
  readonly articles: Table<ArticleRow, ArticleId>
  readonly indexParts: Table<IndexPartRow, [LineId, IndexPartRow['name']]>
  readonly offerResults: Table<OfferResultRow, [string, string]>
  readonly offerCounts: Table<OfferCountRow, OfferCountKey>
  readonly offerCountsElsewhere: Table<OfferCount, OfferCountKey>
  readonly scriptTicks: Table<ScriptTicksRow, CallId>
  readonly modelDays: Table<ModelDay, [string, number]>
  readonly modelDrafts: Table<ModelDraftRow, CallId>
  readonly listening: Table<Listening, Listening['session']>
  readonly ways: Table<WayRow, Way>
  readonly wayFiles: Table<WayFileRow, [Way, string]>
  readonly outgoing: Table<OutgoingRow, string>
  readonly itemVersions: Table<ItemVersionRow, [ItemVersionRow['kind'], string, number]>
  readonly notices: Table<NoticeRow, NoticeId>
  readonly noticeMarks: Table<NoticeMarkRow, [string, string]>
  readonly segmentsMade: Table<MadeSegmentRow, [LineId, number]>
  readonly segmentsTaken: Table<TakenSegmentRow, string>
  readonly segmentsAside: Table<AsideSegmentRow, string>
  readonly segmentDevices: Table<SegmentDeviceRow, DeviceId>
  readonly segmentKeys: Table<SegmentKeyRow, string>
  readonly packs: Table<PackRow, [LineId, number]>
  readonly packFiles: Table<PackFileRow, string>
  readonly packNotes: Table<PackNoteRow, string>
  readonly trust: Table<TrustRow, string>
  readonly deskKeys: Table<DeskKeyRow, string>
  readonly attempts: Table<Attempt, string>
}
export type TableName = keyof Tables
export type CallsideDb = Dexie & Tables

/** Views are folded from facts and can be thrown away. */
export const VIEW_TABLES = ['customers', 'contacts', 'history', 'tasks', 'numberChoices', 'codeCounts', 'offerResults', 'offerCounts', 'noticeMarks', 'figures', 'contactAreas'] as const satisfies readonly TableName[]

/**
 * Only columns that are clear on disk may be an index. Rows that lack a column of an index cost that index nothing. The id at
 * the end of an index makes paging exact: an import may bring thousands of contacts of one moment.
 */
const VERSION_1: Readonly<Record<Exclude<TableName, 'keptDays' | 'history' | keyof typeof VERSION_5 | keyof typeof VERSION_6 | keyof typeof VERSION_7>, string>> = {
  meta: '&key',
  vaults: '&id',
  facts: '&id, &[device+seq], about, [kind+happenedAt], isWaiting',
  customers: '&id, *keys, mergedInto, [line+updatedAt+id]',
  contacts: [
    '&id',
    '[who+newestFirst+id]',
    '[who+channel+direction+newestFirst]',
    '[who+codeClass+newestFirst]',
    '[who+isResolved+newestFirst]',
    '*closes',
    '[line+newestFirst+id]',
    '[line+agent+newestFirst+id]',
    '[line+code+newestFirst+id]',
    '[line+outcome+newestFirst+id]',
  ].join(', '),
  tasks: '&id, [owner+state+dueAt], [line+state+dueAt], [customer+state], contact',
  numberChoices: '&[customerKey+customer], customer',
  codeCounts: '&[line+day+code]',
  calls: '&id, contact',
  effects: '&id, [state+dueAt]',
  drafts: '&call, owner, contact',
  definitions: '&[kind+id+version]',
  latestDefinitions: '&[kind+id], kind',
  surfaces: '&[document+part], tab, part, token',
  jobs: '&id, state',
  audit: '&n',
  tombstones: '&id',
}

/** What stays of contacts that were removed: anonymous counts, by line and day. Not a view: what they count is gone. */
const VERSION_2 = { keptDays: '&[line+day+device]' } as const satisfies Partial<Record<TableName, string>>

/**
 * Of a person's contacts only the newest are read by index, and those that are unsolved. Each entry of an index by person lies
 * anywhere on the disk; with three more of them an import of a million contacts grew slower and slower (docs/speed.md).
 */
const VERSION_3 = {
  contacts: [
    '&id',
    '[who+newestFirst+id]',
    '[unsolvedOf+newestFirst]',
    '*closes',
    '[line+newestFirst+id]',
    '[line+agent+newestFirst+id]',
    '[line+code+newestFirst+id]',
    '[line+outcome+newestFirst+id]',
  ].join(', '),
} as const satisfies Partial<Record<TableName, string>>

/** The contacts of a person side by side with their texts, instead of an index that leads to each. */
const VERSION_4 = {
  contacts: [
    '&id',
    '[unsolvedOf+newestFirst]',
    '*closes',
    '[line+newestFirst+id]',
    '[line+agent+newestFirst+id]',
    '[line+code+newestFirst+id]',
    '[line+outcome+newestFirst+id]',
  ].join(', '),
  history: '[who+newestFirst+id]',
} as const satisfies Partial<Record<TableName, string>>

const VERSION_5 = {
  /** What was said in a call, line by line: found by the block of the page it is of, by when it was written, by its contact, and by its age. */
  transcriptLines: '&id, &[call+block], [call+change], contact, at',
  /** What is looked up while a call runs: articles, and their index in pieces. */
  articles: '&id, [line+id], demand',
  indexParts: '&[line+name]',
  /** What came of each offer: of a contact by its key, of a line, an agent or an offer newest first. */
  offerResults: '&[contact+offer], contact, [line+newestFirst+contact+offer], [line+agent+newestFirst+contact+offer], [line+offer+newestFirst+contact]',
  /** Counted from those: what a desk learns from. */
  offerCounts: '&[device+day+offer+segment]',
  /** The same of other desks, out of their files. Not a view: their facts are not here. */
  offerCountsElsewhere: '&[device+day+offer+segment]',
  /** What is suggested in a call. */
  suggestions: '&call',
  /** What the agent ticked by hand in the script of a call. */
  scriptTicks: '&call',
  /** What each model used on each day: counts of nobody in particular. */
  modelDays: '&[profile+day], day',
  /** What a model makes of a call that is over, until its wrap-up is saved. */
  modelDrafts: '&call',
  /** Whether a call is listened to now, and which were a moment ago; nothing of what was said. */
  listening: '&session',
} as const satisfies Partial<Record<TableName, string>>

const VERSION_6 = {
  /** Packs that are or were in force, their bytes, what is to be told of them, whose are taken, and what this desk signs with. */
  packs: '&[line+version]',
  packFiles: '&id, state, line',
  packNotes: '&line',
  trust: '&id',
  deskKeys: '&id',
  /** What was done, counted by line of business, day in UTC, agent and team: what the board reads. */
  figures: '&[line+day+agent+team]',
  /** What articles and notices said before. */
  itemVersions: '&[kind+id+version]',
  /** What leads tell agents: newest first, those that are not over, and incidents without an all-clear. */
  notices: '&id, [newestFirst+id], endsAt, runningIncident',
  /** Which agent read which of them: of a notice by its key, what an agent did lately, and by age. */
  noticeMarks: '&[notice+agent], [agent+touchedAt], touchedAt',
  /** This desk's facts on their way to the lead: one row for each segment that was cut. */
  segmentsMade: '&[line+firstSeq], isUnsent, bytesUntil',
  /** What other desks sent: what was merged, what was not, whose it is, and the keys for it. */
  segmentsTaken: '&hash, [device+line+firstSeq]',
  segmentsAside: '&hash, device',
  segmentDevices: '&device',
  segmentKeys: '&kid, isOurs',
  /** Where packs come from and files go: how it stands, what was seen there, what waits to be written. */
  ways: '&way',
  wayFiles: '&[way+name]',
  outgoing: '&name',
} as const satisfies Partial<Record<TableName, string>>

const VERSION_7 = {
  /** Where contacts came from, as far as their numbers tell: what surges of an area are found by. Empty of contacts of before. */
  contactAreas: '&[line+area+newestFirst+id]',
  /** Practice calls that were played to their end, by agent and line; only in the database of practice is there any. */
  attempts: '&id, [agent+line+endedAt]',
} as const satisfies Partial<Record<TableName, string>>

/** Released versions are frozen. A change is a new version with its upgrade, and a dump of the old one in tests/fixtures/dumps. */
export function declareVersions(db: Dexie): CallsideDb {
  db.version(1).stores(VERSION_1)
  db.version(2).stores(VERSION_2)
  db.version(3).stores(VERSION_3).upgrade(async (transaction) => {
    await transaction.table<ContactRow>('contacts').toCollection().modify((row, at) => {
      at.value = rowOfContact(row, row.vault)
    })
  })
  db.version(4).stores(VERSION_4).upgrade(fillHistory)
  db.version(5).stores(VERSION_5)
  // Whoever counted here would let a ring wait: that is done afterwards, step by step (`fill-figures.ts`).
  db.version(6).stores(VERSION_6).upgrade(async (transaction) => {
    await transaction.table<MetaRow>('meta').put(NOTHING_COUNTED)
  })
  db.version(7).stores(VERSION_7)
  return db as CallsideDb
}

export const SCHEMA_VERSION = 7
export const DATABASE_NAME = 'callside'
