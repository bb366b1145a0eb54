import { createContext } from 'react'

/** What was typed in a panel and is not done with, by what it was typed for. In memory only: a draft that must outlive the panel is saved. */
export interface KeptTyping {
  read(about: string): unknown
  /** Undefined: it is done with. */
  write(about: string, value: unknown): void
  /** Tells of every change. Returns how to stop. */
  watch(onChange: () => void): () => void
}

export function createKeptTyping(): KeptTyping {
  const values = new Map<string, unknown>()
  const watchers = new Set<() => void>()
  return {
    read: (about) => values.get(about),
    write(about, value) {
      if (value === undefined) values.delete(about)
      else values.set(about, value)
      for (const watcher of watchers) watcher()
    },
    watch(onChange) {
      watchers.add(onChange)
      return () => void watchers.delete(onChange)
    },
  }
}

/** Without a provider (the pop, a page of one form) what is typed lives as long as its field. */
export const KeptTypingContext = createContext<KeptTyping | undefined>(undefined)
