import { toWallClock } from '../format/wall-clock'
import type { WordsAndFormats } from '../words/words-provider'
import type { LogLine } from './contact-table'

const SECOND_MS = 1000

export function logHeader({ t }: WordsAndFormats): readonly string[] {
  return [
    ...(['at', 'who', 'number', 'channel'] as const).map((id) => t(`column.${id}`)), t('logPage.direction'),
    ...(['demand', 'class', 'outcome', 'solved'] as const).map((id) => t(`column.${id}`)), t('logPage.seconds'), t('logPage.mood'),
    ...(['agent', 'note'] as const).map((id) => t(`column.${id}`)),
  ]
}

/** In the words of the table; times by the center's clock, durations in seconds, so that they can be counted with. */
export function logCells(line: LogLine, { t, timeZone, labelText }: WordsAndFormats): readonly (string | number)[] {
  return [
    toWallClock(line.startedAt, timeZone).replace('T', ' '), line.who ?? '', line.numberShown ?? '', t(`channel.${line.channel}`),
    t(`logPage.${line.direction}`), (line.demand && labelText(line.demand)) ?? '', line.codeClass ? t(`codeClass.${line.codeClass}`) : '', t(`outcome.${line.outcome}`),
    line.isSolved === undefined ? '' : t(line.isSolved ? 'contact.solved' : 'contact.unsolved'),
    line.durationMs === undefined ? '' : Math.round(line.durationMs / SECOND_MS), line.mood ? t(`mood.${line.mood}`) : '', line.agentShown ?? '', line.note ?? '',
  ]
}
