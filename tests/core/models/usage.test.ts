import { describe, expect, it } from 'vitest'
import type { EpochMs, ModelProfileId } from '../../../src/core/contract/ids'
import { NO_MODEL, type ModelProfile } from '../../../src/core/contract/models'
import { addUsage, emptyModelDay, isUnderCap } from '../../../src/core/models/daily-usage'
import { estimateTokens } from '../../../src/core/models/estimate-tokens'
import { modelFor } from '../../../src/core/models/model-for'
import { isReadOnTheWay, originOfModel, readModelAddress } from '../../../src/core/models/read-model-address'
import { withPolicy } from '../../../src/core/settings/settings-with-policy'
import { someSettings } from '../../fixtures/builders/a-call-row'

const PROFILE = 'model-1' as ModelProfileId
const PRICE = { currency: 'CNY', perMillionIn: 2, perMillionOut: 8.5 } as const
const aProfile = (more: Partial<ModelProfile> = {}): ModelProfile => ({ id: PROFILE, name: '内网', baseUrl: 'https://models.example/v1', model: 'qwen', timeoutMs: 8000, dailyCap: {}, ...more })

describe('what a model used in a day', () => {
  const day = emptyModelDay(PROFILE, 0 as EpochMs)
  const used = (tokensIn: number, tokensOut: number, isEstimated = false) => ({ tokensIn, tokensOut, isEstimated })

  it('is added up in tokens and in money, and says how much of it was guessed', () => {
    const after = addUsage(addUsage(day, used(1000, 200), PRICE), used(500, 100, true), PRICE)
    expect(after).toMatchObject({ requests: 2, guessed: 1, tokensIn: 1500, tokensOut: 300, costMicros: 1500 * 2 + 300 * 8.5 })
    expect(addUsage(day, used(1000, 200), undefined).costMicros).toBe(0)
  })

  it('ends at the cap, counting what is about to be asked', () => {
    const after = addUsage(day, used(900, 50), PRICE)
    expect(isUnderCap(after, { tokens: 1000 }, undefined, { tokensIn: 40, mostTokensOut: 10 })).toBe(true)
    expect(isUnderCap(after, { tokens: 1000 }, undefined, { tokensIn: 41, mostTokensOut: 10 })).toBe(false)
    expect(isUnderCap(after, { cost: 0.0023 }, PRICE, { tokensIn: 0, mostTokensOut: 0 })).toBe(true)
    expect(isUnderCap(after, { cost: 0.0022 }, PRICE, { tokensIn: 0, mostTokensOut: 0 })).toBe(false)
    expect(isUnderCap(after, {}, PRICE, { tokensIn: 1e9, mostTokensOut: 1e9 })).toBe(true)
  })

  it('is guessed rather too high where a server does not count', () => {
    expect(estimateTokens('我下周去国外出差')).toBe(8)
    expect(estimateTokens('How do I get online abroad?')).toBe(8)
    expect(estimateTokens('')).toBe(0)
  })
})

describe('the address of a model', () => {
  it('is read as people write or copy it', () => {
    const written: Record<string, string | undefined> = {
      'https://api.deepseek.com/v1': 'https://api.deepseek.com/v1', ' api.deepseek.com/v1/ ': 'https://api.deepseek.com/v1',
      'https://models.example/v1/chat/completions': 'https://models.example/v1', 'http://localhost:11434/v1': 'http://localhost:11434/v1', 'http://[::1]:8000': 'http://[::1]:8000',
      '': undefined, 'models example': undefined, 'https://user:secret@models.example/v1': undefined, 'https://models.example/v1?key=1': undefined, 'ftp://models.example': undefined, 'https://*.example': undefined,
    }
    for (const [text, address] of Object.entries(written)) expect([text, readModelAddress(text)]).toEqual([text, address])
    expect(originOfModel('http://localhost:11434/v1')).toBe('http://localhost:11434')
  })

  it('without encryption is read on the way, unless there is no way', () => {
    expect(['http://10.0.0.5/v1', 'http://localhost:8000/v1', 'http://127.0.0.1:1/v1', 'https://a.example/v1'].map(isReadOnTheWay)).toEqual([true, false, false, false])
  })
})

describe('which model answers', () => {
  const models = { isOn: true, profiles: [aProfile()], uses: { sentence: PROFILE }, keyEnds: {} }

  it('is the one chosen for the use, once models are switched on', () => {
    expect(modelFor(someSettings({ models }), 'sentence')).toEqual({ ok: true, value: aProfile() })
    expect(modelFor(someSettings({ models }), 'summary')).toEqual({ ok: false, why: 'no-profile' })
    expect(modelFor(someSettings({ models: { ...models, isOn: false } }), 'sentence')).toEqual({ ok: false, why: 'switched-off' })
    expect(modelFor(withPolicy(someSettings({ models }), { mayUseModels: false }), 'sentence')).toEqual({ ok: false, why: 'forbidden' })
  })

  it('may be given by the policy, which switches nothing on', () => {
    const policy = { models: [{ id: 'house', name: '公司模型', baseUrl: 'models.example/v1/', model: 'qwen', dailyTokens: 5000, currency: 'CNY', pricePerMillionIn: 1 }, { id: 'bad', name: 'x', baseUrl: 'nowhere at all', model: 'm' }] }
    const settings = withPolicy(someSettings(), policy)
    expect(settings.models).toEqual({
      isOn: false, keyEnds: {}, uses: { rerank: 'given:house', sentence: 'given:house', summary: 'given:house' },
      profiles: [{ id: 'given:house', name: '公司模型', baseUrl: 'https://models.example/v1', model: 'qwen', timeoutMs: 15_000, dailyCap: { tokens: 5000 }, price: { currency: 'CNY', perMillionIn: 1, perMillionOut: 0 } }],
    })
    expect(settings.decided.models).toEqual({ isForbidden: false, given: ['given:house'] })
    const chosen = withPolicy(someSettings({ models: { ...models, uses: { sentence: PROFILE, summary: NO_MODEL } } }), policy)
    expect(chosen.models.uses).toEqual({ rerank: 'given:house', sentence: PROFILE })
    expect(withPolicy(someSettings({ models }), {}).models).toEqual(models)
    expect(withPolicy(someSettings({ models }), { mayUseModels: false }).models).toEqual({ isOn: false, profiles: [], uses: {}, keyEnds: {} })
  })
})
