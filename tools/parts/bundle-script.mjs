/**
 * One script with all that it imports, as a closure that leaves nothing behind, for any browser we support. `more`: options of
 * esbuild beside these. Loaded only now: on a fresh machine this file is there before the packages are.
 */
export async function bundleScript(entry, more = {}) {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'chrome120',
    legalComments: 'none',
    logLevel: 'error',
    ...more,
  })
  return outputFiles[0].text
}
