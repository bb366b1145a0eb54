import { readFileSync } from 'node:fs'
import { run } from '../../../tools/parts/run.mjs'

interface Process {
  readonly pid: number
  readonly parent: number
  readonly residentKb: number
  readonly command: string
}

/** MB of all processes of the browser with this profile: each page of memory once (PSS) where the system tells, else RSS. */
export async function browserMemory(profile: string): Promise<number> {
  const processes = await listProcesses()
  const first = processes.filter(({ command }) => command.includes(`--user-data-dir=${profile}`) && !command.includes('--type='))
  if (first.length === 0) throw new Error('The browser is not among the processes')
  const family = new Set(first.map(({ pid }) => pid))
  for (let before = 0; before < family.size; ) {
    before = family.size
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid)
  }
  return processes.filter(({ pid }) => family.has(pid)).reduce((sum, each) => sum + (sharedKb(each.pid) ?? each.residentKb), 0) / 1024
}

async function listProcesses(): Promise<readonly Process[]> {
  const { output } = await run('ps', ['-axww', '-o', 'pid=,ppid=,rss=,args='])
  return output.split('\n').flatMap((line) => {
    const found = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line)
    return found ? [{ pid: Number(found[1]), parent: Number(found[2]), residentKb: Number(found[3]), command: found[4] ?? '' }] : []
  })
}

function sharedKb(pid: number): number | undefined {
  try {
    return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1])
  } catch {
    return undefined // not Linux, or the process has just ended
  }
}
