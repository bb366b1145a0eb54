export const root: string
export const chromeBuild: string
export const firefoxBuild: string
export const testBuild: string
export const testResults: string
