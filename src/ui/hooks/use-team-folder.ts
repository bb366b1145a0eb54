import { useCallback, useEffect, useState } from 'react'
import { canPickFolder, forgetFolder, keepFolder, pickFolder, readKeptFolder } from '../../adapters/browser/kept-folder'
import { sendCommand } from '../../adapters/browser/send-command'
import type { FolderMode } from '../../adapters/browser/picked-folder'
import type { FolderSeen } from '../ways/folder-line'

/** The one folder of the team, and whether the browser lets it be used now; looked at again whenever the page comes to the front. */
export function useTeamFolder(mode: FolderMode): FolderSeen {
  const [seen, setSeen] = useState<Pick<FolderSeen, 'name' | 'needsClick'>>({ needsClick: false })
  const look = useCallback(async () => {
    const folder = await readKeptFolder()
    setSeen(folder ? { name: folder.name, needsClick: (await folder.queryPermission({ mode })) !== 'granted' } : { needsClick: false })
  }, [mode])
  useEffect(() => {
    const onFront = () => void look()
    onFront()
    addEventListener('focus', onFront)
    return () => removeEventListener('focus', onFront)
  }, [look])
  const used = async () => {
    await look()
    await sendCommand('ways/ask-now', {})
  }
  return {
    canPick: canPickFolder(), ...seen,
    onPick: async () => {
      const folder = await pickFolder(mode)
      if (!folder) return
      await keepFolder(folder)
      await sendCommand('ways/folder-picked', {})
      await used()
    },
    onAllow: async () => {
      await (await readKeptFolder())?.requestPermission({ mode })
      await used()
    },
    onForget: async () => {
      await forgetFolder()
      await sendCommand('ways/folder-picked', {})
      await look()
    },
  }
}
