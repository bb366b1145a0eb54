// The directions of docs/architecture.md, one rule each, all of them errors.
const contexts = 'background|contents|sidepanel|popup|tabs'
const inPackage = (...names) => `node_modules/(${names.join('|')})(/|$)`
/** What core may import from outside: pure packages only. */
const purePackages = inPackage('libphonenumber-js', 'opencc-js', 'stemmer', 'json-logic-js', 'zod', 'canonicalize', 'pinyin-pro', 'uuid', 'solarlunar', 'chinese-days', 'diff')

/** One package, one folder that knows it. */
const door = (name, packages, path) => ({
  name: `door-${name}`,
  comment: `${packages.join(', ')}: only in ${path}.`,
  severity: 'error',
  from: { path: '^src', pathNot: path },
  to: { path: inPackage(...packages) },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: '1-no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: '2-core-imports-core',
      comment: 'Core reaches nothing outside itself but a few pure packages.',
      severity: 'error',
      from: { path: '^src/core' },
      to: { pathNot: ['^src/core', purePackages] },
    },
    {
      name: '3-adapters-import-core',
      comment: 'An adapter knows core and other adapters, never a context and never the user interface.',
      severity: 'error',
      from: { path: '^src/adapters' },
      to: { path: `^src/(${contexts}|ui|jobs)/` },
    },
    {
      name: '4-contexts-are-apart',
      comment: 'Contexts meet in core/contract.',
      severity: 'error',
      from: { path: `^src/(${contexts}|jobs)/` },
      to: { path: `^src/(${contexts}|jobs)/`, pathNot: '^src/$1/' },
    },
    {
      name: '5-contents-adapters',
      comment: 'A content script knows core and the adapters for browser, softphones, the page around it and page transcripts.',
      severity: 'error',
      from: { path: '^src/contents' },
      to: { path: '^src', pathNot: '^src/(contents|core|adapters/(browser|softphones|page|transcripts/dom))(/|\\.)' },
    },
    {
      name: '5-contents-stay-light',
      comment: 'Nothing heavy or secret gets into a page, over any number of steps.',
      severity: 'error',
      from: { path: '^src/contents' },
      to: {
        path: [
          '^src/adapters/(store|crm|models|team)/',
          inPackage('dexie', 'dexie-react-hooks', 'openai', 'react', 'react-dom', 'zod', 'webextension-polyfill'),
        ],
        reachable: true,
      },
    },
    {
      name: '6-page-hook-has-no-extension',
      comment: 'The page hook runs in the page itself: no extension API, over any number of steps.',
      severity: 'error',
      from: { path: '^src/contents/page-hook' },
      to: { path: ['^src/adapters/browser', inPackage('webextension-polyfill')], reachable: true },
    },
    {
      name: '7-pages-read',
      comment: 'Panel, popup and tabs know the bus, the reading half of the store, ui and core; the offscreen document has a rule of its own.',
      severity: 'error',
      from: { path: '^src/(sidepanel|popup|tabs)/', pathNot: '^src/tabs/offscreen' },
      to: { path: '^src', pathNot: '^src/(sidepanel|popup|tabs|ui|core|adapters/browser|adapters/store/read)(/|\\.)' },
    },
    {
      name: '7-offscreen-hears',
      comment: 'The document without a window hands on what is said: it knows the bus, the ears and core.',
      severity: 'error',
      from: { path: '^src/tabs/offscreen' },
      to: { path: '^src', pathNot: '^src/(core|adapters/browser|adapters/transcripts/audio)(/|\\.)' },
    },
    {
      name: '7-ui-is-pure',
      comment: 'Shared components know core only; what they show is given to them, or read by a hook.',
      severity: 'error',
      from: { path: '^src/ui', pathNot: '^src/ui/hooks/' },
      to: { path: '^src', pathNot: '^src/(ui|core)/' },
    },
    {
      name: '7-hooks-read-and-send',
      comment: 'Hooks know the bus and the reading half of the store.',
      severity: 'error',
      from: { path: '^src/ui/hooks/' },
      to: { path: '^src', pathNot: '^src/(ui|core|adapters/browser|adapters/store/read)(/|\\.)' },
    },
    {
      name: '7-pop-has-the-bus-only',
      comment: 'The pop stands in a foreign page: it reads no database, over any number of steps.',
      severity: 'error',
      from: { path: '^src/tabs/pop' },
      to: { path: ['^src/adapters/store', inPackage('dexie', 'dexie-react-hooks', 'openai')], reachable: true },
    },
    {
      name: '7-keys-of-models-stay-behind',
      comment: 'The keys are read where a model or a transcription is asked, and nowhere else.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/background/(models|audio)/' },
      to: { path: '^src/adapters/browser/model-keys' },
    },
    {
      name: '7-password-of-the-upload-stays-behind',
      comment: 'It is read where a file is written, and nowhere else.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/background/ways/' },
      to: { path: '^src/adapters/browser/upload-password' },
    },
    door('dexie', ['dexie', 'dexie-react-hooks'], '^src/adapters/store/'),
    door('openai', ['openai'], '^src/adapters/models/'),
    door('browser', ['webextension-polyfill'], '^src/adapters/browser/'),
    door('markdown', ['marked'], '^src/ui/knowledge/markdown-text'),
    door('qr', ['qr'], '^src/ui/packs/(qr-code|read-qr)'),
    door('xlsx', ['hucre'], '^src/adapters/files/xlsx'),
    door('zip', ['fflate'], '^src/adapters/files/(zip-stream|markdown-zip)'),
    door('table', ['@tanstack/react-table'], '^src/ui/table/'),
    door('chart', ['chartist'], '^src/ui/board/'),
    {
      name: '9-core-has-no-platform',
      comment: 'No module of Node in the extension. The globals core may not touch are in .oxlintrc.json.',
      severity: 'error',
      from: { path: '^src' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { path: '^src' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      comment: 'Each package stands in dependencies; Plasmo leaves pages empty when React is elsewhere.',
      severity: 'error',
      from: { path: '^src' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-package',
      severity: 'error',
      from: { path: '^src' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: inPackage('@types') },
    },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^(tests|tools|demo)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'require', 'node', 'default', 'types'] },
  },
}
