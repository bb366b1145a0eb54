// What the copy of the build that tests and the demo run has over the shipped one, and nothing else.
// The key is the public half of a pair whose private half was thrown away; it only makes the extension's id the same
// on every machine. The store refuses new uploads with a key, so it is never in the shipped manifest.
export const testExtensionId = 'akknolfpdinpppdcnpnpbcjgjedgmdhi'

export const testManifestAdditions = {
  // Optional host permissions cannot be granted in headless Chromium; loopback stands for a site the agent switched on.
  host_permissions: ['http://127.0.0.1/*', 'http://localhost/*', 'http://*.localhost/*'],
  key: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwQMYU4EHCKXIPySluD1Hp3kuDhgJbEDXdrvxX9vPbEWD7qhhVNIeQBjpzd+mhTBtb9oBEhWwZZAv9OVzXUaSAqowBkwdzJZj7x9kWoARP3F8DyTEI8Xo2ajXtLhVtARZoQ+a7b7JoLrQYc/ruYgArXyFK4r+DgbkXTtUnVvOs68umfN34fh6SqarKVaqhT1U4G/giXqCBORTyI5rM4uEgk7iskqiSv3Tq6KbFBf2edA0X5dQEnkg/bS0Rl8YF4+pTEMmNxLgLpAnidM+8bhE5dHmkW51vS5Hp8dJSS3J72w4mdpT88dLyWqT32yxW4qjIhsxL5zEIKTgdrdjcKLN/wIDAQAB',
}
