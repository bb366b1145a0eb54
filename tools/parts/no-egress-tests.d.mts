export const needAnAddress: readonly string[]
export const someWithoutEgress: readonly string[]
