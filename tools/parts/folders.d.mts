export const root: string
export const chromeBuild: string
export const testBuild: string
export const noEgressBuild: string
export const noEgressTestBuild: string
/** The one of the two test builds that end-to-end tests load. */
export const buildUnderTest: string
export const testResults: string
