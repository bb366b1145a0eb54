/** From here on what was said is what the lead wrote: measured on talks written by hand (docs/offers.md). */
export const FITS = 0.55
/** What was said in a phrasing's own words counts for so many that were not spoken of. */
const MOST_CONTEXT = 8

/** The context of a ranking: 1 for what was not spoken of, and where nobody reads along. Half a phrasing is worth a quarter of a whole one: words meet by accident. */
export const contextOfFit = (fit: number): number => 1 + (MOST_CONTEXT - 1) * fit ** 2
