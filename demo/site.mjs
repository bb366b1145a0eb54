import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundlePageScript } from '../tools/parts/bundle-page-script.mjs'

const folder = fileURLToPath(new URL('pages', import.meta.url))
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' }

/** The demo's pages on loopback; the SIP peer listens on the same port. `recordings`: WAV files by their path. */
export async function startDemoSite(language, recordings, port = 0) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://127.0.0.1').pathname
    const recording = recordings[path]
    if (recording) return response.writeHead(200, { 'Content-Type': 'audio/wav' }).end(recording)
    const file = join(folder, normalize(path === '/' ? '/softphone.html' : path))
    try {
      if (!file.startsWith(folder)) throw Object.assign(new Error('outside'), { code: 'ENOENT' })
      const text = extname(file) === '.js' ? await bundlePageScript(file) : await readFile(file)
      response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(text)
    } catch (error) {
      response.writeHead(error.code === 'ENOENT' ? 404 : 500).end(String(error.message))
    }
  })
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  const { port: boundPort } = server.address()
  const query = new URLSearchParams({ language, user: '1001', server: `ws://127.0.0.1:${boundPort}/sip`, domain: 'demo.callside.test', recording: '/customer.wav' })
  return {
    server,
    origin: `http://127.0.0.1:${boundPort}`,
    softphoneUrl: `http://127.0.0.1:${boundPort}/softphone.html?${query}`,
    captionsUrl: pieceMs => `http://127.0.0.1:${boundPort}/captions.html?${new URLSearchParams({ language, ...(pieceMs && { pieceMs }) })}`,
    crmUrl: `http://127.0.0.1:${boundPort}/crm.html?${new URLSearchParams({ language })}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
