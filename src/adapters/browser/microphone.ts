export type Allowed = 'granted' | 'prompt' | 'denied'

export async function readMicrophone(): Promise<Allowed> {
  return (await navigator.permissions.query({ name: 'microphone' })).state
}

/** In a page with a window, in a click: the offscreen document can hear, and cannot ask. Nothing is heard by it; the track is closed at once. */
export async function askForMicrophone(): Promise<Allowed> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    for (const track of stream.getTracks()) track.stop()
  } catch {
    // Refused, or no microphone there: the state tells which.
  }
  return await readMicrophone()
}
