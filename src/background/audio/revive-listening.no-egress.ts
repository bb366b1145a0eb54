/** In the build without egress nothing listens that could die. */
export async function reviveListening(): Promise<void> {}
