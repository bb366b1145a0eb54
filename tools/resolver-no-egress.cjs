// In the build without egress a file `name.no-egress.ts` stands in for `name.ts`; in every other this does nothing.
const { Resolver } = require("@parcel/plugin")
const { standInFor } = require("./parts/stand-in.cjs")
module.exports = new Resolver({
  async resolve({ dependency, specifier }) {
    if (process.env.CALLSIDE_NO_EGRESS !== "1") return null
    const filePath = standInFor(specifier, dependency.resolveFrom ?? dependency.sourcePath)
    return filePath === undefined ? null : { filePath, invalidateOnEnvChange: ["CALLSIDE_NO_EGRESS"] }
  },
})
