import { createContext } from 'react'

export interface KeyBinding {
  /** As `KeyboardEvent.key` says it, lower case. */
  readonly key: string
  /** Ctrl, or Command on a Mac. */
  readonly isCtrl?: boolean
  /** Works while a text is typed, too; single letters never do. */
  readonly isInText?: boolean
  readonly label: string
  readonly run: () => void
}

export interface KeyBoard {
  add(id: string, binding: KeyBinding): void
  remove(id: string): void
  /** Lists the keys that work now. */
  list(): void
  /** Whether a press of its key would run it: of several with one key only the newest answers. */
  answers(id: string): boolean
  /** Tells of every key that came up or went. Returns how to stop. */
  watch(onChange: () => void): () => void
}

/** Without a provider (the pop: no key of the page is ours) bindings do nothing. */
export const KeysContext = createContext<KeyBoard>({ add: () => {}, remove: () => {}, list: () => {}, answers: () => true, watch: () => () => {} })
