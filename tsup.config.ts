import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

/** The generated modules of weights and lists that the code imports, as paths without ending: "model/tagger-weights". */
const data = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(`src/${file}`, 'utf8').matchAll(/from '(?:\.\.\/)+(model\/[^']+)\.js'/g)])
  .map((found) => found[1] as string);

/** Leaves those modules out of the code, which asks for the files that they become. */
const dataApart: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'data-apart',
  setup(build) {
    build.onResolve({ filter: /\/model\/.*\.js$/ }, ({ path }) => {
      const module = /model\/.*(?=\.js$)/.exec(path)?.[0];
      return { path: `./${module}.cjs`, external: true };
    });
  },
};

/** Leaves the library out of its part for Node, which asks for the built one. */
const libraryApart: typeof dataApart = {
  name: 'library-apart',
  setup(build) {
    build.onResolve({ filter: /\/analyse\.js$/ }, () => ({ path: './index.cjs', external: true }));
  },
};

/** Keeps the comment at the head of each of those modules, which says its licence, in the file that it becomes. */
const licenceKept: typeof dataApart = {
  name: 'licence-kept',
  setup(build) {
    build.onLoad({ filter: /\/model\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^\/\*+!?/, '/*!'),
      loader: 'ts',
    }));
  },
};

const common: Options = {
  target: 'es2022',
  outDir: 'dist',
  esbuildOptions: (options) => {
    options.legalComments = 'inline';
  },
};
const library = { ...common, esbuildPlugins: [dataApart] };

/**
 * The library, its part for Node and the command line share one copy of the code as ES modules; the first two are CommonJS as well. Both share one
 * copy of the weights, whose licence is another than the code's and stands at the head of each file.
 */
export default defineConfig([
  {
    ...library,
    entry: { index: 'src/index.ts', cli: 'src/cli/index.ts', node: 'src/node/index.ts', worker: 'src/node/worker.ts' },
    format: 'esm',
    splitting: true,
  },
  { ...library, entry: { index: 'src/index.ts' }, format: 'cjs' },
  {
    ...common,
    esbuildPlugins: [libraryApart],
    entry: { node: 'src/node/index.ts' },
    format: 'cjs',
    shims: true,
  },
  {
    ...common,
    esbuildPlugins: [licenceKept],
    entry: Object.fromEntries(data.map((module) => [module, `${module}.ts`])),
    format: 'cjs',
  },
  {
    ...common,
    entry: { index: 'src/index.ts', node: 'src/node/index.ts' },
    format: ['esm', 'cjs'],
    dts: { only: true },
  },
]);
