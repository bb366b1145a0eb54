/** `ReadableStream.from` is not in every browser we run in. One piece is asked for at a time, so nothing heaps up. */
export function streamOf<T>(pieces: AsyncGenerator<T>): ReadableStream<T> {
  return new ReadableStream<T>({
    async pull(out) {
      const next = await pieces.next()
      if (next.done) out.close()
      else out.enqueue(next.value)
    },
    async cancel() {
      await pieces.return(undefined)
    },
  }, { highWaterMark: 0 })
}
