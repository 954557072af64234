/**
 * Writes the JSON Schema of the report, `dist/report.schema.json`, from the types of the built package. Part of
 * `npm run build`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';

const schema = createGenerator({
  path: 'dist/index.d.ts',
  type: 'Report',
  tsconfig: 'scripts/report-schema.tsconfig.json',
  expose: 'all',
  topRef: false,
  skipTypeCheck: true,
}).createSchema('Report');

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { $schema, ...rest } = schema;
const published = {
  $schema,
  $id: `https://unpkg.com/onrecord@${version}/dist/report.schema.json`,
  title: 'Report of onrecord',
  ...rest,
  // Lists of a user's own extractors stand beside the built-in ones.
  additionalProperties: true,
};
writeFileSync('dist/report.schema.json', `${JSON.stringify(published, null, 2)}\n`);
