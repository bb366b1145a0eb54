/**
 * How tests, pictures and the demo start Chromium with one unpacked extension. `canHear`: tabs can be captured, which the stand-in for
 * the browser's question about microphones refuses; a microphone is then given to whoever asks, or to whom a page of ours allowed it.
 */
export function chromiumFlags(extension, { canHear = false } = {}) {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--no-first-run',
    // Without a network each of these tries for minutes and fills the log.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    // A microphone that beeps, allowed without a question.
    '--use-fake-device-for-media-stream',
    canHear ? '--auto-accept-camera-and-microphone-capture' : '--use-fake-ui-for-media-stream',
    '--autoplay-policy=no-user-gesture-required',
    // Chromium refuses to run as root inside its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}

/** What a click on the icon in the page would do, of which a headless browser has none: its tabs' sound may be captured. */
export const asIfInvoked = extensionId => `--allowlisted-extension-id=${extensionId}`
