import type { WrapUpCode } from '../contract/definitions'
import type { CodeId } from '../contract/ids'

export interface CodeNode {
  readonly code: WrapUpCode
  readonly children: readonly CodeNode[]
}

/** The codes in use, in their order. A code whose parent is retired or missing stands at the top, so none gets lost. */
export function codeTree(codes: readonly WrapUpCode[]): CodeNode[] {
  const inUse = codes.filter((code) => code.retiredAt === undefined)
  const ids = new Set(inUse.map((code) => code.id))
  const childrenOf = new Map<CodeId | undefined, WrapUpCode[]>()
  for (const code of inUse) {
    const parent = code.parent !== undefined && ids.has(code.parent) && code.parent !== code.id ? code.parent : undefined
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), code])
  }
  const nodes = (parent: CodeId | undefined): CodeNode[] =>
    (childrenOf.get(parent) ?? [])
      .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
      .map((code) => ({ code, children: nodes(code.id) }))
  return nodes(undefined)
}

/** The codes that may be chosen, in the order of the tree, each with the codes above it. */
export function leavesOf(tree: readonly CodeNode[], above: readonly WrapUpCode[] = []): { readonly code: WrapUpCode; readonly above: readonly WrapUpCode[] }[] {
  return tree.flatMap(({ code, children }) => (children.length === 0 ? [{ code, above }] : leavesOf(children, [...above, code])))
}
