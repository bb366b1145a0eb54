import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Photographs a page into the folder, numbered on from what lies there. */
export function createPictures({ folder, show }) {
  mkdirSync(folder, { recursive: true })
  let taken = readdirSync(folder).length
  return async (page, name, options = {}) => {
    taken += 1
    const file = `${String(taken).padStart(2, '0')}-${name}.png`
    await page.screenshot({ path: join(folder, file), animations: 'disabled', ...options })
    show(`  ${file}`)
  }
}
