/** As many figures as the measurement is worth. */
export const round = (value: number): number => Math.round(value * 10) / 10

/** For what is below one, as shares and moments are. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100
