/** The build without egress takes no message about listening. */
export const AUDIO_MESSAGES = {}
