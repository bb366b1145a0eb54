import type { KeyBinding, KeyBoard } from './keys-context'

/** The keys of one page, in the order in which their actions came up. */
export function createKeyBoard(onList: (answering: readonly KeyBinding[]) => void): KeyBoard & { readonly find: (isMeant: (binding: KeyBinding) => boolean) => KeyBinding | undefined } {
  const bindings = new Map<string, KeyBinding>()
  const watchers = new Set<() => void>()
  let isTelling = false
  /** A view that comes up brings many keys at once: told of once. */
  const tell = () => {
    if (isTelling) return
    isTelling = true
    queueMicrotask(() => {
      isTelling = false
      for (const onChange of watchers) onChange()
    })
  }
  return {
    add: (id, binding) => {
      const before = bindings.get(id)
      bindings.set(id, binding)
      if (!before || nameOf(before) !== nameOf(binding)) tell()
    },
    remove: (id) => {
      if (bindings.delete(id)) tell()
    },
    list: () => onList([...new Map([...bindings.values()].map((each) => [nameOf(each), each])).values()]),
    answers: (id) => {
      const mine = bindings.get(id)
      return !mine || [...bindings.keys()].findLast((each) => sameKey(bindings.get(each), mine)) === id
    },
    watch: (onChange) => {
      watchers.add(onChange)
      return () => void watchers.delete(onChange)
    },
    find: (isMeant) => [...bindings.values()].findLast(isMeant),
  }
}

const nameOf = ({ key, isCtrl = false }: KeyBinding) => `${isCtrl} ${key}`
const sameKey = (one: KeyBinding | undefined, other: KeyBinding) => one !== undefined && nameOf(one) === nameOf(other)
