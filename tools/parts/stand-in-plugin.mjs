import { createRequire } from 'node:module'

const { standInFor } = createRequire(import.meta.url)('./stand-in.cjs')

/** For esbuild, what tools/resolver-no-egress.cjs is for Parcel. */
export const standInPlugin = {
  name: 'stand-in',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\// }, ({ path, importer }) => {
      const file = standInFor(path, importer)
      return file === undefined ? undefined : { path: file }
    })
  },
}
