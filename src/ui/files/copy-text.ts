/** Whether the clipboard has it now. A browser may refuse: then the text stands on the page, to be copied by hand. */
export const copyText = (text: string): Promise<boolean> => navigator.clipboard.writeText(text).then(() => true, () => false)
