import type { TaskKind } from '../contract/facts'
import type { ArticleId, CodeId, EpochMs, LineId, OfferId, PracticeCallId } from '../contract/ids'
import type { Labels, Language } from '../contract/language'
import type { PracticeCall, PracticeTurn } from '../contract/practice'
import { findKnownWords, type KnownValues } from '../transcripts/redact/known-values'
import { redactLines } from '../transcripts/redact/redact-lines'
import type { Turn } from '../guidance/turn'
import { idOutOf } from '../knowledge/library/id-in-line'

/** A contact as it was kept, with what is known of its customer so that it can be taken out. */
export interface KeptCall {
  readonly lines: readonly Turn[]
  readonly startedAt: EpochMs
  readonly known: KnownValues
  /** What it was about. */
  readonly demand: Labels | undefined
  readonly code: CodeId | undefined
  readonly isResolved: boolean
  readonly tasks: readonly TaskKind[]
  readonly articles: readonly ArticleId[]
  /** To which the customer said yes. */
  readonly offers: readonly OfferId[]
}

export interface NewPracticeDesk {
  readonly id: PracticeCallId
  readonly line: LineId
  readonly language: Language
}

/** Nobody of that name and number is anybody's customer. */
const MADE_UP: Readonly<Record<Language, { readonly name: string; readonly salutation: string; readonly rawNumber: string }>> = {
  'zh-CN': { name: '方小雨', salutation: '方女士', rawNumber: '+8613800138000' },
  'zh-TW': { name: '方小雨', salutation: '方小姐', rawNumber: '+886900000919' },
  en: { name: 'Jane Fields', salutation: 'Ms Fields', rawNumber: '+12025550119' },
}
const MOST_TURNS = 200
const LONGEST_SECONDS = 3600

/**
 * A practice call as it was talked: what was redacted stays so, what is known of the customer by now is taken out once more, and his
 * name is a made-up one. Rules find no name that nobody told them: whoever saves it has to have read it.
 */
export function callOfContact(kept: KeptCall, { id, line, language }: NewPracticeDesk): Omit<PracticeCall, 'version' | 'changedAt'> {
  const madeUp = MADE_UP[language]
  const first = kept.lines[0]?.at ?? kept.startedAt
  // The transcript may begin before the answer was told, or long after.
  const begins = Math.min(first, kept.startedAt + LONGEST_SECONDS * 1000)
  const named = kept.lines.map(({ text }) => withName(text, kept.known, madeUp.name))
  const texts = redactLines(kept.lines.map(({ speaker }, at) => ({ voice: speaker, text: named[at] ?? '' })), { known: { ...kept.known, names: [] } })
  const turns = kept.lines.flatMap(({ speaker, at }, place): readonly PracticeTurn[] => {
    const text = (texts[place] ?? '').trim()
    // Whose words they were nobody could tell: the customer's, until somebody says otherwise.
    return text === '' ? [] : [{ speaker: speaker === 'agent' ? 'agent' : 'customer', text: text.slice(0, 2000), atSeconds: Math.min(LONGEST_SECONDS, Math.max(0, Math.round((at - begins) / 1000))) }]
  })
  const demand = kept.demand ?? { 'zh-CN': '', 'zh-TW': '', en: '' }
  return {
    kind: 'practice-call', id, line, labels: demand, order: 0, language, difficulty: 'medium', customer: { ...madeUp, tags: [], remembered: [], contacts: [] }, turns: inOrder(turns).slice(0, MOST_TURNS),
    expected: {
      codes: kept.code === undefined ? [] : [idOutOf(line, kept.code)], articles: kept.articles.map((each) => idOutOf(line, each)), offers: kept.offers.map((each) => idOutOf(line, each)), steps: [],
      task: kept.tasks[0] ?? 'none', isResolved: kept.isResolved,
    },
  }
}

function withName(text: string, { names }: KnownValues, name: string): string {
  return findKnownWords(text, { names, numbers: [], data: [] })
    .toSorted((a, b) => b.start - a.start || a.end - b.end)
    // Of a name that was found whole and in part, the part lies in the whole and is gone with it.
    .filter(({ start, end }, _, all) => !all.some((other) => other.start <= start && other.end >= end && (other.start < start || other.end > end)))
    .reduce((of, { start, end }) => of.slice(0, start) + name + of.slice(end), text)
}

const inOrder = (turns: readonly PracticeTurn[]): readonly PracticeTurn[] => turns.toSorted((a, b) => a.atSeconds - b.atSeconds)
