/** Between a component's element and what is inside its open shadow root: `softphone-bar >>> .state`. */
const INTO_SHADOW = '>>>'
/** A page with more roots than this shows no softphone in the last of them. */
const MAX_ROOTS = 64
/** Components come with the page or with what is added to it; a list of a thousand rows is not searched to its end. */
const MAX_LOOKED_AT = 4_000
const MAX_MATCHES = 20

export interface PageFinder {
  /** Elements that a selector finds, in the document and in open shadow roots; none for a selector that is not CSS. */
  readonly find: (selector: string, within?: Element) => readonly Element[]
  /** What came into the page may have shadow roots. Answers those that were not known. */
  readonly learn: (added: Node) => readonly ShadowRoot[]
}

/** `onBadSelector` is told once for each. `most`: the first so many of each selector, or the last. */
export function findInPage(document: Document, onBadSelector: (selector: string) => void, most: { readonly first: number } | { readonly last: number } = { first: MAX_MATCHES }): PageFinder {
  const bad = new Set<string>()
  let roots: readonly ShadowRoot[] = []

  const query = (root: ParentNode, selector: string): readonly Element[] => {
    if (bad.has(selector)) return []
    try {
      const found = [...root.querySelectorAll(selector)]
      return 'last' in most ? found.slice(-most.last) : found.slice(0, most.first)
    } catch {
      // Not CSS: told once, and the profile's other selectors go on.
      bad.add(selector)
      onBadSelector(selector)
      return []
    }
  }

  const find = (selector: string, within?: Element): readonly Element[] => {
    const [first = '', ...inner] = selector.split(INTO_SHADOW).map((part) => part.trim())
    const everywhere = (within ? [within] : [document, ...roots]).flatMap((root) => query(root, first))
    return inner.reduce<readonly Element[]>((hosts, part) => hosts.flatMap(({ shadowRoot }) => (shadowRoot ? query(shadowRoot, part) : [])), everywhere)
  }

  const learn = (added: Node): readonly ShadowRoot[] => {
    roots = roots.filter((root) => root.isConnected)
    const found: ShadowRoot[] = []
    const waiting: Node[] = [added]
    let lookedAt = 0
    for (let node = waiting.pop(); node && lookedAt < MAX_LOOKED_AT && roots.length + found.length < MAX_ROOTS; node = waiting.pop()) {
      const elements = isParent(node) ? [...(node instanceof Element ? [node] : []), ...node.querySelectorAll('*')] : []
      lookedAt += elements.length
      for (const { shadowRoot } of elements) {
        if (!shadowRoot || roots.includes(shadowRoot) || found.includes(shadowRoot)) continue
        found.push(shadowRoot)
        waiting.push(shadowRoot)
      }
    }
    roots = [...roots, ...found].slice(0, MAX_ROOTS)
    return found
  }
  return { find, learn }
}

const isParent = (node: Node): node is Node & ParentNode => 'querySelectorAll' in node
