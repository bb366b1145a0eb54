import { useEffect, useState } from 'react'
import { askForMicrophone, readMicrophone, type Allowed } from '../../adapters/browser/microphone'
import { askForTabSound, hasTabSound } from '../../adapters/browser/tab-sound'

/** What the browser allows to be heard. `ask`: in a click. */
export function useSoundAllowed() {
  const [allowed, setAllowed] = useState<Awaited<ReturnType<typeof readAllowed>>>()
  useEffect(() => void readAllowed().then(setAllowed), [])
  return {
    microphone: allowed?.microphone, hasTab: allowed?.hasTab,
    ask: async () => {
      // The gesture is for the first question; the browser asks for the microphone without one.
      await askForTabSound()
      await askForMicrophone()
      setAllowed(await readAllowed())
    },
  }
}

async function readAllowed(): Promise<{ readonly microphone: Allowed; readonly hasTab: boolean }> {
  return { microphone: await readMicrophone(), hasTab: await hasTabSound() }
}
