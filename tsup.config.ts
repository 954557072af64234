import { defineConfig } from 'tsup';

const common = { target: 'es2022', outDir: 'dist' } as const;

/** The library and the command line share one copy of the code as ES modules; the library alone is CommonJS as well. */
export default defineConfig([
  { ...common, entry: { index: 'src/index.ts', cli: 'src/cli/index.ts' }, format: 'esm', splitting: true },
  { ...common, entry: { index: 'src/index.ts' }, format: 'cjs' },
  { ...common, entry: { index: 'src/index.ts' }, format: ['esm', 'cjs'], dts: { only: true } },
]);
