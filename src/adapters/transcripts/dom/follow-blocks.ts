import type { EpochMs } from '../../../core/contract/ids'
import type { HeardBlock } from '../../../core/contract/transcripts'
import { isSameTurn, stoodThere } from '../../../core/transcripts/grow-text'
import { rateLimit } from '../../softphones/rate-limit'
import type { SeenBlock } from './read-blocks'
import { continueTrack, lookAgainAt, openTrack, tellTrack, type BlockTrack } from './track-block'

export interface Followed {
  readonly blocks: readonly HeardBlock[]
  /** When there will be something to tell, if the page changes nothing. */
  readonly lookAgainAt: number | undefined
  /** What came faster than people talk. */
  readonly dropped: number
}

/** Lines that begin: nobody talks faster, a page that makes them up does. */
const BURST = 40
const PER_SECOND = 3
/** A page that draws its rows anew has them back by then. */
const GONE_AFTER_MS = 800
/** A page that scrolls back shows its old rows anew. Shorter words are said again and again. */
const SHORTEST_SHOWN_AGAIN = 6
const MOST_REMEMBERED = 300

interface Look {
  readonly at: EpochMs
  /** When the page last changed: what is new was there then, and may be of before a call that began meanwhile. */
  readonly changedAt: EpochMs
  /** The page goes, and what waits is told now. */
  readonly isLast: boolean
}

/** Follows the blocks of a page from one look to the next. */
export function followBlocks(source: HeardBlock['source']): (seenNow: readonly SeenBlock[], look: Look) => Followed {
  const mayBegin = rateLimit(BURST, PER_SECOND)
  const tracks = new Map<Element, BlockTrack>()
  let gone: readonly { readonly track: BlockTrack; readonly since: EpochMs }[] = []
  let said: readonly string[] = []
  const over = new WeakSet<Element>()
  let names = 0
  let isFirst = true
  let wasEmpty = false

  /** The row that was there a moment ago in another element, with these words or the beginning of them. */
  const adopted = (seen: SeenBlock): BlockTrack | undefined => {
    const alike = gone.filter(({ track }) => track.seen.voice === seen.voice && track.text.shown !== '')
    const found = alike.find(({ track }) => track.text.shown === seen.text) ?? alike.find(({ track }) => isSameTurn(track.text.shown, seen.text))
    gone = gone.filter((each) => each !== found)
    return found?.track
  }

  return (seenNow, { at, changedAt, isLast }) => {
    const blocks: HeardBlock[] = []
    const looks: number[] = []
    let dropped = 0
    const keep = (element: Element, track: BlockTrack) => {
      const told = tellTrack(track, source, at, isLast)
      blocks.push(...told.blocks)
      tracks.set(element, told.track)
      const again = lookAgainAt(told.track, source)
      if (again !== undefined) looks.push(again)
    }
    const present = new Set(seenNow.map(({ element }) => element))
    for (const [element, track] of tracks) {
      if (present.has(element)) continue
      tracks.delete(element)
      // One that only stands too far back is over; one that was taken out may come again as another element.
      if (element.isConnected) {
        over.add(element)
        blocks.push(...tellTrack(track, source, at, true).blocks)
      } else gone = [...gone, { track, since: at }]
    }
    const goesOn = new Map<SeenBlock, BlockTrack>()
    for (const seen of seenNow) {
      let track = tracks.get(seen.element)
      if (track && track.seen.voice !== seen.voice && seen.text !== track.text.shown) {
        blocks.push(...tellTrack(track, source, at, true).blocks)
        track = undefined
      }
      const found = track ?? (seen.text === '' ? undefined : adopted(seen))
      if (found) goesOn.set(seen, found)
    }
    const isShownAgain = ({ text }: SeenBlock) => text.length >= SHORTEST_SHOWN_AGAIN && said.includes(text)
    const lastKnown = seenNow.findLastIndex((seen) => goesOn.has(seen))
    const shownAgain = seenNow.filter((seen) => !goesOn.has(seen) && isShownAgain(seen))
    // Every call begins with the same greeting: in a row that is written over, on an empty page, or in one row behind those that are there.
    const isAdded = (seen: SeenBlock) => tracks.has(seen.element) || (shownAgain.length === 1 && (wasEmpty || (lastKnown >= 0 && seenNow.indexOf(seen) > lastKnown)))
    const begin = (seen: SeenBlock): BlockTrack => {
      const isOld = isFirst || over.has(seen.element) || (isShownAgain(seen) && !isAdded(seen))
      const isTooFast = !isOld && !mayBegin(at)
      if (isTooFast) dropped += 1
      return openTrack(`${(names += 1)}-${at.toString(36)}`, seen, changedAt, isOld || isTooFast ? stoodThere(seen.text) : undefined)
    }
    for (const seen of seenNow) {
      if (goesOn.has(seen) || seen.text !== '') keep(seen.element, continueTrack(goesOn.get(seen) ?? begin(seen), seen, changedAt))
    }
    const ended = gone.filter(({ since }) => isLast || at - since >= GONE_AFTER_MS)
    for (const { track } of ended) blocks.push(...tellTrack(track, source, at, true).blocks)
    gone = gone.filter((each) => !ended.includes(each))
    for (const { since } of gone) looks.push(since + GONE_AFTER_MS)
    isFirst = false
    wasEmpty = seenNow.length === 0
    said = [...said, ...blocks.flatMap(({ isFinal, text }) => (isFinal ? [text] : []))].slice(-MOST_REMEMBERED)
    return { blocks, dropped, lookAgainAt: looks.length > 0 ? Math.min(...looks) : undefined }
  }
}

