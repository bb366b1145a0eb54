export function makeTestBuild(which?: { readonly of: string; readonly into: string }): Promise<void>
