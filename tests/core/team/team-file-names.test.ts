import { expect, it } from 'vitest'
import type { DeviceId, LineId } from '../../../src/core/contract/ids'
import { isTeamFileName, packFileName, segmentFileName } from '../../../src/core/team/team-file-names'

it.each(['line-1', '宽带', 'a/b', '..', '.', 'CON:x*', 'a b', 'ends.'])('the line %s has a file name that every folder and address takes', (line) => {
  expect(isTeamFileName(packFileName(line as LineId))).toBe(true)
  expect(packFileName(line as LineId).split('/')).toHaveLength(2)
})

it('two lines never share a name', () => {
  expect(packFileName('a/b' as LineId)).not.toBe(packFileName('a%2Fb' as LineId))
})

it('a segment says whose it is and from where to where it goes', () => {
  expect(segmentFileName('device-1' as DeviceId, 1, 20)).toBe('segments/device-1/1-20.callside-segment')
})
