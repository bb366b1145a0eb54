// Not `engines` in package.json: Parcel reads that key and would build for Node instead of the browser.
export function checkNode() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return
  console.error(`Node 20 or newer is needed; this is ${process.versions.node}. See https://nodejs.org`)
  process.exit(1)
}
