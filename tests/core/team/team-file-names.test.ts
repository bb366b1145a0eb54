import { expect, it } from 'vitest'
import type { DeviceId, LineId } from '../../../src/core/contract/ids'
import { isTeamFileName, packFileName, packStepName, segmentFileName } from '../../../src/core/team/team-file-names'

it.each(['line-1', '宽带', 'a/b', '..', '.', 'CON:x*', 'a b', 'ends.'])('the line %s has a file name that every folder and address takes', (line) => {
  expect(isTeamFileName(packFileName(line as LineId))).toBe(true)
  expect(packFileName(line as LineId).split('/')).toHaveLength(2)
})

it('two lines never share a name', () => {
  expect(packFileName('a/b' as LineId)).not.toBe(packFileName('a%2Fb' as LineId))
})

it('a step lies beside its pack, and is never taken for the pack of a line that is called like it', () => {
  expect(packStepName('宽带' as LineId, 3)).toBe('packs/%E5%AE%BD%E5%B8%A6.from-3.callside-delta')
  expect(isTeamFileName(packStepName('宽带' as LineId, 3))).toBe(true)
  expect(packStepName('line' as LineId, 3)).not.toBe(packFileName('line.from-3' as LineId))
})

it('a segment says whose it is and from where to where it goes', () => {
  expect(segmentFileName('device-1' as DeviceId, 'line-1' as LineId, 1, 20)).toBe('segments/device-1/line-1.1-20.callside-segment')
  expect(isTeamFileName(segmentFileName('device-1' as DeviceId, '宽带 a/b.' as LineId, 1, 20))).toBe(true)
})

it('segments of two lines that go from the same number to the same number lie side by side', () => {
  // Each line's segment tells of all numbers of the desk up to the last that was cut.
  const [one, other] = ['a', 'b'].map((line) => segmentFileName('device-1' as DeviceId, line as LineId, 1, 20))
  expect(one).not.toBe(other)
})
