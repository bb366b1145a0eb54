/** What it takes to ask a server: the browser's leave for its host, and whatever it wants to see. */
export interface ServerPass {
  readonly isAllowed: () => Promise<boolean>
  /** User and password; empty where it asks for none. */
  readonly headers: Readonly<Record<string, string>>
}
