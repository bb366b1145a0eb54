/** The build without egress takes no message about models, and has nothing that would answer one. */
export const MODEL_HANDLERS = {}
