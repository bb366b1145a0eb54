import { createHash, generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyExtension } from '../../../tools/parts/copy-extension.mjs'
import { buildUnderTest } from '../../../tools/parts/folders.mjs'

const folder = '/etc/chromium/policies/managed'

export interface ManagedExtension {
  /** A copy of the test build with a key, and so an id, of its own: the policy is met by no other browser on this machine. */
  readonly extension: string
  readonly extensionId: string
  /** Writes the policy of this extension; a browser that runs follows within seconds. */
  readonly setPolicy: (policy: object) => void
  readonly remove: () => void
}

export async function manageExtension(): Promise<ManagedExtension> {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = publicKey.export({ type: 'spki', format: 'der' })
  const extensionId = idOf(key)
  const home = mkdtempSync(join(tmpdir(), 'callside-managed-'))
  await copyExtension(buildUnderTest, home, (built) => ({ ...built, key: key.toString('base64') }))
  const file = join(folder, `callside-test-${extensionId}.json`)
  return {
    extension: home, extensionId,
    setPolicy: (policy) => write(file, { '3rdparty': { extensions: { [extensionId]: policy } } }),
    remove: () => {
      rmSync(file, { force: true })
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** As the browser makes it: the first half of the key's hash, with letters for digits. */
function idOf(key: Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
}

function write(file: string, policies: object): void {
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, JSON.stringify(policies))
  } catch (cause) {
    throw new Error(`The enterprise policy cannot be tested: ${file} may not be written. Run the tests as root, or let this user write to ${folder}.`, { cause })
  }
}
