import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from './folders.mjs'

/** The exports of a TypeScript file of tests, bundled: Node 20 reads no types. Packages and tools/parts stay what they are. */
export async function loadTypescript(file) {
  const outfile = join(root, 'node_modules', '.cache', 'callside', file.replaceAll(/[^\w]+/g, '-') + '.mjs')
  const { outputFiles } = await build({
    entryPoints: [join(root, file)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [toolsStayOutside],
    logLevel: 'error',
  })
  mkdirSync(dirname(outfile), { recursive: true })
  writeFileSync(outfile, outputFiles[0].contents)
  return import(pathToFileURL(outfile).href)
}

/** They find the project's folder by their own place. */
const toolsStayOutside = {
  name: 'tools-stay-outside',
  setup(bundler) {
    bundler.onResolve({ filter: /\/tools\/parts\/[\w-]+\.mjs$/ }, ({ path, resolveDir }) => ({
      path: pathToFileURL(resolve(resolveDir, path)).href,
      external: true,
    }))
  },
}
