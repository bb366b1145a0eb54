import { spawn } from 'node:child_process'
import { root } from './folders.mjs'

/**
 * Runs a program and resolves to its exit code and output; never throws for a failing program.
 * `show` gets each line as it comes.
 */
export function run(program, parameters, { show, env, input = 'ignore', cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd, env: { ...process.env, ...env }, stdio: [input, 'pipe', 'pipe'] })
    const end = () => child.kill()
    process.once('exit', end)
    const lines = []
    const collect = stream => {
      let rest = ''
      stream.setEncoding('utf8').on('data', text => {
        const parts = (rest + text).split('\n')
        rest = parts.pop()
        for (const line of parts) take(line)
      })
      stream.on('end', () => rest && take(rest))
    }
    const take = line => {
      lines.push(line)
      show?.(line)
    }
    collect(child.stdout)
    collect(child.stderr)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      process.off('exit', end)
      resolve({ code: code ?? 1, signal, output: lines.join('\n') })
    })
  })
}

/** A program of an installed package, by its file, so that neither npx nor a shell stands between. */
export const node = (file, parameters, options) => run(process.execPath, [file, ...parameters], options)
