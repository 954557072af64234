import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from 'onrecord';
import { arrests } from '../dist/index.js';

const found = (text) =>
  analyse(text, { extractors: { arrests } }).arrests.map(({ arrested, by }) => [
    arrested?.text ?? null,
    by?.text ?? null,
  ]);

test('an arrest in the active voice', () => {
  assert.deepEqual(found('Police arrested two men on Friday.'), [['two men', 'Police']]);
});

test('an arrest in the passive voice', () => {
  assert.deepEqual(found('A woman was detained by border guards.'), [['A woman', 'border guards']]);
});

test('nobody is named who arrests', () => {
  assert.deepEqual(found('Two men were arrested.'), [['Two men', null]]);
});

test('no arrest', () => {
  assert.deepEqual(found('Police did not arrest the driver.'), []);
});
