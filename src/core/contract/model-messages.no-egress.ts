/** The build without egress takes no message about models. */
export const MODEL_MESSAGES = {}
