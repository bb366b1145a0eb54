/** The build without egress takes no message about listening, and has nothing that would answer one. */
export const AUDIO_HANDLERS = {}
