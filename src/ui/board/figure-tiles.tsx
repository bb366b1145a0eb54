import type { Board } from '../../core/metrics/board-figures'
import { countUnread } from '../../core/notices/unread-notices'
import { useWords } from '../words/use-words'
import { FIGURES, figureText } from './figure-columns'

/** All of the time that is looked at, in a row of numbers. What there is no source for is not there. */
export function FigureTiles({ board }: { readonly board: Pick<Board, 'all' | 'oldDoubts' | 'unread'> }) {
  const words = useWords()
  const { t, number } = words
  const tiles = FIGURES.flatMap(({ id, read }) => {
    const value = read(board.all)
    return value === undefined ? [] : [{ id, text: figureText(id, value, words) }]
  })
  return (
    <dl className="board-tiles" aria-label={t('board.figures')}>
      {tiles.map(({ id, text }) => <Tile key={id} name={t(`board.figure.${id}`)} hint={t(`board.hint.${id}`)}>{text}</Tile>)}
      <Tile name={t('board.figure.oldDoubts')} hint={t('board.hint.oldDoubts')}>{number(board.oldDoubts)}</Tile>
      <Tile name={t('board.figure.unread')} hint={t('board.hint.unread')}>{number(countUnread(board.unread))}</Tile>
    </dl>
  )
}

function Tile({ name, hint, children }: { readonly name: string; readonly hint: string; readonly children: string }) {
  return <div title={hint}><dt>{name}</dt><dd className="number">{children}</dd></div>
}
