/** A SIP message as text and back: as much as the demo's peer needs. Header names are kept in lower case. */
export function readMessage(text) {
  const [head = '', ...bodyParts] = text.split('\r\n\r\n')
  const [startLine = '', ...lines] = head.split('\r\n')
  const headers = []
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.push([fullName(line.slice(0, colon).trim().toLowerCase()), line.slice(colon + 1).trim()])
  }
  const all = name => headers.filter(([each]) => each === name).map(([, value]) => value)
  const status = /^SIP\/2\.0 (\d{3})/.exec(startLine)
  const request = /^(\w+) (\S+) SIP\/2\.0$/.exec(startLine)
  return {
    startLine,
    status: status ? Number(status[1]) : undefined,
    method: request?.[1] ?? all('cseq')[0]?.split(' ')[1],
    uri: request?.[2],
    isRequest: request !== null,
    all,
    first: name => all(name)[0] ?? '',
    body: bodyParts.join('\r\n\r\n'),
  }
}

export function writeMessage(startLine, headers, body = '') {
  const lines = headers.filter(([, value]) => value !== undefined && value !== '').map(([name, value]) => `${name}: ${value}`)
  return [startLine, ...lines, `Content-Length: ${Buffer.byteLength(body)}`, '', body].join('\r\n')
}

export function writeReply(request, status, reason, { toTag, headers = [], body = '' } = {}) {
  const to = request.first('to')
  const tagged = toTag && !/;tag=/.test(to) ? `${to};tag=${toTag}` : to
  const copied = [
    ...request.all('via').map(value => ['Via', value]),
    ['From', request.first('from')],
    ['To', tagged],
    ['Call-ID', request.first('call-id')],
    ['CSeq', request.first('cseq')],
  ]
  return writeMessage(`SIP/2.0 ${status} ${reason}`, [...copied, ...headers], body)
}

export const addressOf = header => /<([^>]+)>/.exec(header)?.[1] ?? header.split(';')[0]
export const userOf = uri => /^sips?:([^@;>]+)/.exec(uri)?.[1] ?? ''

const fullNames = { v: 'via', f: 'from', t: 'to', i: 'call-id', m: 'contact', c: 'content-type', l: 'content-length' }
const fullName = name => fullNames[name] ?? name
