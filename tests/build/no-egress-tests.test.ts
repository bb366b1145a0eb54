import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../tools/parts/folders.mjs'
import { needAnAddress, someWithoutEgress } from '../../tools/parts/no-egress-tests.mjs'

const files = readdirSync(join(root, 'tests', 'e2e')).filter((file) => file.endsWith('.e2e.ts')).map((file) => `tests/e2e/${file}`)
/** A server that plays one with an address, or the demo, whose story listens through its own. */
const REACHES = /from '(?:\.\/support\/\w+-server|\.\.\/\.\.\/demo\/open-demo)/
/** The build without egress is put beside such a server by its own file, to see that nothing is asked of it. */
const OWN = 'tests/e2e/no-egress.e2e.ts'

test('what is left out on the build without egress is just what has an address to reach', () => {
  const reach = files.filter((file) => file !== OWN && REACHES.test(readFileSync(join(root, file), 'utf8')))
  expect(reach.toSorted()).toEqual(needAnAddress.toSorted())
})

test('what is run on it with every change is there, and passes without an address', () => {
  expect(someWithoutEgress.filter((file) => !files.includes(file) || needAnAddress.includes(file))).toEqual([])
})
