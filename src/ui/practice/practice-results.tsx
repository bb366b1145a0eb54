import { useState } from 'react'
import type { Script } from '../../core/contract/guidance'
import type { PracticeCall } from '../../core/contract/practice'
import type { Attempt } from '../../core/practice/attempt'
import { shareOf } from '../../core/practice/progress'
import { csvFile } from '../files/csv-file'
import { downloadFile } from '../files/download-file'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { missedName } from './missed-name'

interface PracticeResultsProps {
  readonly attempts: readonly Attempt[]
  readonly calls: readonly PracticeCall[]
  readonly scripts: readonly Script[]
  readonly missed: readonly { readonly key: string; readonly count: number }[]
  readonly onForget: () => Promise<Reply>
}

/** They stay on this computer. Who wants to show them hands over a file; who does not, forgets them. */
export function PracticeResults({ attempts, calls, scripts, missed, onForget }: PracticeResultsProps) {
  const words = useWords()
  const { t, labelText, date, time } = words
  const { isBusy, why, run } = useReply()
  const [isAsking, ask] = useState(false)
  const save = async () => {
    const written = await csvFile<Attempt, never>({
      header: [t('practice.file.when'), t('practice.file.call'), t('practice.file.points'), t('practice.file.of'), t('practice.file.seconds'), t('practice.file.missed')],
      cells: ({ endedAt, call, points, of, tookSeconds, missed: keys }) => {
        const written = calls.find(({ id }) => id === call)
        return [`${date(endedAt)} ${time(endedAt)}`, written ? labelText(written.labels) : call, points, of, tookSeconds, keys.map((key) => missedName(key, scripts, words)).join('; ')]
      },
      read: () => Promise.resolve({ lines: attempts }),
    })
    if (written) downloadFile(written.file, 'practice.csv')
  }
  const average = attempts.reduce((sum, each) => sum + shareOf(each), 0) / attempts.length
  return (
    <section className="stack" aria-label={t('practice.results')}>
      <h2>{t('practice.results')}</h2>
      <p>{t('practice.sum', { count: attempts.length, average: words.percent(average) })}</p>
      {missed.length > 0 && <ul className="stack small">{missed.map(({ key, count }) => <li key={key} className="soft">{t('practice.missedOften', { what: missedName(key, scripts, words), count })}</li>)}</ul>}
      <p className="small soft">{t('practice.stays')}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => void save()}>{t('practice.save')}</button>
        {isAsking ? (
          <>
            <button type="button" className="button is-danger" disabled={isBusy} onClick={() => void run(onForget).then(() => ask(false))}>{t('practice.forgetNow')}</button>
            <button type="button" className="button is-quiet" onClick={() => ask(false)}>{t('action.cancel')}</button>
          </>
        ) : <button type="button" className="button is-quiet" onClick={() => ask(true)}>{t('practice.forget')}</button>}
      </div>
      <Refusal why={why} />
    </section>
  )
}
