// Takes the content scripts out of the built manifest (no site is on until the agent switches it on) and leaves
// their hashed file names under one key of ours, read at run time with runtime.getManifest().
const { Optimizer } = require("@parcel/plugin")
module.exports = new Optimizer({
  async optimize({ contents, map }) {
    const m = JSON.parse(contents.toString())
    if (!m.manifest_version) return { contents, map }
    m.callside_scripts = Object.fromEntries((m.content_scripts ?? []).map(c => [c.js[0].split(".")[0], c.js]))
    delete m.content_scripts
    m.web_accessible_resources = (m.web_accessible_resources ?? []).filter(w => !w.matches?.some(x => x.includes("callside.invalid")))
    if (!m.web_accessible_resources.length) delete m.web_accessible_resources
    if (process.env.PLASMO_BROWSER === "firefox") { delete m.key; delete m.minimum_chrome_version }
    return { contents: JSON.stringify(m, null, 2), map }
  },
})
