// A far end that speaks of sound and sends none. No candidates: so the browser waits for media instead of giving up.
const fingerprint = 'sha-256 11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00'
const mirrored = { sendonly: 'recvonly', recvonly: 'sendonly', inactive: 'inactive', sendrecv: 'sendrecv' }

export const writeOffer = version => write(version, 'sendrecv', 'actpass', '0')

/** `setup` stays what it was settled as when the call began: active if the page offered, passive if the peer did. */
export function writeAnswer(offer, version, setup) {
  const direction = /^a=(sendrecv|sendonly|recvonly|inactive)\r?$/m.exec(offer)?.[1] ?? 'sendrecv'
  const mid = /^a=mid:(\S+)/m.exec(offer)?.[1] ?? '0'
  return write(version, mirrored[direction], setup, mid)
}

function write(version, direction, setup, mid) {
  const lines = [
    'v=0', `o=demo 1 ${version} IN IP4 127.0.0.1`, 's=-', 't=0 0', `a=group:BUNDLE ${mid}`,
    'm=audio 40000 UDP/TLS/RTP/SAVPF 0 8', 'c=IN IP4 127.0.0.1', 'a=rtpmap:0 PCMU/8000', 'a=rtpmap:8 PCMA/8000',
    `a=mid:${mid}`, `a=${direction}`, 'a=rtcp-mux', `a=setup:${setup}`, 'a=ice-ufrag:demo', 'a=ice-pwd:demodemodemodemodemodemo',
    `a=fingerprint:${fingerprint}`,
  ]
  return lines.map(line => `${line}\r\n`).join('')
}
