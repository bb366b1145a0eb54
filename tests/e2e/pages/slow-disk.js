// A backup of some 12 MB is written to a disk that stops in the middle, and read by somebody who stops at the first page: how far
// did the other side run on meanwhile? In the browser, because Node's gzip takes all that it is given.
import { BACKUP_FORMAT, NOTHING_BACKED_UP } from '../../../src/core/backup/backup-header'
import { addToCounts } from '../../../src/adapters/store/backup/backup-counts'
import { backupCipher, backupKey, makeCheck } from '../../../src/adapters/store/backup/backup-cipher'
import { openBackup, writeHead } from '../../../src/adapters/store/backup/open-backup'
import { readBackupLines } from '../../../src/adapters/store/backup/read-backup-lines'
import { pipeSealed, sealFrames } from '../../../src/adapters/store/backup/seal-frames'

const PIECES = 400
const LINES = 500
const PASSPHRASE = 'made-up passphrase'

const pause = () => new Promise(resolve => setTimeout(resolve))
async function untilStill(read) {
  for (let last = -1, turns = 0; turns < 60; turns = read() === last ? turns + 1 : 0) {
    last = read()
    await pause()
  }
  return read()
}
const someLine = () => `n${JSON.stringify({ fact: crypto.randomUUID(), e164: '+8613800138000' })}`

globalThis.playSlowDisk = async () => {
  const kdf = { name: 'PBKDF2-SHA-256', rounds: 1000, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' }
  const key = await backupKey(PASSPHRASE, kdf)
  const { head, hash } = await writeHead({
    format: BACKUP_FORMAT, kdf, cipher: 'AES-256-GCM', compression: 'gzip', check: await makeCheck(key), createdAt: 0, device: 'device', counts: { facts: 0, definitions: 0 },
  })
  let made = 0
  let counts = NOTHING_BACKED_UP
  async function* pieces() {
    for (; made < PIECES; made += 1) {
      for (let line = 0; line < LINES; line += 1) counts = addToCounts(counts, { kind: 'number' })
      yield new TextEncoder().encode(`${Array.from({ length: LINES }, someLine).join('\n')}\n`)
    }
  }
  const parts = []
  let madeWhileHeld = 0
  const file = new WritableStream({
    async write(bytes) {
      parts.push(bytes)
      if (parts.length === 3) madeWhileHeld = await untilStill(() => made)
    },
  })
  await pipeSealed(pieces(), sealFrames(head, backupCipher(key, hash), () => counts), file)

  const blob = new Blob(parts)
  let bytesRead = 0
  let readWhileHeld
  let lines = 0
  for await (const page of readBackupLines(await openBackup(blob, PASSPHRASE), { onBytes: done => (bytesRead = done) })) {
    readWhileHeld ??= await untilStill(() => bytesRead)
    lines += page.length
  }
  return { madeShare: madeWhileHeld / PIECES, readShare: readWhileHeld / blob.size, bytes: blob.size, lines }
}
