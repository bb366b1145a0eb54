/** As many figures as the measurement is worth. */
export const round = (value: number): number => Math.round(value * 10) / 10
