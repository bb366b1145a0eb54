/** The bundler gives a program of WebAssembly as its bytes. */
declare module '*.wasm' {
  const bytes: Uint8Array
  export default bytes
}
