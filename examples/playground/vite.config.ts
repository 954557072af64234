import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** Puts the page's script and style into the page itself, so that it opens from a file, without any server. */
const onePage: Plugin = {
  name: 'one-page',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const page = bundle['index.html'];
    if (page?.type !== 'asset') return;
    let html = String(page.source);
    for (const [name, file] of Object.entries(bundle)) {
      if (file === page) continue;
      const isScript = file.type === 'chunk';
      const content = isScript ? file.code.replaceAll('</script', '<\\/script') : String(file.source);
      const element = isScript ? `<script type="module">${content}</script>` : `<style>${content}</style>`;
      const tag = new RegExp(`<(?:script|link)[^>]*${name.replaceAll('.', '\\.')}"[^>]*>(?:</script>)?`);
      html = html.replace(tag, () => element);
      delete bundle[name];
    }
    page.source = html;
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: { alias: { onrecord: resolve(import.meta.dirname, '../../src/index.ts') } },
  // A page that is opened from a file may only start workers that are no modules.
  worker: { format: 'iife' },
  build: { target: 'es2022', modulePreload: false, chunkSizeWarningLimit: 20_000, assetsInlineLimit: 0 },
  plugins: [onePage],
});
