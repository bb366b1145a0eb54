export function chromiumFlags(extension: string): string[]
