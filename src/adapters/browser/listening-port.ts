/** A wire that ends with what listens: by it the worker learns of its death. Its name tells which session it was. */
const NAME = 'listening/'

/** In the document. A worker that is stopped takes its end with it; the next one gets a new one. */
export function holdListeningPort(session: string, ended: AbortSignal): void {
  const port = chrome.runtime.connect({ name: `${NAME}${session}` })
  ended.addEventListener('abort', () => port.disconnect(), { once: true })
  port.onDisconnect.addListener(() => {
    if (!ended.aborted) holdListeningPort(session, ended)
  })
}

/** In the worker: what listened in this session went away. Whether it was still to listen, the one who asks knows. */
export function onListenerGone(tell: (session: string) => void): void {
  chrome.runtime.onConnect.addListener((port) => {
    if (!port.name.startsWith(NAME) || port.sender?.id !== chrome.runtime.id) return
    port.onDisconnect.addListener(() => tell(port.name.slice(NAME.length)))
  })
}
