/** Digits, letters and signs of full width as the narrow ones, each in its place: what is found by place is found in the original. */
export function plainWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ')
}
