/** The build without egress has no way to an address. */
export const addressOfWay = (): Promise<undefined> => Promise.resolve(undefined)
