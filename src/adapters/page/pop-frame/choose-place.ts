import type { PopPlace } from '../../../core/contract/settings'

export interface Area {
  readonly width: number
  readonly height: number
}

/** A rectangle that should stay free, in CSS px of the viewport. `isForbidden`: must, like the answer button. */
export interface Obstacle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly isForbidden: boolean
}

/** From the edge of the page: clear of scroll bars, near enough to be found. */
const MARGIN = 12
/** Corners in the order they are liked: away from where reading starts. */
const CORNERS = ['top-right', 'bottom-right', 'top-left', 'bottom-left'] as const
/** Covering a square px of the answer button weighs as much as a thousand of anything else. */
const FORBIDDEN_WEIGHT = 1000

/**
 * Where the pop goes: where the agent last put it, if that covers nothing it must not; else the corner that covers least.
 * If every corner covers something forbidden it slides along the edges until it is clear.
 */
export function choosePlace(size: Area, view: Area, obstacles: readonly Obstacle[], remembered: PopPlace | undefined): PopPlace {
  const kept = remembered && within(remembered, size, view)
  if (kept && !coversForbidden(kept, size, view, obstacles)) return kept
  const corners = CORNERS.map((corner): PopPlace => ({ corner, x: MARGIN, y: MARGIN }))
  const best = least(corners, (place) => covered(place, size, view, obstacles))
  if (!coversForbidden(best, size, view, obstacles)) return best
  return least([best, ...slides(size, view)], (place) => covered(place, size, view, obstacles))
}

function slides(size: Area, view: Area): readonly PopPlace[] {
  const places: PopPlace[] = []
  for (let y = MARGIN; y + size.height + MARGIN <= view.height; y += 24) {
    for (const corner of ['top-right', 'top-left'] as const) places.push({ corner, x: MARGIN, y })
  }
  for (let x = MARGIN; x + size.width + MARGIN <= view.width; x += 24) {
    for (const corner of ['top-left', 'bottom-left'] as const) places.push({ corner, x, y: MARGIN })
  }
  return places
}

function within(place: PopPlace, size: Area, view: Area): PopPlace {
  return {
    corner: place.corner,
    x: Math.max(0, Math.min(place.x, view.width - size.width)),
    y: Math.max(0, Math.min(place.y, view.height - size.height)),
  }
}

function covered(place: PopPlace, size: Area, view: Area, obstacles: readonly Obstacle[]): number {
  return obstacles.reduce((sum, obstacle) => sum + overlap(place, size, view, obstacle) * (obstacle.isForbidden ? FORBIDDEN_WEIGHT : 1), 0)
}

function coversForbidden(place: PopPlace, size: Area, view: Area, obstacles: readonly Obstacle[]): boolean {
  return obstacles.some((obstacle) => obstacle.isForbidden && overlap(place, size, view, obstacle) > 0)
}

function overlap(place: PopPlace, size: Area, view: Area, obstacle: Obstacle): number {
  const left = place.corner.endsWith('left') ? place.x : view.width - place.x - size.width
  const top = place.corner.startsWith('top') ? place.y : view.height - place.y - size.height
  const width = Math.min(left + size.width, obstacle.right) - Math.max(left, obstacle.left)
  const height = Math.min(top + size.height, obstacle.bottom) - Math.max(top, obstacle.top)
  return width > 0 && height > 0 ? width * height : 0
}

function least(places: readonly PopPlace[], cost: (place: PopPlace) => number): PopPlace {
  const [first, ...rest] = places
  // At least one place is always given: the corners are constants.
  if (!first) throw new Error('no place to choose from')
  return rest.reduce((best, place) => (cost(place) < cost(best) ? place : best), first)
}
