export const testExtensionId: string
export const testManifestAdditions: { readonly host_permissions: readonly string[]; readonly key: string }
