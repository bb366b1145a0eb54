import OpenAI from 'openai'

/**
 * `dangerouslyAllowBrowser`: the package warns of keys that a visitor of a web page could read. This is no web page: it runs in
 * the extension's own worker, the key lies in storage that only trusted contexts reach, and whoever uses it has typed it in.
 */
export function clientFor(baseURL: string, key: string | undefined): OpenAI {
  return new OpenAI({
    baseURL, apiKey: key ?? 'none', dangerouslyAllowBrowser: true, maxRetries: 0, logLevel: 'off',
    // What machine this is concerns no server; without a key no header pretends to be one.
    defaultHeaders: { ...Object.fromEntries(TELLING_HEADERS.map((name) => [`X-Stainless-${name}`, null])), ...(key === undefined && { Authorization: null }) },
    // A redirect could carry the key to a host that nobody allowed.
    fetchOptions: { redirect: 'error', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' },
  })
}

const TELLING_HEADERS = ['Lang', 'Package-Version', 'OS', 'Arch', 'Runtime', 'Runtime-Version', 'Retry-Count', 'Timeout']
