/** Chromium's folder handle, with what TypeScript does not know of it: https://wicg.github.io/file-system-access/ */
export interface PickedFolder extends FileSystemDirectoryHandle {
  readonly queryPermission: (how: { readonly mode: FolderMode }) => Promise<PermissionState>
  readonly requestPermission: (how: { readonly mode: FolderMode }) => Promise<PermissionState>
}
export type FolderMode = 'read' | 'readwrite'
