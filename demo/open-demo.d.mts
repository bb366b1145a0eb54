import type { Page } from 'playwright-core'

export interface Demo {
  readonly phonePage: Page
  readonly crmPage: Page
}

/** Undone from the last to the first. */
export type Undo = (() => unknown)[]

export function openDemo(wish: { readonly isHeadless: boolean; readonly language: string; readonly timeZone?: string; readonly undo: Undo }): Promise<Demo>
