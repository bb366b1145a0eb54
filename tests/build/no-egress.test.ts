import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { MODEL_PRESETS } from '../../src/core/models/presets'
import { chromeBuild, noEgressBuild, noEgressTestBuild } from '../../tools/parts/folders.mjs'
import { testManifestAdditions } from '../../tools/parts/test-extension.mjs'
import { filesIn, manifest } from './built-files'

const text = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8')
const quiet = filesIn(noEgressBuild)
const withoutHashes = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replace(/\.[0-9a-f]{8}\./g, '.')) as unknown
/** Files of this build in which the pattern is found, each with what is around it. */
const found = (pattern: RegExp, folder = noEgressBuild): readonly string[] =>
  filesIn(folder).filter((file) => /\.(js|css|html|json)$/.test(file)).flatMap((file) => {
    const all = text(folder, file)
    return [...all.matchAll(pattern)].map(({ index }) => `${file}: ${all.slice(Math.max(0, index - 40), index + 60)}`)
  })

/** Tables of Excel and the charts' drawing are XML: their elements are named by addresses that are never asked for. */
const NAMESPACES = ['http://schemas.openxmlformats.org', 'http://schemas.microsoft.com', 'http://purl.oclc.org', 'http://www.wps.cn', 'http://gionkunz.github.com']

describe('the build without egress', () => {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'none'; base-uri 'none'"

  test('has the manifest of the other build less the sound of tabs, and a policy that lets its pages and its worker reach nothing but themselves', () => {
    const { content_security_policy: told, ...rest } = JSON.parse(text(noEgressBuild, 'manifest.json')) as Record<string, unknown>
    expect(told).toEqual({ extension_pages: policy })
    const { optional_permissions: asked, ...usual } = manifest()
    expect(asked).toEqual(['tabCapture'])
    expect(withoutHashes(rest)).toEqual(withoutHashes(usual))
  })

  test('has every file of the other build, and no other; under which page a shared sheet lies is the bundler’s choice', () => {
    const named = (files: readonly string[]) => files.filter((file) => !file.endsWith('.css')).map((file) => file.replace(/\.[0-9a-f]{8}\./, '.')).toSorted()
    expect(named(quiet)).toEqual(named(filesIn(chromeBuild)))
  })

  test('carries no model: neither the package, nor an address, nor a way to ask for one', () => {
    expect(found(/api\.openai\.com|chat\/completions"|X-Stainless|dangerouslyAllowBrowser/g)).toEqual([])
    for (const { baseUrl } of MODEL_PRESETS) expect(found(new RegExp(new URL(baseUrl).host.replaceAll('.', '\\.'), 'g'))).toEqual([])
    // The same look finds them where they are: the package in the worker alone, the addresses on the page of settings.
    expect([...new Set(found(/X-Stainless/g, chromeBuild).map((each) => each.split(':')[0]))]).toEqual(['static/background/index.js'])
    expect(found(/dashscope\.aliyuncs\.com/g, chromeBuild).length).toBeGreaterThan(0)
    // No question is written in it, and the commands that would lead to one are not known to it.
    const asking = /"model\/(?:summarise|try)"\s*:|在资料里|T 是通话中的一句话/g
    expect(found(asking)).toEqual([])
    expect(found(asking, chromeBuild).length).toBeGreaterThan(0)
  })

  test('hears nothing: neither microphone nor tab, and no recognition of speech', () => {
    const hearing = /getUserMedia|tabCapture|SpeechRecognition|TrackProcessor|USER_MEDIA|"audio\/send-piece"\s*:|audio\/transcriptions"/g
    expect(found(hearing)).toEqual([])
    expect(new Set(found(hearing, chromeBuild).map((each) => /getUserMedia|tabCapture|SpeechRecognition|TrackProcessor|USER_MEDIA/.exec(each)?.[0])).size).toBeGreaterThanOrEqual(5)
  })

  test('calls nothing that could reach a network: no fetch, no socket, no beacon', () => {
    expect(found(/\bfetch\s*\(|\bXMLHttpRequest\b|\bnew\s+(?:\w+\.)?(?:WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\bsendBeacon\b|importScripts\s*\(\s*["'`]https?:/g)).toEqual([])
    expect(found(/\bfetch\s*\(|\bXMLHttpRequest\b/g, chromeBuild).length).toBeGreaterThan(0)
  })

  test('names no address but those that nobody asks: namespaces, explanations of errors, and examples', () => {
    const known = /^https?:\/\/(?:www\.w3\.org|react\.dev|github\.com|bit\.ly|tinyurl\.com|callside\.invalid|(?:[\w-]+\.)?example)\b/
    const named = filesIn(noEgressBuild).filter((file) => /\.(js|css|html)$/.test(file)).flatMap((file) => text(noEgressBuild, file).match(/https?:\/\/[\w.-]*\w/g) ?? [])
    expect([...new Set(named)].filter((address) => !known.test(address) && !NAMESPACES.includes(address))).toEqual([])
  })

  test('is run by tests as it is, but for loopback hosts and a fixed id', () => {
    expect(filesIn(noEgressTestBuild)).toEqual(quiet)
    expect(quiet.filter((file) => file !== 'manifest.json' && !readFileSync(join(noEgressTestBuild, file)).equals(readFileSync(join(noEgressBuild, file))))).toEqual([])
    expect(JSON.parse(text(noEgressTestBuild, 'manifest.json'))).toEqual({ ...JSON.parse(text(noEgressBuild, 'manifest.json')) as object, ...testManifestAdditions })
  })
})
