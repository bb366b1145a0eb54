import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** For the worker and every page of ours: nothing is loaded from elsewhere and nothing is sent there, whoever's code asks. */
export const noEgressPolicy = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self'",
  "worker-src 'self'", "connect-src 'self'", "frame-src 'self'", "form-action 'none'", "base-uri 'none'",
].join('; ')

export function forbidEgress(folder) {
  const file = join(folder, 'manifest.json')
  const { optional_permissions: permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8'))
  // The sound of a tab would be for a transcription that this build does not have.
  const kept = permissions.filter(name => name !== 'tabCapture')
  writeFileSync(file, JSON.stringify({ ...manifest, ...(kept.length > 0 && { optional_permissions: kept }), content_security_policy: { extension_pages: noEgressPolicy } }, null, 2))
}
