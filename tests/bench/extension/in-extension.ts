import { deleteDay, makeDay, timeBoard, timeBoardOfContacts } from './board-day'
import { importFile, importProgress } from './import-file'
import { bareRows, deleteRows, putRows, undoImport } from './bare-rows'
import { deleteMerged, makeSegments, mergeSegments, putMergedRows } from './merge-segments'
import { timeCards, timeHistory } from './time-reads'

/** What the bench does inside of a page of the extension: evaluated there, so that real stores and real keys are at hand. */
const tools = { importFile, importProgress, bareRows, putRows, deleteRows, undoImport, timeCards, timeHistory, makeDay, timeBoard, timeBoardOfContacts, deleteDay, makeSegments, mergeSegments, putMergedRows, deleteMerged }
export type InExtension = typeof tools

Object.assign(globalThis, { bench: tools })
