export interface SpeechServer {
  /** With the version, as it is typed into the settings. */
  readonly url: string
  readonly close: () => void
}

export function startSpeechServer(lineOf: (key: string | undefined) => string | undefined): Promise<SpeechServer>
