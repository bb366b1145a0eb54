import { createHash } from 'node:crypto'
import { createServer } from 'node:http'

/** A place for a team's files on loopback, as any WebDAV folder is one: tags, conditions, folders, a list. It keeps them in memory and goes with the demo. */
export async function startTeamPlace(port = 0) {
  const files = new Map()
  const folders = new Set([''])
  const server = createServer(async (request, response) => {
    const parts = []
    for await (const part of request) parts.push(part)
    answer(request, response, Buffer.concat(parts))
  })
  const answer = ({ method, url, headers }, response, body) => {
    const end = (status, more = {}) => response.writeHead(status, more).end()
    const path = decodeURIComponent(new URL(url, 'http://here').pathname.replace(/^\/|\/$/g, ''))
    const file = files.get(path)
    const [isMissingWanted, tagWanted] = [headers['if-none-match'] === '*', headers['if-match']]
    switch (method) {
      case 'HEAD':
      case 'GET':
        if (!file) return end(404)
        if (headers['if-none-match'] === file.tag) return end(304)
        return response.writeHead(200, { ETag: file.tag, 'Content-Length': file.bytes.length }).end(method === 'GET' ? file.bytes : undefined)
      case 'PUT': {
        if (!folders.has(folderOf(path))) return end(409)
        if ((isMissingWanted && file) || (tagWanted !== undefined && tagWanted !== file?.tag)) return end(412)
        const tag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`
        files.set(path, { bytes: body, tag, changedAt: Date.now() })
        return end(file ? 204 : 201, { ETag: tag })
      }
      case 'MKCOL':
        if (folders.has(path)) return end(405)
        folders.add(path)
        return end(201)
      case 'PROPFIND':
        return folders.has(path) ? response.writeHead(207, { 'Content-Type': 'application/xml' }).end(listOf(path, folders, files)) : end(404)
      default:
        return end(405)
    }
  }
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

const folderOf = path => path.split('/').slice(0, -1).join('/')

function listOf(folder, folders, files) {
  const isIn = path => path !== '' && folderOf(path) === folder
  const row = (path, inside) => `<D:response><D:href>/${path.split('/').map(encodeURIComponent).join('/').replaceAll('&', '&amp;')}</D:href><D:propstat><D:prop>${inside}</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>`
  const rows = [
    ...[folder, ...[...folders].filter(isIn)].map(path => row(`${path}/`, '<D:resourcetype><D:collection/></D:resourcetype>')),
    ...[...files].filter(([path]) => isIn(path)).map(([path, { bytes, changedAt }]) => row(path, `<D:resourcetype/><D:getcontentlength>${bytes.length}</D:getcontentlength><D:getlastmodified>${new Date(changedAt).toUTCString()}</D:getlastmodified>`)),
  ]
  return `<?xml version="1.0" encoding="utf-8"?>\n<D:multistatus xmlns:D="DAV:">\n${rows.join('\n')}\n</D:multistatus>`
}
