/** A map that forgets: when it is full, the half that was written longest ago goes at once. */
export class RecentMap<K, V> {
  #young = new Map<K, V>()
  #old = new Map<K, V>()
  #hasForgotten = false
  readonly #half: number

  constructor(capacity: number) {
    this.#half = capacity / 2
  }

  /** Whether what is not found may have been there. */
  get hasForgotten(): boolean {
    return this.#hasForgotten
  }

  get(key: K): V | undefined {
    return this.#young.get(key) ?? this.#old.get(key)
  }

  set(key: K, value: V): void {
    if (this.#young.size >= this.#half) this.turn()
    this.#young.set(key, value)
  }

  /** What is young is old from now on, and what was old is gone. */
  turn(): void {
    if (this.#old.size > 0) this.#hasForgotten = true
    this.#old = this.#young
    this.#young = new Map()
  }
}
