export const root: string
export const chromeBuild: string
export const testBuild: string
export const noEgressBuild: string
export const noEgressTestBuild: string
export const testResults: string
