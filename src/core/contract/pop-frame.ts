import { flag, integer, oneOf, optional, record, type Decoded } from './decode'

/** What the page in the pop's frame asks of the placer that holds the frame, over the port that the placer handed to it. */
export const decodePopFrameOrder = record({
  /** `ready`: our page is loaded and waits for its card. */
  order: oneOf('ready', 'appear', 'disappear', 'drag'),
  /** Wanted size in CSS px. */
  width: optional(integer(120, 480)),
  height: optional(integer(24, 480)),
  /** With `drag`: how far, in CSS px since the last. */
  dx: optional(integer(-10_000, 10_000)),
  dy: optional(integer(-10_000, 10_000)),
  isDropped: optional(flag),
})
export type PopFrameOrder = Decoded<typeof decodePopFrameOrder>
