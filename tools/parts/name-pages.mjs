import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Plasmo writes the manifest's `__MSG_…__` as the title of each page, where no browser translates it: it would stand so on the tab. */
export function namePages(folder) {
  const pages = readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.html'))
  for (const page of pages) {
    const file = join(folder, page)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/<title>__MSG_\w+__<\/title>/, '<title>Callside</title>'))
  }
}
