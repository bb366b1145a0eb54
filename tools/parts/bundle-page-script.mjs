import { build } from 'esbuild'

/** One script of a test or demo page with the packages it imports, for a browser. */
export async function bundlePageScript(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'chrome120',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': 'location.href' },
    loader: { '.wasm': 'binary' },
    logLevel: 'error',
  })
  return outputFiles[0].text
}
