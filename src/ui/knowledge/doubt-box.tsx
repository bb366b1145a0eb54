import { useState } from 'react'
import type { ArticleId } from '../../core/contract/ids'
import type { DoubtAnswer } from '../../core/contract/knowledge'
import type { OpenDoubt } from '../../core/knowledge/open-doubts'
import { useKept } from '../forms/use-kept'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { KeyButton } from '../keys/key-button'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { DoubtClock } from './doubt-clock'

interface DoubtBoxProps {
  readonly article: ArticleId
  readonly doubt: OpenDoubt | undefined
  /** What its owner said last. */
  readonly answer?: DoubtAnswer | undefined
  readonly now: number
  readonly onCommand: OnCommand
}

/** One click says that something is wrong; what it is can be added. The owner has a day to answer. */
export function DoubtBox({ article, doubt, answer, now, onCommand }: DoubtBoxProps) {
  const { t, whenExactly } = useWords()
  const [text, setText] = useKept(`doubt ${article}`, '')
  // Half-written words: it was said.
  const [isSaid, setSaid] = useState(text !== '')
  const { isBusy, why, run } = useReply()
  const say = async (what: string) => {
    const isDone = await run(() => onCommand('article/doubt', { article, text: what }))
    if (isDone) setSaid(true)
    return isDone
  }
  return (
    <section className="doubt stack" aria-label={t('knowledge.doubt.title')}>
      {answer && answer.text !== '' && <p className="small soft">{t('knowledge.doubt.answered', { when: whenExactly(answer.at, now), text: answer.text })}</p>}
      {doubt && <DoubtClock doubt={doubt} now={now} />}
      {isSaid ? (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault()
            if (text.trim() !== '') void say(text).then((isDone) => isDone && setText(''))
          }}
        >
          <p className="small is-green" role="status">{t('knowledge.doubt.said')}</p>
          <input className="input" aria-label={t('knowledge.doubt.what')} placeholder={t('knowledge.doubt.what')} maxLength={1000} value={text} onChange={({ target: { value } }) => setText(value)} />
          <button className="button" disabled={isBusy || text.trim() === ''}>{t('action.add')}</button>
        </form>
      ) : (
        <div><KeyButton hotkey="d" label={t('knowledge.doubt.say')} tone="quiet" isDisabled={isBusy} onPress={() => void say('')} /></div>
      )}
      <Refusal why={why} />
    </section>
  )
}
