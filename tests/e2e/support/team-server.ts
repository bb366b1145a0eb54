import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { listenOnLoopback } from './loopback'
import type { SelfSigned } from './self-signed'

/** How it behaves from now on, to whatever is asked. */
export type TeamServerBehaviour =
  | { readonly kind: 'good' }
  /** Not even an answer's head. */
  | { readonly kind: 'silent' }
  /** Half of the file, then the connection is cut; `says`: with its whole length told before. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'refuses'; readonly status: number }
  | { readonly kind: 'sends-elsewhere'; readonly to: string }
  /** Bytes without end, whose number it does not tell. */
  | { readonly kind: 'huge' }
  /** Knows tags and does not look at conditions, as nginx does. */
  | { readonly kind: 'careless' }
  /** Takes what is put and shows nothing, as an address that is presigned for writing. */
  | { readonly kind: 'write-only' }

export interface TeamServer {
  readonly url: string
  /** `GET 304 /packs/line.callside-pack`, in the order they were answered. */
  readonly answered: readonly string[]
  readonly files: Map<string, Buffer>
  readonly behave: (behaviour: TeamServerBehaviour) => void
  /** User and password, from now on. */
  readonly lock: (user: string, password: string) => void
  /** Nobody is asked who he is any more. */
  readonly open: () => void
  readonly close: () => Promise<void>
}

/** A WebDAV folder on loopback: tags, conditions, folders that must be made before a file is put into them, lists. With a certificate it speaks https. */
export async function startTeamServer(certificate?: SelfSigned): Promise<TeamServer> {
  const files = new Map<string, Buffer>()
  const changes = new Changes(files)
  const folders = new Set([''])
  const answered: string[] = []
  let behaviour: TeamServerBehaviour = { kind: 'good' }
  let pass: string | undefined
  const hear = (request: IncomingMessage, response: ServerResponse) => {
    void (async () => {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      response.on('close', () => answered.push(`${request.method} ${response.headersSent ? response.statusCode : '-'} ${request.url}`))
      answer(request, response, Buffer.concat(parts))
    })()
  }
  const server = certificate ? createTlsServer(certificate, hear) : createServer(hear)

  const answer = (request: IncomingMessage, response: ServerResponse, body: Buffer): void => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://here').pathname.replace(/^\/|\/$/g, ''))
    const file = files.get(path)
    if (pass !== undefined && request.headers.authorization !== pass) return end(response, 401)
    switch (behaviour.kind) {
      case 'silent': return
      case 'refuses': return end(response, behaviour.status)
      case 'sends-elsewhere': return void response.writeHead(302, { Location: behaviour.to }).end()
      case 'cut-off': {
        response.writeHead(200, { ETag: '"whole"', 'Content-Length': '2000' }).write(Buffer.alloc(1000))
        return void setImmediate(() => response.socket?.resetAndDestroy())
      }
      case 'huge': return flood(response)
      case 'write-only': if (request.method !== 'PUT') return end(response, 403)
    }
    const isCareless = behaviour.kind === 'careless'
    const { 'if-match': match, 'if-none-match': noneMatch } = request.headers
    switch (request.method) {
      case 'HEAD':
      case 'GET':
        if (!file) return end(response, 404)
        if (noneMatch === etagOf(file)) return end(response, 304)
        return void response.writeHead(200, { ETag: etagOf(file), 'Content-Length': file.length }).end(request.method === 'GET' ? file : undefined)
      case 'PUT':
        if (!folders.has(path.split('/').slice(0, -1).join('/'))) return end(response, 409)
        if (!isCareless && ((noneMatch === '*' && file) || (match !== undefined && (!file || match !== etagOf(file))))) return end(response, 412)
        files.set(path, body)
        return void response.writeHead(file ? 204 : 201, { ...(!isCareless && { ETag: etagOf(body) }) }).end()
      case 'MKCOL':
        if (folders.has(path)) return end(response, 405)
        folders.add(path)
        return end(response, 201)
      case 'PROPFIND': return void (folders.has(path) ? response.writeHead(207, { 'Content-Type': 'application/xml' }).end(listOf(path, folders, changes)) : end(response, 404))
      default: return end(response, 405)
    }
  }

  const { port, close } = await listenOnLoopback(server)
  return {
    url: `${certificate ? 'https' : 'http'}://127.0.0.1:${port}/`, answered, files, close,
    behave: (next) => void (behaviour = next),
    lock: (user, password) => void (pass = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`),
    open: () => void (pass = undefined),
  }
}

/** When each file was last changed, as a server tells it: to the second. Whoever puts another one into the map has changed it. */
class Changes {
  private readonly seen = new Map<string, { readonly bytes: Buffer; readonly second: number }>()
  constructor(readonly files: ReadonlyMap<string, Buffer>) {}

  at(path: string, bytes: Buffer): string {
    const known = this.seen.get(path)
    const second = known?.bytes === bytes ? known.second : (known?.second ?? Date.UTC(2026, 10, 27, 8) / 1000) + 1
    this.seen.set(path, { bytes, second })
    return new Date(second * 1000).toUTCString()
  }
}

const etagOf = (bytes: Buffer): string => `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`

const end = (response: ServerResponse, status: number): void => void response.writeHead(status).end()

function flood(response: ServerResponse): void {
  response.writeHead(200, { ETag: '"endless"' })
  const more = () => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536))) continue
  }
  response.on('drain', more)
  more()
}

/** As Apache, with a prefix of its own; what lies beside the folder and a path of another server are in it too. */
function listOf(folder: string, folders: ReadonlySet<string>, changes: Changes): string {
  const isIn = (path: string) => path !== '' && path.split('/').slice(0, -1).join('/') === folder
  const address = (path: string) => `/${path.split('/').map(encodeURIComponent).join('/')}`
  const row = (href: string, inside: string) => `<D:response xmlns:lp1="DAV:"><D:href>${href.replaceAll('&', '&amp;')}</D:href><D:propstat><D:prop>${inside}</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>`
  const rows = [
    row(`${address(folder)}/`.replace('//', '/'), '<lp1:resourcetype><D:collection/></lp1:resourcetype>'),
    ...[...folders].filter(isIn).map((path) => row(`${address(path)}/`, '<lp1:resourcetype><D:collection/></lp1:resourcetype>')),
    ...[...changes.files].filter(([path]) => isIn(path)).map(([path, bytes]) => row(address(path), `<lp1:resourcetype/><lp1:getcontentlength>${bytes.length}</lp1:getcontentlength><lp1:getlastmodified>${changes.at(path, bytes)}</lp1:getlastmodified>`)),
    row('https://elsewhere.example/segments/stolen', '<lp1:resourcetype/>'),
  ]
  return `<?xml version="1.0" encoding="utf-8"?>\n<D:multistatus xmlns:D="DAV:">\n${rows.join('\n')}\n</D:multistatus>`
}
