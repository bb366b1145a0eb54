// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { transcriptProfileOf } from '../../../src/adapters/transcripts/dom/caption-pages'
import { senseTranscript } from '../../../src/adapters/transcripts/dom/sense-transcript'
import { ENDED_AFTER_MS, TOLD_WITHIN_MS } from '../../../src/adapters/transcripts/dom/track-block'
import type { EpochMs, TranscriptLineId } from '../../../src/core/contract/ids'
import { decodeHeardBlocks, type HeardBlock } from '../../../src/core/contract/transcripts'
import { foldBlocks } from '../../../src/core/transcripts/fold-blocks'
import type { HeardLine } from '../../../src/core/transcripts/heard-line'
import { inOrder } from '../../../src/core/transcripts/in-order'
import { VOICES, type CaptionStage } from '../../fixtures/transcripts/pages/caption-stage'
import { CHAT_LOG, drawChatLog } from '../../fixtures/transcripts/pages/chat-log'
import { drawGoogleMeet } from '../../fixtures/transcripts/pages/google-meet'
import { drawTeamsGuest, drawTeamsWeb } from '../../fixtures/transcripts/pages/teams-web'
import { drawZoomWeb } from '../../fixtures/transcripts/pages/zoom-web'

const profileOn = (host: string) => transcriptProfileOf(host, undefined)
/** `voices`: whether the page says who speaks; `names`: only by name, which the background knows the agent by. */
const PAGES = [
  { name: 'google-meet', profile: profileOn('meet.google.com'), draw: drawGoogleMeet, tells: 'voices' },
  { name: 'google-meet in a language that has no word here', profile: profileOn('meet.google.com'), draw: (into: HTMLElement) => drawGoogleMeet(into, 'Napisy'), tells: 'voices' },
  { name: 'zoom-web', profile: profileOn('app.zoom.us'), draw: drawZoomWeb, tells: 'nothing' },
  { name: 'teams-web', profile: profileOn('teams.microsoft.com'), draw: drawTeamsWeb, tells: 'names' },
  { name: 'teams-web as a guest', profile: profileOn('teams.microsoft.com'), draw: drawTeamsGuest, tells: 'names' },
  { name: 'taught for the site', profile: transcriptProfileOf('chat.example', CHAT_LOG), draw: drawChatLog, tells: 'voices' },
] as const

const pageCalled = (name: (typeof PAGES)[number]['name']) => PAGES.find((page) => page.name === name) ?? PAGES[0]

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
const open: (() => void)[] = []
afterEach(() => {
  open.splice(0).forEach((close) => close())
  vi.useRealTimers()
})

function play(page: (typeof PAGES)[number], { before }: { readonly before?: (stage: CaptionStage) => void } = {}) {
  const into = document.createElement('main')
  document.body.append(into)
  const stage = page.draw(into)
  before?.(stage)
  const stop = new AbortController()
  open.push(() => { stop.abort(); into.remove() })
  const reports: (readonly HeardBlock[])[] = []
  const dropped: number[] = []
  let isTaken = true
  let known: readonly HeardLine[] = []
  let ids = 0
  const sensor = senseTranscript({
    document, abort: stop.signal, now: () => Date.now() as EpochMs, onDropped: (count) => void dropped.push(count),
    onBlocks(blocks) {
      if (!isTaken) return Promise.resolve(false)
      reports.push(blocks)
      const changed = foldBlocks(known, blocks, { call: 'c' as never, contact: 'k' as never, line: 'l' as never, agent: 'a' as never, talkedSince: 0 as EpochMs, document: 'd', now: Date.now() as EpochMs, newId: () => `${(ids += 1)}` as TranscriptLineId, asKept: (text) => text })
      known = [...known.filter(({ id }) => !changed.some((line) => line.id === id)), ...changed]
      return Promise.resolve(true)
    },
  })
  sensor.setProfile(page.profile)
  const wait = async (ms: number) => await vi.advanceTimersByTimeAsync(ms)
  return {
    stage, stop, sensor, reports, dropped, wait, take: (is: boolean) => void (isTaken = is),
    lines: () => inOrder(known),
    texts: () => inOrder(known).map(({ text }) => text),
    /** Grows as recognition does: word by word. */
    speak: async (voice: 'agent' | 'customer', text: string) => {
      const words = text.split(' ')
      for (let until = 1; until <= words.length; until++) {
        stage.say(voice, words.slice(0, until).join(' '))
        await wait(300)
      }
      await wait(ENDED_AFTER_MS + 500)
      stage.nextTurn()
    },
  }
}

