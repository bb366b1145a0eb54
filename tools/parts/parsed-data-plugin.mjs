import { pathToFileURL } from 'node:url'

/**
 * Data that a package has as a module is handed to the browser as JSON in a string, which it reads in half the time it takes
 * over the same as JavaScript (https://v8.dev/blog/cost-of-javascript-2019#json). Here: what numbers look like in each country, the
 * largest module of the worker, read at each waking.
 */
export const parsedDataPlugin = {
  name: 'parsed-data',
  setup(build) {
    build.onLoad({ filter: /libphonenumber-js\/metadata\.\w+\.json\.js$/ }, async ({ path }) => {
      const { default: data } = await import(pathToFileURL(path).href)
      return { contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(data))})` }
    })
  },
}
