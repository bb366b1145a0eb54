import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chromeBuild, root, testBuild } from '../../tools/parts/folders.mjs'
import { makeTestBuild } from '../../tools/parts/make-test-build.mjs'
import { testManifestAdditions } from '../../tools/parts/test-extension.mjs'
import { built, builtText, filesIn, manifest } from './built-files'

const packageFile = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }

/** A file whose name carries the hash of what is in it. */
const hashed = (name: string, ending: string): unknown => expect.stringMatching(new RegExp(`^${name.replaceAll('.', '\\.')}\\.[0-9a-f]{8}\\.${ending}$`))
const icons = Object.fromEntries(['16', '32', '48', '64', '128'].map((size) => [size, hashed(`icon${size}.plasmo`, 'png')]))

describe('the manifest that ships', () => {
  test('asks for exactly this, and has nothing that is not told here', () => {
    expect(manifest()).toEqual({
      manifest_version: 3,
      name: '__MSG_extensionName__',
      description: '__MSG_extensionDescription__',
      version: packageFile.version,
      default_locale: 'en',
      minimum_chrome_version: '120',
      icons,
      action: { default_icon: icons, default_popup: 'popup.html' },
      background: { service_worker: 'static/background/index.js' },
      side_panel: { default_path: 'sidepanel.html' },
      permissions: expect.toSatisfy((list: readonly string[]) => list.toSorted().join() === 'activeTab,alarms,notifications,offscreen,scripting,sidePanel,storage,unlimitedStorage'),
      optional_permissions: ['tabCapture'],
      optional_host_permissions: ['https://*/*', 'http://*/*'],
      cross_origin_embedder_policy: { value: 'require-corp' },
      cross_origin_opener_policy: { value: 'same-origin' },
      web_accessible_resources: [{ resources: ['tabs/pop.html'], matches: ['http://*/*', 'https://*/*'], use_dynamic_url: true }],
      commands: {
        'toggle-pop': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_commandTogglePop__' },
        'open-panel': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandOpenPanel__' },
      },
      storage: { managed_schema: hashed('managed-schema', 'json') },
      callside_scripts: { 'page-hook': [hashed('page-hook', 'js')], sensor: [hashed('sensor', 'js')], placer: [hashed('placer', 'js')] },
    })
  })

  test.each(['content_scripts', 'host_permissions', 'key', 'content_security_policy', 'externally_connectable', 'update_url', 'oauth2'])('has no %s', (name) => {
    expect(Object.hasOwn(manifest(), name)).toBe(false)
  })

  test.each(['README.md', 'README.zh-CN.md', 'README.zh-TW.md'])('asks for the permissions that %s explains, and no others', (file) => {
    const rows = readFileSync(join(root, file), 'utf8').split('\n').filter((line) => line.startsWith('| `'))
    const explained = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name))
    expect(explained.toSorted()).toEqual([...manifest().permissions, ...manifest().optional_permissions].toSorted())
  })

  test('names no file that is not there', () => {
    const named = [...JSON.stringify(manifest()).matchAll(/"([\w./-]+\.(?:js|json|html|png))"/g)].map(([, path]) => path ?? '')
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((path) => !filesIn(chromeBuild).includes(path))).toEqual([])
  })
})

describe('the policy a team may set', () => {
  /** All that Chrome's managed storage understands of a JSON schema (chromium: components/policy/core/common/schema.h). */
  const KNOWN_WORDS = ['type', 'title', 'description', 'properties', 'items', 'enum']
  const KNOWN_TYPES = ['object', 'array', 'string', 'boolean', 'integer', 'number']

  test('has a schema that Chrome takes', () => {
    const problems: string[] = []
    check(JSON.parse(builtText(manifest().storage.managed_schema)), 'policy')
    expect(problems).toEqual([])

    function check(schema: unknown, path: string): void {
      const { type, properties, items, enum: words, ...rest } = schema as Record<string, unknown>
      if (!KNOWN_TYPES.includes(String(type))) problems.push(`${path}: type ${String(type)}`)
      if ((type === 'object') !== (typeof properties === 'object')) problems.push(`${path}: properties`)
      if ((type === 'array') !== (typeof items === 'object')) problems.push(`${path}: items`)
      if (words !== undefined && !(Array.isArray(words) && words.every((word) => typeof word === type))) problems.push(`${path}: enum`)
      problems.push(...Object.keys(rest).filter((word) => !KNOWN_WORDS.includes(word)).map((word) => `${path}: ${word}`))
      for (const [name, each] of Object.entries((properties as Record<string, unknown> | undefined) ?? {})) check(each, `${path}.${name}`)
      if (items !== undefined) check(items, `${path}[]`)
    }
  })
})

describe('the languages of the manifest', () => {
  const languages = ['en', 'zh_CN', 'zh_TW']
  const messagesOf = (language: string) => JSON.parse(builtText(`_locales/${language}/messages.json`)) as Record<string, { readonly message: string }>

  test('are English, Simplified and Traditional Chinese', () => {
    expect(readdirSync(join(chromeBuild, '_locales')).toSorted()).toEqual(languages)
  })

  test.each(languages)('have every word that the manifest asks for, and no other, in %s', (language) => {
    const asked = [...JSON.stringify(manifest()).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? '')
    expect(Object.keys(messagesOf(language)).toSorted()).toEqual([...new Set(asked)].toSorted())
    expect(Object.values(messagesOf(language)).filter(({ message }) => message.trim() === '')).toEqual([])
  })

  test.each(languages)('keep to the lengths that the store allows, in %s', (language) => {
    const { extensionName, extensionDescription } = messagesOf(language)
    expect(extensionName?.message.length).toBeLessThanOrEqual(75)
    expect(extensionDescription?.message.length).toBeLessThanOrEqual(132)
  })
})

describe('the copy that tests run', () => {
  test('is the shipped build but for loopback hosts and a fixed id', async () => {
    await makeTestBuild()
    expect(Object.keys(testManifestAdditions).toSorted()).toEqual(['host_permissions', 'key'])
    expect(testManifestAdditions.host_permissions).toEqual(['http://127.0.0.1/*', 'http://localhost/*', 'http://*.localhost/*'])
    expect(filesIn(testBuild)).toEqual(filesIn(chromeBuild))
    const different = filesIn(chromeBuild).filter((file) => !readFileSync(join(testBuild, file)).equals(built(file)))
    expect(different).toEqual(['manifest.json'])
    expect(JSON.parse(readFileSync(join(testBuild, 'manifest.json'), 'utf8'))).toEqual({ ...manifest(), ...testManifestAdditions })
  })
})
