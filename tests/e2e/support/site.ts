import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import type { AddressInfo } from 'node:net'
import { bundlePageScript } from '../../../tools/parts/bundle-page-script.mjs'
import { root } from '../../../tools/parts/folders.mjs'

export interface SiteOptions {
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>
  /** Pages of the test itself, by path: `{'/strange.html': '<p>…'}`. */
  readonly pages?: Readonly<Record<string, string>>
  readonly port?: number
}

export interface Site {
  readonly port: number
  /** `site.url('/crm.html')` on 127.0.0.1; another loopback name gives the same files from another origin. */
  readonly url: (path: string, host?: '127.0.0.1' | 'localhost' | `${string}.localhost`) => string
  /** Requests served so far, newest last. */
  readonly requests: readonly string[]
  readonly close: () => Promise<void>
}

/** The softphone and the CRM are those of the demo; pages of tests come first. */
const folders = [join(root, 'tests', 'e2e', 'pages'), join(root, 'demo', 'pages')]
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}
/** The headers that the page of that name is about; others have none. */
const headersOfPages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/strict-csp.html': {
    // All is forbidden, frames and styles too; only the phone's own script and its socket are let through.
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; connect-src ws://127.0.0.1:8088; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  '/isolated.html': {
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
  },
}
const bundles = new Map<string, Promise<string>>()

/** Serves the pages of tests and demo on loopback. */
export async function startSite({ headers = {}, pages = {}, port = 0 }: SiteOptions = {}): Promise<Site> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
    requests.push(request.url ?? '/')
    answer(path, request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
  })

  const answer = async (path: string, _request: IncomingMessage, response: ServerResponse) => {
    const type = types[extname(path)] ?? 'text/html; charset=utf-8'
    const all = { 'Content-Type': type, 'Cache-Control': 'no-store', ...headersOfPages[path], ...headers }
    const text = pages[path] ?? (await fileOf(path))
    if (text === undefined) response.writeHead(404, all).end('not found')
    else response.writeHead(200, all).end(text)
  }

  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  const address = server.address() as AddressInfo // listening on a port, so neither null nor a pipe's name
  return {
    port: address.port,
    url: (path, host = '127.0.0.1') => `http://${host}:${address.port}${path}`,
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function fileOf(path: string): Promise<string | undefined> {
  const candidates = folders.map(folder => ({ folder, file: join(folder, normalize(path)) }))
  const file = candidates.find(each => each.file.startsWith(each.folder) && existsSync(each.file))?.file
  if (file === undefined) return undefined
  if (extname(file) !== '.js') return readFileSync(file, 'utf8')
  const bundle = bundles.get(file) ?? bundlePageScript(file)
  bundles.set(file, bundle)
  return bundle
}
