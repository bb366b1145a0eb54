import { expect, test } from 'vitest'
import { choosePlace, type Obstacle } from '../../../src/adapters/page/pop-frame/choose-place'

const VIEW = { width: 1280, height: 800 }
const POP = { width: 380, height: 300 }
const at = (left: number, top: number, width: number, height: number, isForbidden = false): Obstacle =>
  ({ left, top, right: left + width, bottom: top + height, isForbidden })

test('stands top right where nothing is in the way', () => {
  expect(choosePlace(POP, VIEW, [], undefined)).toEqual({ corner: 'top-right', x: 12, y: 12 })
})

test('stands in the corner that covers least of the fields the agent works in', () => {
  const form = [at(800, 150, 440, 30), at(800, 220, 440, 30), at(800, 280, 440, 115)]
  expect(choosePlace(POP, VIEW, form, undefined).corner).toBe('bottom-right')
})

test('rather covers fields than the answer button', () => {
  const fields = [at(900, 20, 300, 200), at(20, 20, 300, 200), at(20, 600, 300, 150)]
  expect(choosePlace(POP, VIEW, [...fields, at(1100, 700, 120, 40, true)], undefined).corner).not.toBe('bottom-right')
})

test('comes back where the agent put it, unless the answer button is there now', () => {
  const put = { corner: 'top-left', x: 40, y: 200 } as const
  expect(choosePlace(POP, VIEW, [at(60, 220, 100, 40)], put)).toEqual(put)
  expect(choosePlace(POP, VIEW, [at(60, 220, 100, 40, true)], put)).toEqual({ corner: 'top-right', x: 12, y: 12 })
})

test('slides along an edge where every corner has something it must not cover', () => {
  const corners = [at(0, 0, 200, 60, true), at(1080, 0, 200, 60, true), at(0, 740, 200, 60, true), at(1080, 740, 200, 60, true)]
  const { corner, x, y } = choosePlace(POP, VIEW, corners, undefined)
  const left = corner.endsWith('left') ? x : VIEW.width - x - POP.width
  const top = corner.startsWith('top') ? y : VIEW.height - y - POP.height
  expect(corners.some((each) => left < each.right && left + POP.width > each.left && top < each.bottom && top + POP.height > each.top)).toBe(false)
})
