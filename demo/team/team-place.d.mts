export interface DemoPlace {
  readonly url: string
  readonly close: () => void
}

export function startTeamPlace(port?: number): Promise<DemoPlace>
