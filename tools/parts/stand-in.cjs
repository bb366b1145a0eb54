// Parcel loads this and knows no `node:` in front of a module's name.
// A file `name.no-egress.ts` stands in for `name.ts` in the build that reaches no network.
const { existsSync } = require('fs')
const { dirname, resolve } = require('path')

/** The file that stands in for what `specifier` means in the file `importer`; undefined: nothing does. */
function standInFor(specifier, importer) {
  if (!/^\.{1,2}\//.test(specifier) || !importer) return undefined
  const file = resolve(dirname(importer), specifier)
  return ['.ts', '.tsx'].map(ending => `${file}.no-egress${ending}`).find(each => existsSync(each))
}

module.exports = { standInFor }
