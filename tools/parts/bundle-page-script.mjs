import { bundleScript } from './bundle-script.mjs'

/** One script of a test or demo page with the packages it imports, for a browser. */
export function bundlePageScript(file) {
  return bundleScript(file, {
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': 'location.href' },
    loader: { '.wasm': 'binary' },
  })
}
