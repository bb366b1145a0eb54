/** Puts the made-up customers and their past contacts into the extension. `page` is one of its own pages. */
export async function loadCustomers(page, { customers, contacts }) {
  // The extension's import is reached by a function of its page, once there is one; without it the demo starts empty.
  return page.evaluate(async data => {
    const load = globalThis.callsideLoadCustomers
    if (typeof load !== 'function') return { isLoaded: false }
    await load(data)
    return { isLoaded: true }
  }, { customers, contacts })
}
