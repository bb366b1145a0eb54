export function makeTestBuild(): Promise<void>
