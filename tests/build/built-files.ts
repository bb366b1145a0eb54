import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { chromeBuild } from '../../tools/parts/folders.mjs'

/** Every file under the folder, by its path in it, with forward slashes. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
}

export const built = (file: string): Buffer => readFileSync(join(chromeBuild, file))
export const builtText = (file: string): string => built(file).toString('utf8')
export const manifest = (): BuiltManifest => JSON.parse(builtText('manifest.json')) as BuiltManifest

export interface BuiltManifest extends Record<string, unknown> {
  readonly permissions: readonly string[]
  readonly optional_permissions: readonly string[]
  readonly callside_scripts: Readonly<Record<'page-hook' | 'sensor' | 'placer', readonly [string]>>
  readonly storage: { readonly managed_schema: string }
  readonly background: { readonly service_worker: string }
}

/** What a page loads by itself: scripts and styles, as paths in the build. */
export function loadedBy(page: string): readonly string[] {
  const named = [...builtText(page).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '')
  return named.map((path) => (path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page), path)))
}
