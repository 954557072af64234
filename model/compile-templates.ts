/**
 * Compiles the feature templates of the tagger and the parser into functions, and writes them to `compiled/`.
 *
 *   npx tsx model/compile-templates.ts
 *
 * A list of templates has to be looked up place by place for every choice; as a function with its numbers written out it takes a fifth of the
 * time. `new Function` would do the same at run time, but many web sites forbid it.
 */
import { writeFileSync } from 'node:fs';
import { compiledModules } from './compiled-modules.js';

for (const [name, text] of Object.entries(compiledModules)) {
  writeFileSync(new URL(`compiled/${name}.ts`, import.meta.url), text);
}
