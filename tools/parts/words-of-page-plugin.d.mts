type Catalog = { readonly [name: string]: string | Catalog }
export function keysIn(source: string, nouns: readonly string[]): string[]
export function saidOf(catalog: Catalog, said: readonly string[]): Catalog
