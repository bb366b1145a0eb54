import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from './folders.mjs'

// mkdir is atomic on every file system, so the folder is the lock; the pid inside tells whether its owner still lives.
const pollMs = 200
// Between mkdir and the write of the pid an owner has no name yet; after this long it is taken for dead.
const namelessMs = 10_000

/** Runs `work` while no other process of this machine holds the lock of that name for this work tree. */
export async function withLock(name, work) {
  const release = await takeLock(`${name}-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`)
  try {
    return await work()
  } finally {
    release()
  }
}

/** Takes a machine-wide lock and returns the function that gives it back. `onWait` is called once if it is not free. */
export async function takeLock(name, onWait = () => {}) {
  const folder = join(tmpdir(), `callside-${name}.lock`)
  let waited = false
  while (!tryToTake(folder)) {
    if (isAbandoned(folder)) {
      discard(folder)
      continue
    }
    if (!waited) onWait()
    waited = true
    await pause(pollMs)
  }
  const release = () => {
    process.off('exit', release)
    if (ownerOf(folder) === process.pid) rmSync(folder, { recursive: true, force: true })
  }
  process.on('exit', release)
  return release
}

function tryToTake(folder) {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
  writeFileSync(join(folder, 'pid'), String(process.pid))
  return true
}

function ownerOf(folder) {
  try {
    return Number(readFileSync(join(folder, 'pid'), 'utf8')) || undefined
  } catch {
    return undefined // given back meanwhile, or not named yet
  }
}

function isAbandoned(folder) {
  const owner = ownerOf(folder)
  if (owner !== undefined) return !isAlive(owner)
  const since = statSync(folder, { throwIfNoEntry: false })?.mtimeMs
  return since !== undefined && Date.now() - since > namelessMs
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

// Renamed first: of two processes that find the same dead lock only one gets it out of the way.
function discard(folder) {
  const aside = `${folder}.${process.pid}.dead`
  try {
    renameSync(folder, aside)
  } catch {
    return // another process was quicker
  }
  rmSync(aside, { recursive: true, force: true })
}
