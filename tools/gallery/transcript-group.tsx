import type { ReactNode } from 'react'
import type { Language } from '../../src/core/contract/definitions'
import type { EpochMs, TranscriptLineId } from '../../src/core/contract/ids'
import type { Redacted } from '../../src/core/contract/models'
import type { TranscriptLine } from '../../src/core/contract/transcripts'
import type { Listening } from '../../src/core/contract/audio'
import { NO_AUDIO } from '../../src/core/settings/no-audio'
import { AllowSound } from '../../src/ui/audio/allow-sound'
import { ListenBar } from '../../src/ui/audio/listen-bar'
import { KeysProvider } from '../../src/ui/keys/keys-provider'
import { ContactTranscript } from '../../src/ui/transcript/contact-transcript'
import { TranscriptView, type TranscriptViewProps } from '../../src/ui/transcript/transcript-view'
import { NOW } from '../../tests/fixtures/cards'

type Said = readonly [speaker: TranscriptLine['speaker'], text: string, more?: Partial<TranscriptLine>]
const SAID: Readonly<Record<Language, readonly Said[]>> = {
  'zh-CN': [
    ['agent', '您好，宽带客服，请问有什么可以帮您？'], ['customer', '我这个月流量怎么又超了，扣了我 128 元。'], ['customer', '上个月也是这样，我明明买了 20GB 的包。'],
    ['agent', '我帮您查一下，请报一下身份证后六位。'], ['customer', '[id]，名字是 [name]。'], ['agent', '好的，请稍等。'],
    ['customer', '我的手机是 [phone]，新地址 [address]。', { source: 'typed' }], ['unknown', '这边信号不太好', { speakerName: '会议室 3' }], ['customer', '要是能改成一百二十九那档也行，就是不知道', { isFinal: false }],
  ],
  'zh-TW': [
    ['agent', '您好，寬頻客服，請問有什麼可以為您服務？'], ['customer', '我這個月流量怎麼又超了，扣了我 NT$599。'], ['customer', '上個月也是這樣，我明明買了 20GB。'],
    ['agent', '我幫您查一下，請說一下身分證後六碼。'], ['customer', '[id]，名字是 [name]。'], ['agent', '好的，請稍等。'],
    ['customer', '我的手機是 [phone]，新地址 [address]。', { source: 'typed' }], ['unknown', '這邊訊號不太好', { speakerName: '會議室 3' }], ['customer', '如果能改成 599 那個方案也可以，就是不知道', { isFinal: false }],
  ],
  en: [
    ['agent', 'Hello, broadband support, how can I help?'], ['customer', 'My data ran out again this month and you charged me $49.99 for it.'], ['customer', 'It was the same last month, although I bought the 20GB add-on.'],
    ['agent', 'Let me look. May I have the last digits of your ID?'], ['customer', '[id], and the name is [name].'], ['agent', 'Thank you, one moment.'],
    ['customer', 'My phone is [phone], the new address is [address].', { source: 'typed' }], ['unknown', 'the line is not very good here', { speakerName: 'Room 3' }], ['customer', 'if I could have the plan for 129 that would be fine too, but I do not know', { isFinal: false }],
  ],
}

export const linesOf = (language: Language): readonly TranscriptLine[] => SAID[language].map(([speaker, text, more], index) => ({
  id: `l${index}` as TranscriptLineId, call: 'c' as never, contact: 'k' as never, line: 'b' as never, agent: 'a' as never,
  speaker, text: text as Redacted, source: 'captions', isFinal: true, at: (NOW - 90_000 + index * 9_000) as EpochMs, seq: index + 1, ...more,
}))
const onType: TranscriptViewProps['onType'] = () => Promise.resolve({ ok: false, why: 'not-saved' })
const many = (lines: readonly TranscriptLine[]) => Array.from({ length: 30 }, (_, turn) => lines.map((line) => ({ ...line, id: `${turn}-${line.id}` as TranscriptLineId }))).flat()

/** What is said: while it is said, by hand, folded in a contact, locked, and before anybody spoke. */
export function transcriptGroup(language: Language, draw: (name: string, width: number, content: ReactNode) => ReactNode) {
  const lines = linesOf(language)
  const view = (name: string, width: number, props: Partial<TranscriptViewProps>) =>
    draw(name, width, <KeysProvider><div className="pad"><TranscriptView lines={lines} listening={['meet.google.com']} onType={onType} {...props} /></div></KeysProvider>)
  return (
    <>
      {view('live 360', 360, {})}
      {view('live 480', 480, {})}
      {view('many', 400, { lines: many(lines) })}
      {view('one', 360, { lines: lines.slice(1, 2), listening: [] })}
      {view('nobody spoke yet', 360, { lines: [] })}
      {view('no captions', 360, { lines: [], listening: [] })}
      {view('no call', 360, { lines: [], listening: [], onType: undefined })}
      {view('locked', 360, { lines: [], isLocked: true })}
      {view('loading', 360, { lines: undefined })}
      {view('heard, nothing said yet', 360, { lines: [], listening: [], isHeard: true })}
      {listenBars(language, draw)}
      {draw('in a contact', 400, <div className="pad"><ContactTranscript lines={lines} isLocked={false} /></div>)}
    </>
  )
}

const CONSENT: Readonly<Record<Language, string>> = { 'zh-CN': '为便于记录，本次通话会转成文字，可以吗？', 'zh-TW': '為方便記錄，這通電話會轉成文字，可以嗎？', en: 'To keep a record, this call is turned into text. Is that all right?' }
const HEARD: Listening = { call: 'c' as never, session: 's', state: 'on', startedAt: (NOW - 42_000) as EpochMs, seenAt: NOW as EpochMs, missing: {}, keptSeconds: 0, lostSeconds: 0, revivals: 0 }

/** Listening: before it, while it is, with what is not heard, with a server that is away, and afterwards; and the page that asks. */
function listenBars(language: Language, draw: (name: string, width: number, content: ReactNode) => ReactNode) {
  const bar = (name: string, more: Partial<Listening> | undefined, width = 360) => draw(name, width, (
    <div className="pad">
      <ListenBar audio={{ ...NO_AUDIO, isOn: true, consent: CONSENT[language] }} call={'c' as never} isTalked={more?.state !== 'over'} listening={more && { ...HEARD, ...more }} now={NOW as EpochMs} onListen={() => Promise.resolve({ ok: true })} onAllowSound={() => {}} onCommand={() => Promise.resolve({ ok: true })} />
    </div>
  ))
  return (
    <>
      {bar('listen: not yet', undefined)}
      {bar('listen: on 480', {}, 480)}
      {bar('listen: on hold', { state: 'paused' })}
      {bar('listen: one side', { missing: { customer: 'not-invoked' } })}
      {bar('listen: unanswered', { trouble: 'unreachable', keptSeconds: 37, lostSeconds: 12 })}
      {bar('listen: nothing allowed', { state: 'refused', missing: { customer: 'not-asked', agent: 'not-allowed' } })}
      {bar('listen: lost', { state: 'lost' })}
      {bar('listen: the last pieces', { state: 'over', keptSeconds: 8 })}
      {draw('allow listening', 480, <div className="pad"><AllowSound microphone="denied" hasTab={false} ask={() => Promise.resolve()} /></div>)}
      {draw('listening allowed', 360, <div className="pad"><AllowSound microphone="granted" hasTab ask={() => Promise.resolve()} /></div>)}
    </>
  )
}
