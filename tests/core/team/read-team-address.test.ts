import { expect, it } from 'vitest'
import { readTeamAddress } from '../../../src/core/team/read-team-address'

it.each([
  ['files.example/team', { url: 'https://files.example/team/', isOneFile: false }],
  ['https://files.example:8443/team/', { url: 'https://files.example:8443/team/', isOneFile: false }],
  ['https://files.example/a/line.callside-pack', { url: 'https://files.example/a/line.callside-pack', isOneFile: true }],
  ['https://bucket.example/pack?X-Amz-Signature=made-up', { url: 'https://bucket.example/pack?X-Amz-Signature=made-up', isOneFile: true }],
  ['http://127.0.0.1:8080/team', { url: 'http://127.0.0.1:8080/team/', isOneFile: false }],
])('%s is an address', (written, address) => {
  expect(readTeamAddress(written)).toEqual(address)
})

it.each(['', 'two words', 'http://files.example/team', 'ftp://files.example', 'https://ann:secret@files.example/', 'https://*.example/', 'file:///share', 'https://files.example/#x'])('%s is none: others could read it on the way, or it is no address', (written) => {
  expect(readTeamAddress(written)).toBeUndefined()
})
