import type { Labels } from '../../core/contract/language'
import type { PracticeCall } from '../../core/contract/practice'
import { SCORE_PARTS, type PracticeScore, type ScoredPoint } from '../../core/practice/score-run'
import { FeedbackButton } from '../feedback/feedback-button'
import { FilledText } from '../guidance/filled-text'
import { Icon } from '../icons/icon'
import { KeyButton } from '../keys/key-button'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { missedName } from './missed-name'
import './practice.css'

export interface PracticeResultProps {
  readonly call: PracticeCall
  readonly score: PracticeScore
  /** Of codes, articles and offers. */
  readonly names: ReadonlyMap<string, Labels | string>
  readonly onAgain: () => void
  readonly onHome: () => void
}

/** Whom it was said to is not looked up again: what stands for him stays a gap. */
const NO_VALUES = {}

/** Points of points, by part: what was reached and by which line, what was missed and what to say. */
export function PracticeResult({ call, score, names, onAgain, onHome }: PracticeResultProps) {
  const { t } = useWords()
  return (
    <main className="practice-page">
      <p><strong className="practice-word">{t('practice.title')}</strong> <Label of={call.labels} /></p>
      <p role="status"><span className="practice-points">{t('practice.points', { points: score.points, of: score.of })}</span></p>
      <div className="row">
        <KeyButton hotkey="enter" label={t('practice.again')} tone="main" onPress={onAgain} />
        <KeyButton hotkey="escape" label={t('practice.toCalls')} onPress={onHome} />
      </div>
      {SCORE_PARTS.map((part) => {
        const own = score.scored.filter((each) => each.part === part)
        return own.length > 0 && (
          <section key={part} className="practice-part">
            <h2><span>{t(`practice.part.${part}`)}</span><span className="soft number">{t('practice.points', { points: own.filter(({ isReached }) => isReached).length, of: own.length })}</span></h2>
            <ul>{own.map((point) => <Point key={point.key} point={point} names={names} />)}</ul>
          </section>
        )
      })}
      <FeedbackButton about={{ kind: 'practice-call', id: call.id }} />
      <p className="small soft">{t('practice.notCounted')}</p>
    </main>
  )
}

function Point({ point, names }: { readonly point: ScoredPoint; readonly names: PracticeResultProps['names'] }) {
  const words = useWords()
  const { t, list, labelText } = words
  const { key, isReached, name, evidence, say, seconds, expected } = point
  const nameOf = (id: string): string => labelText(names.get(id) ?? id)
  const right = expected?.map((each) => (key === 'resolved' ? t(each === 'yes' ? 'wrapUp.resolved' : 'wrapUp.unresolved') : key === 'task' ? taskName(each, words) : nameOf(each)))
  return (
    <li>
      <span className={`practice-mark ${isReached ? 'is-reached' : ''}`}><Icon name={isReached ? 'check' : 'dot'} /><span className="visually-hidden">{t(isReached ? 'practice.reached' : 'practice.missed')}</span></span>
      <div>
        <p className={isReached ? '' : 'soft'}>{name ? <Label of={name} /> : missedName(key, [], words)}{!isReached && <> · <span>{t('practice.missed')}</span></>}</p>
        {evidence?.is === 'turn' && <p className="small soft">{t('practice.said', { words: evidence.said, seconds: evidence.afterSeconds })}</p>}
        {evidence?.is === 'hand' && <p className="small soft">{t('practice.byHand')}</p>}
        {evidence?.is === 'item' && <p className="small soft">{t('practice.was', { what: nameOf(evidence.id) })}</p>}
        {seconds && <p className="small faint">{seconds.written === undefined ? t('practice.waited', { own: seconds.own }) : t('practice.waitedWritten', { own: seconds.own, written: seconds.written })}</p>}
        {!isReached && say && <p className="small">{t('practice.toSay')} <FilledText text={labelText(say)} values={NO_VALUES} /></p>}
        {!isReached && right && right.length > 0 && <p className="small">{t('practice.right', { what: list(right) })}</p>}
      </div>
    </li>
  )
}

function taskName(kind: string, { t }: Pick<ReturnType<typeof useWords>, 't'>): string {
  return kind === 'callback' ? t('wrapUp.callback') : kind === 'promise' ? t('wrapUp.promise') : t('wrapUp.followUp')
}
