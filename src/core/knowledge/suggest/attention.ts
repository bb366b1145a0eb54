import type { EpochMs } from '../../contract/ids'

/** How much an agent wants to be told: by choice, novice to expert. */
export const DIAL_STEPS = ['novice', 'practised', 'expert'] as const
export type Dial = (typeof DIAL_STEPS)[number]

/** What an agent did with cards in this call. Kept apart: only "dismissed" says that a card was wrong. */
export interface Attention {
  readonly visible?: string
  /** Put up without being asked for. */
  readonly unasked: number
  /** Shown in this call, whatever became of them. */
  readonly shown: readonly string[]
  readonly lastGoneAt?: EpochMs
  readonly typedAt?: EpochMs
  readonly isMuted: boolean
}

export type AttentionEvent =
  | { readonly kind: 'card/shown'; readonly what: string; readonly isAsked: boolean }
  | { readonly kind: 'card/accepted' | 'card/dismissed' | 'card/cleared'; readonly at: EpochMs }
  | { readonly kind: 'agent/typed'; readonly at: EpochMs }
  | { readonly kind: 'agent/muted' | 'agent/unmuted' }

export const FRESH_ATTENTION: Attention = { unasked: 0, shown: [], isMuted: false }

/** At most three a call for anybody: more is not read. The expert is told what is nearly certain, and seldom. */
const DIALS: Readonly<Record<Dial, { readonly most: number; readonly coolDownMs: number; readonly surer: number }>> = {
  novice: { most: 3, coolDownMs: 15_000, surer: -0.1 },
  practised: { most: 3, coolDownMs: 30_000, surer: 0 },
  expert: { most: 1, coolDownMs: 60_000, surer: 0.1 },
}
/** Who paused for so long is not in the middle of a word. */
const TYPING_MS = 3000

export type Silence = 'muted' | 'visible' | 'typing' | 'shown-before' | 'enough' | 'cool-down' | 'unsure'

interface Offered {
  /** The article, or the offer. */
  readonly what: string
  readonly confidence: number
  /** Of the desk, as learned. */
  readonly threshold: number
}

/** Why an unasked card must not be put up now; undefined: it may. */
export function whyNoCard(attention: Attention, { what, confidence, threshold }: Offered, dial: Dial, now: EpochMs): Silence | undefined {
  const { most, coolDownMs, surer } = DIALS[dial]
  if (attention.isMuted) return 'muted'
  if (attention.visible !== undefined) return 'visible'
  if (attention.typedAt !== undefined && now - attention.typedAt < TYPING_MS) return 'typing'
  if (attention.shown.includes(what)) return 'shown-before'
  if (attention.unasked >= most) return 'enough'
  if (attention.lastGoneAt !== undefined && now - attention.lastGoneAt < coolDownMs) return 'cool-down'
  return confidence < threshold + surer * (1 - threshold) ? 'unsure' : undefined
}

export function afterAttention(attention: Attention, event: AttentionEvent): Attention {
  switch (event.kind) {
    case 'card/shown':
      return { ...attention, visible: event.what, unasked: attention.unasked + (event.isAsked ? 0 : 1), shown: [...attention.shown, event.what] }
    case 'card/accepted':
    case 'card/dismissed':
    case 'card/cleared': {
      const { visible: _, ...rest } = attention
      return { ...rest, lastGoneAt: event.at }
    }
    case 'agent/typed':
      return { ...attention, typedAt: event.at }
    case 'agent/muted':
    case 'agent/unmuted':
      return { ...attention, isMuted: event.kind === 'agent/muted' }
  }
}
