// Every state of every component, from fixtures, in one static page: node tools/gallery/build-gallery.mjs
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
export const galleryFolder = join(here, '../../build/gallery')

export async function buildGallery() {
  await mkdir(galleryFolder, { recursive: true })
  await build({
    entryPoints: [join(here, 'gallery.tsx')], outfile: join(galleryFolder, 'gallery.js'), bundle: true, format: 'iife', jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'warning',
  })
  await writeFile(
    join(galleryFolder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><title>Gallery</title><link rel="stylesheet" href="gallery.css"><div id="root"></div><script src="gallery.js"></script>',
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildGallery()
  console.log(join(galleryFolder, 'index.html'))
}
