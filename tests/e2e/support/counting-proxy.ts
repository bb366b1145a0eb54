import { createServer, request as httpRequest } from 'node:http'
import { connect, type Socket } from 'node:net'
import { listenOnLoopback } from './loopback'

export interface CountingProxy {
  /** For Chromium: everything goes through it, loopback too, which it would pass by otherwise. */
  readonly flags: readonly string[]
  /** What came by, oldest first: `GET http://127.0.0.1:1234/page.html`, `CONNECT 127.0.0.1:5678`. */
  readonly passed: readonly string[]
  readonly close: () => Promise<void>
}

/** A proxy on loopback that lets everything through and notes what it was. */
export async function startCountingProxy(): Promise<CountingProxy> {
  const passed: string[] = []
  const open = new Set<Socket>()
  const server = createServer((request, response) => {
    passed.push(`${request.method} ${request.url}`)
    const { hostname, port, pathname, search } = new URL(request.url ?? '')
    const onward = httpRequest({ host: hostname, port: port || 80, path: pathname + search, method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.writeHead(502).end())
    request.pipe(onward)
  })
  server.on('connect', (request, browser: Socket, head: Buffer) => {
    passed.push(`CONNECT ${request.url}`)
    const [host, port] = (request.url ?? '').split(':')
    const onward = connect(Number(port), host, () => {
      browser.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.write(head)
      onward.pipe(browser)
      browser.pipe(onward)
    })
    for (const [one, other] of [[browser, onward], [onward, browser]] as const) {
      open.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => void (open.delete(one), other.destroy()))
    }
  })
  const { port, close } = await listenOnLoopback(server)
  return {
    flags: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'], passed,
    close: async () => {
      for (const each of open) each.destroy()
      await close()
    },
  }
}
