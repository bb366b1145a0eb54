export function bundlePageScript(file: string): Promise<string>
