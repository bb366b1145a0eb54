const { apply } = Reflect
/** Of a getter, which is called for each frame: no list is made each time. */
const NO_ARGS: readonly never[] = []

const uncurry = <Self, Args extends unknown[], Result>(method: (this: Self, ...args: Args) => Result) =>
  (self: Self, ...args: Args): Result => apply(method, self, args) as Result

/** A getter of the prototype, or of the one that a page's own wrapper inherits it from. */
function getter<Self extends object, K extends keyof Self>(prototype: Self, name: K): (self: Self) => Self[K] {
  for (let at: unknown = prototype; at; at = Object.getPrototypeOf(at)) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get
    if (get) return (self) => apply(get, self, NO_ARGS) as Self[K]
  }
  return (self) => self[name]
}

/**
 * What the hook needs of the browser, taken before the page can change it: the hook runs before the page's first script.
 * (WebSocket itself is taken later, after a hook from before a reload has put the browser's own back.)
 */
export const natives = {
  now: Date.now,
  apply,
  construct: Reflect.construct,
  describe: Object.getOwnPropertyDescriptor,
  define: Object.defineProperty,
  isView: ArrayBuffer.isView,
  tagOf: uncurry(Object.prototype.toString),
  addListener: uncurry(EventTarget.prototype.addEventListener),
  removeListener: uncurry(EventTarget.prototype.removeEventListener),
  dataOf: getter(MessageEvent.prototype, 'data') as (event: MessageEvent) => unknown,
  readyStateOf: getter(WebSocket.prototype, 'readyState'),
  sizeOf: getter(Blob.prototype, 'size'),
  slice: uncurry(Blob.prototype.slice),
  bytesOf: uncurry(Blob.prototype.arrayBuffer),
  post: uncurry(MessagePort.prototype.postMessage as (this: MessagePort, message: unknown) => void),
}
