interface BuiltManifest {
  readonly permissions: readonly string[]
  readonly host_permissions?: readonly string[]
}

export function copyExtension(of: string, into: string, change?: (built: BuiltManifest) => object): Promise<void>
