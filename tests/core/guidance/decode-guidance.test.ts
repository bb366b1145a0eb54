import { describe, expect, it } from 'vitest'
import { decodeClosing, decodeScript, decodeSnippet, decodeWording } from '../../../src/core/contract/decode-guidance'

const labels = { 'zh-CN': '标准话术', en: 'Standard' }
const step = { id: 'hello', text: { 'zh-CN': '{name}您好', en: 'Hello {name}' }, isRequired: true, saidWhen: ['您好'] }
const script = { id: 's1', labels, phases: { greeting: [step] } }
const wording = { id: 'w1', labels, severity: 'never', phrases: { 'zh-CN': ['不归我管'] }, better: { 'zh-CN': '我帮您转给负责的同事' }, why: { 'zh-CN': '推诿' } }

describe('a script out of a file', () => {
  it('is taken with all its phases, and a language that is left out has the words of the nearest one', () => {
    const read = decodeScript(script)
    expect(read.ok && read.value.phases.greeting[0]?.text['zh-TW']).toBe('{name}您好')
    expect(read.ok && read.value.phases.closing).toEqual([])
    expect(read.ok && read.value.labels).toEqual({ 'zh-CN': '标准话术', 'zh-TW': '标准话术', en: 'Standard' })
  })
  it.each([
    ['not-a-record', 'text'],
    ['bad-id', { ...script, id: 'with space' }],
    ['bad-labels', { ...script, labels: {} }],
    ['bad-labels', { ...script, labels: { fr: 'x' } }],
    ['bad-order', { ...script, order: 'first' }],
    ['no-steps', { ...script, phases: {} }],
    ['no-steps', { ...script, phases: { middle: [step] } }],
    ['bad-step', { ...script, phases: { body: [{ ...step, isRequired: 'yes' }] } }],
    ['bad-step', { ...script, phases: { body: 'x' } }],
    ['step-twice', { ...script, phases: { greeting: [step], body: [step] } }],
    ['unknown-variable', { ...script, phases: { greeting: [{ ...step, text: { en: 'Hello {surname}' } }] } }],
  ])('is refused, and told why: %s', (why, raw) => {
    expect(decodeScript(raw)).toEqual({ ok: false, why })
  })
})

describe('forbidden wording out of a file', () => {
  it('is taken with its phrases and the better words', () => {
    const read = decodeWording({ ...wording, phrases: { 'zh-CN': ['保证*赚'], en: ['calm down'] } })
    expect(read.ok && read.value.phrases).toEqual({ 'zh-CN': ['保证*赚'], 'zh-TW': [], en: ['calm down'] })
  })
  it.each([
    ['bad-severity', { ...wording, severity: 'maybe' }],
    ['no-phrases', { ...wording, phrases: {} }],
    ['bad-phrases', { ...wording, phrases: { 'zh-CN': ['*'] } }],
    ['bad-phrases', { ...wording, phrases: { 'zh-CN': ['不*'] } }],
    ['bad-phrases', { ...wording, phrases: { fr: ['non'] } }],
    ['bad-better', { ...wording, better: undefined }],
    ['bad-why', { ...wording, why: {} }],
  ])('is refused, and told why: %s', (why, raw) => {
    expect(decodeWording(raw)).toEqual({ ok: false, why })
  })
})

describe('snippets and closing lines out of a file', () => {
  it('are taken', () => {
    expect(decodeSnippet({ id: 'x', labels, short: '/Bye', body: { en: 'Goodbye {name}' } })).toMatchObject({ ok: true, value: { short: '/bye' } })
    expect(decodeClosing({ id: 'x', labels, day: 'lunar:mid-autumn', text: { 'zh-CN': '中秋快乐' } })).toMatchObject({ ok: true, value: { day: 'lunar:mid-autumn' } })
  })
  it.each([
    ['bad-short', decodeSnippet({ id: 'x', labels, short: 'bye', body: { en: 'x' } })],
    ['bad-short', decodeSnippet({ id: 'x', labels, short: '/good bye', body: { en: 'x' } })],
    ['bad-body', decodeSnippet({ id: 'x', labels, short: '/bye' })],
    ['unknown-variable', decodeSnippet({ id: 'x', labels, short: '/bye', body: { en: '{undefined}' } })],
    ['bad-day', decodeClosing({ id: 'x', labels, day: 'lunar:someday', text: { en: 'x' } })],
    ['bad-text', decodeClosing({ id: 'x', labels, day: 'weekday', text: 3 })],
    ['unknown-variable', decodeClosing({ id: 'x', labels, day: 'weekday', text: { en: '{closingLine}' } })],
  ])('are refused, and told why: %s', (why, read) => {
    expect(read).toEqual({ ok: false, why })
  })
})
