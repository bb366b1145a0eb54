export interface SipMessage {
  readonly startLine: string
  readonly status?: number
  readonly method?: string
  readonly all: (name: string) => readonly string[]
  readonly first: (name: string) => string
  readonly body: string
}

export function readMessage(text: string): SipMessage
export function writeMessage(startLine: string, headers: readonly (readonly [string, string | number | undefined])[], body?: string): string
