/** The build without egress takes no message about addresses. */
export const WAY_ADDRESS_MESSAGES = {}
