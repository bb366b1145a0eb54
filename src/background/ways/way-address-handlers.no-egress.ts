/** The build without egress takes no message about addresses, and has nothing that would answer one. */
export const WAY_ADDRESS_HANDLERS = {}
