/** The one door to webextension-polyfill, for our own pages and the background; never for a script in somebody's page. */
export { default as browser } from 'webextension-polyfill'
