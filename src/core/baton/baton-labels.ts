import type { Language } from '../contract/definitions'
import type { Mood } from '../contract/facts'
import type { Baton } from './baton'

/** The words of the text: part of its format, so that each reader knows those of every writer. Never change one of version 1. */
interface BatonLabels {
  readonly title: string
  readonly parts: Readonly<Record<Exclude<keyof Baton, 'mood'>, string>>
  readonly mood: string
  readonly moods: Readonly<Record<Mood, string>>
}

export const BATON_LABELS: Readonly<Record<Language, BatonLabels>> = {
  'zh-CN': {
    title: '转接条',
    parts: { demand: '诉求', done: '已办', promised: '承诺', before: '此前', caller: '来电', from: '转自', writtenAt: '时间' },
    mood: '情绪', moods: { pleased: '满意', calm: '平静', worried: '担心', upset: '不满', angry: '生气' },
  },
  'zh-TW': {
    title: '轉接條',
    parts: { demand: '訴求', done: '已辦', promised: '承諾', before: '先前', caller: '來電', from: '轉自', writtenAt: '時間' },
    mood: '情緒', moods: { pleased: '滿意', calm: '平靜', worried: '擔心', upset: '不滿', angry: '生氣' },
  },
  en: {
    title: 'Handover',
    parts: { demand: 'Wants', done: 'Done', promised: 'Promised', before: 'Before', caller: 'Caller', from: 'From', writtenAt: 'At' },
    mood: 'Mood', moods: { pleased: 'pleased', calm: 'calm', worried: 'worried', upset: 'upset', angry: 'angry' },
  },
}
