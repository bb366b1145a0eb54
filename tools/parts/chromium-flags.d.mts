export function chromiumFlags(extension: string, wish?: { readonly canHear?: boolean }): string[]
export function asIfInvoked(extensionId: string): string