describe.each(PAGES.map((page) => [page.name, page] as const))('%s', (_, page) => {
  test('words are of the moment in which the page showed them, not of the one in which they were read', async () => {
    const { stage, wait, lines } = play(page)
    await wait(1_000)
    document.body.append('…')
    await wait(100)
    stage.say('customer', 'and goodbye')
    const shownAt = Date.now()
    await wait(ENDED_AFTER_MS + 500)
    document.body.lastChild?.remove()
    expect(lines().map(({ text, at }) => ({ text, at }))).toEqual([{ text: 'and goodbye', at: shownAt }])
  })

  test('what is said and rewritten in place is one line, and final when nobody goes on', async () => {
    const { speak, lines, reports } = play(page)
    await speak('customer', 'my data ran out again and I was charged for it')
    expect(lines().map(({ text, isFinal }) => ({ text, isFinal }))).toEqual([{ text: 'my data ran out again and I was charged for it', isFinal: true }])
    expect(reports.flat().length).toBeLessThan(8)
  })

  test('two who speak in turn are lines in their order, told apart as far as the page tells', async () => {
    const { speak, lines } = play(page)
    await speak('customer', '我 的 流量 怎么 又 超 了')
    await speak('agent', '您好 我 帮 您 查 一下')
    await speak('customer', '好 的 麻烦 快 一点')
    expect(lines().map(({ text }) => text)).toEqual(['我 的 流量 怎么 又 超 了', '您好 我 帮 您 查 一下', '好 的 麻烦 快 一点'])
    const voices = lines().map(({ speaker, speakerName }) => (page.tells === 'names' ? speakerName : speaker))
    expect(voices).toEqual({ voices: ['customer', 'agent', 'customer'], names: ['Wang Xiaoming', 'Lin Xiaoman', 'Wang Xiaoming'], nothing: ['unknown', 'unknown', 'unknown'] }[page.tells])
  })

  test('a sentence that is put right from its beginning on stays one line', async () => {
    const { stage, wait, texts } = play(page)
    for (const text of ['their was', 'there was a charge', 'There was a charge on my last bill.']) {
      stage.say('customer', text)
      await wait(700)
    }
    await wait(ENDED_AFTER_MS + 500)
    expect(texts()).toEqual(['There was a charge on my last bill.'])
  })

  test('a turn is told while it still goes on', async () => {
    const { stage, wait, texts } = play(page)
    const words = Array.from({ length: 30 }, (__, index) => `word${index}`)
    for (let until = 1; until <= 14; until++) {
      stage.say('customer', words.slice(0, until).join(' '))
      await wait(300)
    }
    expect(14 * 300).toBeGreaterThan(TOLD_WITHIN_MS)
    expect(texts()[0]).toContain('word0 word1 word2')
  })

  test('a long turn loses nothing of what the page lets go', async () => {
    const { speak, texts } = play(page)
    const said = Array.from({ length: 60 }, (__, index) => `word${index}`).join(' ')
    await speak('customer', said)
    expect(texts().join(' ')).toBe(said)
  })

  test('what is tidied up or drawn anew is not told again, and not lost', async () => {
    const { stage, speak, wait, texts } = play(page)
    await speak('customer', 'hello I have a question about my bill')
    await speak('agent', 'of course which month is it about')
    for (let time = 0; time < 3; time++) {
      stage.tidyUp()
      await wait(ENDED_AFTER_MS + 500)
    }
    await speak('customer', 'it is about the last one')
    expect(texts()).toEqual(['hello I have a question about my bill', 'of course which month is it about', 'it is about the last one'])
  })

  test('a greeting that every call begins with is said in each of them', async () => {
    const { stage, speak, wait, texts } = play(page)
    const greet = async () => {
      stage.say('agent', 'good morning this is Lin speaking')
      await wait(ENDED_AFTER_MS + 500)
      stage.nextTurn()
    }
    await greet()
    await speak('customer', 'my bill is wrong')
    await greet()
    expect(texts()).toEqual(['good morning this is Lin speaking', 'my bill is wrong', 'good morning this is Lin speaking'])
  })

  test('what the page takes away before it came to rest is told all the same', async () => {
    const { stage, wait, texts } = play(page)
    stage.say('customer', 'goodbye then')
    await wait(400)
    stage.tidyUp()
    await wait(ENDED_AFTER_MS + 500)
    expect(texts()).toEqual(['goodbye then'])
  })

  test('what stood there before is of another talk', async () => {
    const { stage, wait, texts, speak } = play(page, { before: (early) => early.say('customer', 'from the talk before this one') })
    await wait(ENDED_AFTER_MS + 500)
    stage.nextTurn()
    await speak('agent', 'good morning this is Lin speaking')
    expect(texts()).toEqual(['good morning this is Lin speaking'])
  })

  test('says only what the contract allows, and in few reports', async () => {
    const { speak, reports } = play(page)
    await speak('customer', `${'a'.repeat(3_000)} and more`)
    await speak('agent', 'yes')
    expect(reports.length).toBeGreaterThan(0)
    expect(reports.length).toBeLessThan(10)
    for (const blocks of reports) expect(decodeHeardBlocks(blocks)).toEqual(blocks)
  })

  test('what the background did not take is told with the next', async () => {
    const { speak, take, texts, wait } = play(page)
    take(false)
    await speak('customer', 'is anybody there at all')
    take(true)
    await wait(20_000)
    expect(texts()).toEqual(['is anybody there at all'])
  })

  test('is silent when aborted, and without a profile', async () => {
    const { speak, stop, reports, sensor } = play(page)
    sensor.setProfile(undefined)
    await speak('customer', 'one two three four')
    sensor.setProfile(page.profile)
    stop.abort()
    await speak('agent', 'five six seven eight')
    sensor.setProfile(page.profile)
    await speak('customer', 'nine ten eleven twelve')
    expect(reports).toEqual([])
  })
})

