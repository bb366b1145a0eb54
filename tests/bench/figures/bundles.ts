import { gzipSync } from 'node:zlib'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { testBuild } from '../../../tools/parts/folders.mjs'
import type { Tell } from '../figure'
import type { Stage } from '../stage/stage'

/** Every entry of the build with the scripts and sheets it loads, as a browser would fetch them. */
export async function measureBundles(_stage: Stage, tell: Tell): Promise<void> {
  for (const [entry, files] of entriesOf(testBuild)) {
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0)
    tell({ name: `bundle.${entry}.gz`, value: Math.round(bytes / 10) / 100, unit: 'kB', n: files.length })
  }
}

function entriesOf(build: string): readonly (readonly [entry: string, files: readonly string[]])[] {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
    readonly callside_scripts: Readonly<Record<string, readonly string[]>>
    readonly background: { readonly service_worker: string }
  }
  const scripts = Object.entries(manifest.callside_scripts).map(([entry, files]) => [entry, files.map((file) => join(build, file))] as const)
  const pages = [build, join(build, 'tabs')].flatMap((folder) =>
    readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => [name.replace('.html', ''), loadedBy(build, folder, name)] as const))
  const threads = readdirSync(build).filter((name) => name.includes('.worker.')).map((name) => [name.slice(0, name.indexOf('.worker.')) + '-worker', [join(build, name)]] as const)
  return [...scripts, ['background', [join(build, manifest.background.service_worker)]], ...pages, ...threads]
}

function loadedBy(build: string, folder: string, page: string): readonly string[] {
  const html = readFileSync(join(folder, page), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="?([^"\s>]+\.(?:js|css))/g)].flatMap(([, path]) => path ?? [])
  const files = named.map((path) => (path.startsWith('/') ? join(build, path) : join(folder, path)))
  const missing = files.find((file) => !existsSync(file))
  if (missing !== undefined) throw new Error(`${page} names a file that is not there: ${missing}`)
  return files
}
