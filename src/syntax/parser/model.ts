import { parserWeights } from '../../../model/parser-weights.js';
import { type ParserModel, unpackParser } from './parse.js';

let unpacked: ParserModel | undefined;

/** The trained parser, unpacked when it is first asked for. */
export function parserModel(): ParserModel {
  unpacked ??= unpackParser(parserWeights);
  return unpacked;
}
