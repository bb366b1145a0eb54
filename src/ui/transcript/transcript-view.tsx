import { useState } from 'react'
import type { CallId } from '../../core/contract/ids'
import type { TranscriptLine } from '../../core/contract/transcripts'
import { holdsWanted } from '../../core/transcripts/parts-of-line'
import type { Snippets } from '../guidance/use-short'
import { Icon } from '../icons/icon'
import { KeyedField } from '../keys/keyed-field'
import { Empty } from '../states/empty'
import { Skeleton } from '../states/skeleton'
import { useWords } from '../words/use-words'
import { TranscriptLines } from './transcript-lines'
import { TypeLine, type OnType } from './type-line'
import { useNewestInSight } from './use-newest-in-sight'
import './transcript.css'

export interface TranscriptViewProps {
  /** Absent: being read. */
  readonly lines: readonly TranscriptLine[] | undefined
  readonly isLocked?: boolean
  /** Sites whose captions are read now, as people say them. */
  readonly listening: readonly string[]
  /** The call's sound is turned into text now: captions are not missed. */
  readonly isHeard?: boolean
  /** The lines are played: no page and no sound is read. */
  readonly isPractice?: boolean
  /** Absent: nobody talks, nothing can be typed. */
  readonly onType?: OnType | undefined
  /** The one that is typed for. */
  readonly call?: CallId | undefined
  /** What `/short` stands for while words are typed. */
  readonly short?: Snippets
}

/** Fewer are in sight at once: there is nothing to look for. */
const FEWEST_TO_SEARCH = 6
const NO_SNIPPETS: Snippets = { snippets: [], values: {} }

/** What is said in the call in front, line by line as it is said. */
export function TranscriptView({ lines, isLocked = false, listening, isHeard = false, isPractice = false, onType, call, short = NO_SNIPPETS }: TranscriptViewProps) {
  const { t, list } = useWords()
  const [wanted, setWanted] = useState('')
  const isSearching = wanted.trim() !== ''
  const shown = isSearching ? (lines ?? []).filter(({ text }) => holdsWanted(text, wanted)) : (lines ?? [])
  const { box, isAtEnd, goThere, onScroll } = useNewestInSight(isSearching ? undefined : lines)
  if (!lines) return <Skeleton lines={5} />
  return (
    <section className="transcript" aria-label={t('transcript.title')}>
      {onType && !isPractice && (listening.length > 0 || (lines.length > 0 && !isHeard)) && <p className={`small transcript-source ${listening.length > 0 ? 'is-on' : 'soft'}`}><Icon name="dot" />{listening.length > 0 ? t('transcript.listening', { sites: list(listening) }) : t('transcript.notListening')}</p>}
      {isLocked && <p className="is-amber transcript-source" role="status"><Icon name="lock" />{t('transcript.locked')}</p>}
      {lines.length === 0 && isPractice && <Empty title={t('practice.emptyTranscript')} hint={t('practice.emptyTranscriptHint')} />}
      {lines.length === 0 && !isLocked && !isPractice && <NothingSaid isTalking={onType !== undefined} isListening={listening.length > 0} isHeard={isHeard} />}
      {shown.length > 0 && (
        <div className="transcript-scroll" ref={box} onScroll={onScroll} tabIndex={0} role="log" aria-label={t('transcript.title')} aria-live="off">
          <TranscriptLines lines={shown} label={t('transcript.title')} wanted={isSearching ? wanted : ''} />
        </div>
      )}
      {!isAtEnd && !isSearching && <button type="button" className="button is-quiet transcript-newest" onClick={goThere}><Icon name="down" />{t('transcript.toNewest')}</button>}
      {onType && <TypeLine call={call} onType={onType} short={short} />}
      {lines.length >= FEWEST_TO_SEARCH && (
        <div className="transcript-find">
          <KeyedField type="search" hotkey="," label={t('transcript.find')} placeholder={t('transcript.find')} value={wanted} onChange={(event) => setWanted(event.target.value)} />
          {isSearching && <span role="status" className="small soft">{shown.length > 0 ? t('transcript.found', { count: shown.length }) : t('transcript.notFound')}</span>}
        </div>
      )}
    </section>
  )
}

function NothingSaid({ isTalking, isListening, isHeard }: { readonly isTalking: boolean; readonly isListening: boolean; readonly isHeard: boolean }) {
  const { t } = useWords()
  if (!isTalking) return <Empty title={t('transcript.noCall')} hint={t('transcript.noCallHint')} />
  if (isHeard) return <Empty title={t('transcript.empty')} hint={t('transcript.emptyHeard')} />
  return isListening ? <Empty title={t('transcript.empty')} hint={t('transcript.emptyHint')} /> : <Empty title={t('transcript.howTo')} hint={t('transcript.howToHint')} action={<a className="button" href="/tabs/sites.html" target="_blank" rel="noreferrer">{t('site.manage')}</a>} />
}
