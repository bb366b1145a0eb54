import type { Demo } from '../open-demo.mjs'

export function tellStory(demo: Demo & { readonly folder: string; readonly show: (line: string) => void }): Promise<void>
