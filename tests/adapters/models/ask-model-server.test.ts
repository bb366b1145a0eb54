import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ModelProfileId } from '../../../src/core/contract/ids'
import type { ModelProfile, Redacted } from '../../../src/core/contract/models'
import type { ModelQuestion } from '../../../src/adapters/models/ask-model-server'
import { askModelServer } from '../../../src/adapters/models/openai-compatible'
import { startModelServer, type ModelServer } from '../../e2e/support/model-server'
import { waitFor } from '../../e2e/support/wait-for'

let server: ModelServer
beforeAll(async () => {
  server = await startModelServer()
})
beforeEach(() => server.behave({ kind: 'good', reply: '每天 25 元。[A1]' }))
afterAll(() => server.close())

const KEY = 'sk-made-up-for-a-test-0000'
const ask = (more: Partial<Omit<ModelQuestion, 'profile'>> & { readonly profile?: Partial<ModelProfile> } = {}) => askModelServer({
  key: KEY, signal: new AbortController().signal, prompt: { use: 'sentence', system: 'Say it.' as Redacted, data: 'T1 customer: "…"' as Redacted, mostReplyTokens: 60 }, ...more,
  profile: { id: 'm' as ModelProfileId, name: 'loopback', baseUrl: server.url, model: 'small', timeoutMs: 20_000, dailyCap: {}, ...more.profile },
})

test('an answer comes piece by piece, with what it used', async () => {
  const parts: string[] = []
  const { reply, usage, tookMs } = await ask({ onPart: (soFar) => void parts.push(soFar) })
  expect(reply).toEqual({ ok: true, value: '每天 25 元。[A1]' })
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.every((part) => '每天 25 元。[A1]'.startsWith(part))).toBe(true)
  expect(usage).toEqual({ tokensIn: 120, tokensOut: 9, isEstimated: false })
  expect(tookMs).toBeGreaterThan(0)
})

test('the question is the prompt and nothing else, with the key, and nothing of this machine', async () => {
  await ask()
  const { path, headers, body } = server.asked.at(-1)!
  expect(path).toBe('/v1/chat/completions')
  expect(body).toEqual({
    model: 'small', stream: true, stream_options: { include_usage: true }, max_tokens: 60,
    messages: [{ role: 'system', content: 'Say it.' }, { role: 'user', content: 'T1 customer: "…"' }],
  })
  expect(headers.authorization).toBe(`Bearer ${KEY}`)
  expect(Object.keys(headers).filter((name) => /^(x-|cookie|referer|openai-)/.test(name))).toEqual([])
})

test('a server of one’s own is asked without a key', async () => {
  expect((await ask({ key: undefined })).reply.ok).toBe(true)
  expect(server.asked.at(-1)?.headers.authorization).toBeUndefined()
})

test('where the server counts nothing, it is guessed and said so', async () => {
  server.behave({ kind: 'good', reply: '每天 25 元。[A1]', tellsUsage: false })
  expect((await ask()).usage).toEqual({ tokensIn: 7, tokensOut: 7, isEstimated: true })
})

test.each([
  [401, 'unauthorised'], [403, 'unauthorised'], [402, 'out-of-credit'], [404, 'no-such-model'], [429, 'rate-limited'], [400, 'not-understood'], [422, 'not-understood'], [500, 'unreachable'], [503, 'unreachable'],
] as const)('a refusal by %d is told as %s, is not tried again, and costs nothing', async (status, why) => {
  server.behave({ kind: 'refuses', status })
  const before = server.asked.length
  expect(await ask()).toMatchObject({ reply: { ok: false, why }, usage: undefined })
  expect(server.asked.length).toBe(before + 1)
})

test('an account without money is not the same as too many questions', async () => {
  server.behave({ kind: 'refuses', status: 429, code: 'insufficient_quota' })
  expect((await ask()).reply).toEqual({ ok: false, why: 'out-of-credit' })
})

test('a server that is not there, or says nothing in time, is told apart', async () => {
  expect(await ask({ profile: { baseUrl: 'http://127.0.0.1:9/v1' } })).toMatchObject({ reply: { ok: false, why: 'unreachable' }, usage: undefined })
  server.behave({ kind: 'silent' })
  expect((await ask({ profile: { timeoutMs: 60 } })).reply).toEqual({ ok: false, why: 'too-slow' })
})

test('a server that begins and does not end is too slow, and what it said is counted', async () => {
  server.behave({ kind: 'slow', reply: '每天 25' })
  const left = server.abandoned()
  expect(await ask({ profile: { timeoutMs: 400 } })).toMatchObject({ reply: { ok: false, why: 'too-slow' }, usage: { isEstimated: true } })
  await waitFor('the end of the connection', () => server.abandoned() > left)
})

test.each([['cut', 'unreachable'], ['closed', 'bad-reply'], ['error', 'bad-reply'], ['garbage', 'bad-reply']] as const)('an answer that breaks off (%s) is none, and is counted', async (how, why) => {
  server.behave({ kind: 'breaks-off', reply: '每天 25 元，请', how })
  expect(await ask()).toMatchObject({ reply: { ok: false, why }, usage: { isEstimated: true } })
})

test('words without end are stopped', async () => {
  server.behave({ kind: 'huge' })
  const left = server.abandoned()
  expect((await ask()).reply).toEqual({ ok: false, why: 'bad-reply' })
  await waitFor('the end of the connection', () => server.abandoned() > left)
})

test('there is one question at a time: a newer one ends the older', async () => {
  server.behave({ kind: 'slow', reply: '旧' })
  let isBegun = false
  const older = ask({ onPart: () => void (isBegun = true) })
  await waitFor('the first words', () => isBegun)
  server.behave({ kind: 'good', reply: '新' })
  expect((await ask()).reply).toEqual({ ok: true, value: '新' })
  expect(await older).toMatchObject({ reply: { ok: false, why: 'stopped' }, usage: { isEstimated: true } })
})

test('whoever asked may stop it', async () => {
  server.behave({ kind: 'slow', reply: '旧' })
  const ending = new AbortController()
  expect((await ask({ signal: ending.signal, onPart: () => ending.abort() })).reply).toEqual({ ok: false, why: 'stopped' })
})

test('the key is not carried to where a server sends on', async () => {
  const elsewhere = await startModelServer()
  server.behave({ kind: 'sends-elsewhere', to: `${elsewhere.url}/chat/completions` })
  expect((await ask()).reply.ok).toBe(false)
  expect(elsewhere.asked).toEqual([])
  await elsewhere.close()
})
