/** Pairs "traditional simplified" with a bar between them. The package has no types for its tables. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export default pairs
}
