import { expect, test } from 'vitest'
import type { ModelProfileId, PageOrigin } from '../../../src/core/contract/ids'
import type { ModelProfile } from '../../../src/core/contract/models'
import { neededHosts } from '../../../src/core/settings/needed-hosts'
import { NO_AUDIO } from '../../../src/core/settings/no-audio'
import { someSettings } from '../../fixtures/builders/a-call-row'

test('a host is needed by a site that is on, a model, the transcription address or the files of a team, and by nothing else', () => {
  const settings = someSettings({
    sites: {
      ['https://phone.example' as PageOrigin]: { isOn: true, frameOrigins: ['https://frame.example' as PageOrigin], headerMap: {} },
      ['https://off.example' as PageOrigin]: { isOn: false, frameOrigins: [], headerMap: {} },
    },
    audio: { ...NO_AUDIO, baseUrl: 'https://speech.example/v1' },
  })
  expect(neededHosts(settings)).toEqual(['https://frame.example', 'https://phone.example', 'https://speech.example'])
  expect(neededHosts({ ...settings, audio: NO_AUDIO })).toEqual(['https://frame.example', 'https://phone.example'])
  const model: ModelProfile = { id: 'm' as ModelProfileId, name: 'ours', baseUrl: 'https://models.example/v1', model: 'small', timeoutMs: 1000, dailyCap: {} }
  expect(neededHosts({ ...settings, models: { ...settings.models, profiles: [model] } })).toContain('https://models.example')
  expect(neededHosts({ ...settings, ways: { ...settings.ways, address: 'https://files.example/team/', uploadAddress: 'https://files.example/' } })).toContain('https://files.example')
})
