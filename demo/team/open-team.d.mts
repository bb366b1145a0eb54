import type { Undo } from '../open-demo.mjs'

export interface Team {
  readonly place: { readonly url: string }
}

export function openTeam(wish: { readonly isHeadless: boolean; readonly language: string; readonly timeZone?: string; readonly undo: Undo }): Promise<Team>
