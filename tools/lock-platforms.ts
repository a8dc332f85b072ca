/**
 * Completes package-lock.json after `npm install` from a registry that does not hold the native packages of every platform: npm leaves
 * those out, and `npm ci` then refuses the lock on every machine.
 *
 *     node tools/lock-platforms.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filled, type Lock, missingFrom } from './lock-platforms/fill.ts';

const file = join(import.meta.dirname, '../package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
const missing = missingFrom(lock);

if (missing.length > 0) writeFileSync(file, `${JSON.stringify(filled(lock), null, 2)}\n`);
console.log(missing.length === 0 ? 'package-lock.json holds every platform' : `added ${missing.length} entries`);
