/** A tab whose sound is taken is silent by itself; here it is played on. */
export function keepAudible(stream: MediaStream, ended: AbortSignal): void {
  const context = new AudioContext()
  context.createMediaStreamSource(stream).connect(context.destination)
  ended.addEventListener('abort', () => void context.close(), { once: true })
}
