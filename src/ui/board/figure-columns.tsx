import type { BoardGroup, Figures } from '../../core/metrics/board-figures'
import type { DataColumn } from '../table/data-column'
import type { WordsAndFormats } from '../words/words-provider'

export interface FigureLine {
  readonly key: string
  readonly name: string
  readonly figures: Figures
}

/** In the order of the tiles and of the table. */
export const FIGURES = [
  { id: 'contacts', read: (each) => each.counts.contacts, form: 'count' }, { id: 'inbound', read: (each) => each.counts.inbound, form: 'count' },
  { id: 'answered', read: (each) => each.counts.answered, form: 'count' }, { id: 'missed', read: (each) => each.counts.missed, form: 'count' },
  { id: 'waiting', read: (each) => each.counts.waiting, form: 'count' }, { id: 'handling', read: (each) => each.handlingMs, form: 'clock' },
  { id: 'afterCall', read: (each) => each.afterCallMs, form: 'clock' },
  { id: 'held', read: (each) => each.counts.held, form: 'count' }, { id: 'hold', read: (each) => each.holdMs, form: 'clock' }, { id: 'solvedAtOnce', read: (each) => each.solvedAtOnce, form: 'percent' },
  { id: 'cameBack', read: (each) => each.cameBack, form: 'percent' }, { id: 'offersShown', read: (each) => each.counts.offersShown, form: 'count' },
  { id: 'offersTaken', read: (each) => each.offersTaken, form: 'percent' }, { id: 'suggestionsShown', read: (each) => each.counts.suggestionsShown, form: 'count' },
  { id: 'suggestionsUsed', read: (each) => each.suggestionsUsed, form: 'percent' },
] as const satisfies readonly { readonly id: string; readonly read: (figures: Figures) => number | undefined; readonly form: 'count' | 'clock' | 'percent' }[]
export type FigureId = (typeof FIGURES)[number]['id']

export function figureText(id: FigureId, value: number, { number, clock, percent }: Pick<WordsAndFormats, 'number' | 'clock' | 'percent'>): string {
  const form = FIGURES.find((each) => each.id === id)?.form
  return form === 'clock' ? clock(value) : form === 'percent' ? percent(value) : number(value)
}

export function figureColumns(group: BoardGroup, words: WordsAndFormats): readonly DataColumn<FigureLine>[] {
  const { t } = words
  return [
    { id: 'key', title: t(`board.of.${group}`), width: 'minmax(110px, 1.4fr)', value: (each) => (group === 'hour' || group === 'day' ? Number(each.key) : each.name), draw: (each) => each.name },
    ...FIGURES.map(({ id, read }): DataColumn<FigureLine> => ({
      // What there is nothing of is before what is small.
      id, title: t(`board.figure.${id}`), width: 'minmax(72px, 1fr)', isNumber: true, value: (each) => read(each.figures) ?? -1,
      draw: (each) => {
        const value = read(each.figures)
        return value === undefined ? '' : figureText(id, value, words)
      },
    })),
  ]
}

/** For a file: seconds and shares as numbers, which a spreadsheet goes on with. */
export function figureCells({ name, figures }: FigureLine): readonly (string | number)[] {
  return [name, ...FIGURES.map(({ read, form }) => {
    const value = read(figures)
    return value === undefined ? '' : form === 'clock' ? Math.round(value / 1000) : form === 'percent' ? Math.round(value * 10_000) / 10_000 : value
  })]
}
