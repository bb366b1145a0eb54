/** In the build without egress it hears nothing. */
export const OFFSCREEN_PURPOSE: Pick<chrome.offscreen.CreateParameters, 'reasons' | 'justification'> = {
  reasons: ['WORKERS'], justification: 'Searches articles in a thread of its own, so that no call waits for it.',
}
