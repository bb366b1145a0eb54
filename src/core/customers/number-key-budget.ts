/** How far a number may be trusted to name a person, and how much of it we keep or read. */
export const numberKeyBudget = {
  /** Longer text is no phone number: the contract lets 128 characters of a raw number through. */
  maxWrittenLength: 128,
  /**
   * From this many customers on, one number stands for many and names nobody. Families and small shops share
   * a line among up to five people on record; a sixth is a switchboard, a platform or a placeholder of the CRM.
   */
  sharedFromCustomers: 6,
  /**
   * Tails are kept at the two lengths of a local number in CN, TW, HK, GB and US. Shorter tails say too little:
   * among 200,000 customers a 7-digit tail already meets a stranger in one call of fifty.
   */
  tailLengths: [8, 7],
  /** A mask shows its last four as a rule (138****8000): some 20 of 200,000 customers, then checked one by one. */
  maskTailLength: 4,
  /** When a mask hides its end, six leading digits are the least that leaves few enough to check. */
  maskHeadLength: 6,
  /** 0912***678, 07700***123: three visible digits at each end together are as telling as six in a row. */
  maskEndLength: 3,
  /** 5123****: of a number of eight digits half is hidden. */
  shortHeadLength: 4,
  /** E.164 allows 15 digits; a trunk zero, an exit code and hidden digits may come on top. */
  maxPatternLength: 24,
} as const