test('rows that a list let go and shows again, as when it is scrolled, are not said again', async () => {
  const { speak, wait, texts } = play(pageCalled('teams-web'))
  await speak('customer', 'hello I have a question about my bill')
  await speak('agent', 'of course which month is it about')
  const list = document.querySelector('[data-tid=closed-caption-v2-virtual-list-content]') as HTMLElement
  const html = list.innerHTML
  list.replaceChildren()
  await wait(ENDED_AFTER_MS + 500)
  list.innerHTML = html
  await wait(ENDED_AFTER_MS + 500)
  expect(texts()).toEqual(['hello I have a question about my bill', 'of course which month is it about'])
})

test('rows that are filled with the next turn when they are out of sight lose nothing, and say nothing twice', async () => {
  const { speak, lines } = play(pageCalled('teams-web as a guest'))
  const said = [['customer', 'hello I have a question about my bill'], ['customer', 'the one of last month'], ['agent', 'of course let me look'], ['customer', 'there is a charge I do not know'], ['customer', 'of twenty one dollars'], ['agent', 'that is the roaming pack'], ['customer', 'hello are you still there']] as const
  for (const [voice, text] of said) await speak(voice, text)
  expect(lines().map(({ text, speakerName }) => [text, speakerName])).toEqual(said.map(([voice, text]) => [text, VOICES[voice]]))
})

test('a page that makes up lines faster than people talk is held back', async () => {
  const { stage, wait, dropped, texts } = play(pageCalled('google-meet'))
  for (let n = 0; n < 400; n++) {
    stage.say('customer', `made up sentence number ${n}`)
    stage.nextTurn()
    // As the page does: the oldest go.
    if (n >= 60) stage.tidyUp()
    await wait(10)
  }
  await wait(ENDED_AFTER_MS + 500)
  expect(texts().length).toBeLessThan(80)
  expect(dropped.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(50)
})

test('a host that is not known is not looked at until it is taught', () => {
  expect(transcriptProfileOf('meet.google.com.example', undefined)).toBeUndefined()
  expect(transcriptProfileOf('phone.example', undefined)).toBeUndefined()
  expect(transcriptProfileOf('meet.google.com', CHAT_LOG)).toBe(CHAT_LOG)
})
