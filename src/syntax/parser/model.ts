import { parserWeights } from '../../../model/parser-weights.js';
import { type Beam, type ParserModel, unpackParser } from './parse.js';

/** How widely it searches: see the curve of accuracy against speed in model/README.md. */
export const BEAM: Beam = { width: 1, margin: 0 };

let unpacked: ParserModel | undefined;

/** The trained parser, unpacked when it is first asked for. */
export function parserModel(): ParserModel {
  unpacked ??= unpackParser(parserWeights);
  return unpacked;
}
