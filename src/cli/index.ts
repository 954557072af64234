#!/usr/bin/env node
/** The command line: `onrecord [FILE…]`. */
import { EXIT, run } from './run.js';

// Whoever reads the output may have seen enough of it ("onrecord … | head"): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.ok);
});

process.exitCode = await run(process.argv.slice(2));
