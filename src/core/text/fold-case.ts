/** A text for comparing: letters of any width and case are one. */
export const foldCase = (text: string): string => text.normalize('NFKC').toLowerCase()
