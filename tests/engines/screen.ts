/** A screen in memory for browsers that show a window, where none is lit. Runs once, before every engine. */
import { spawn } from 'node:child_process';
import { findScreen } from './engines.mjs';

export default async function light(): Promise<(() => void) | undefined> {
  const program = findScreen();
  if (process.env.DISPLAY || !program) return undefined;
  const screen = spawn(program, ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdio[3]?.on('data', (chunk: Buffer) => resolve(String(chunk).trim()));
    screen.on('error', reject);
    screen.on('exit', (code) => reject(new Error(`${program} ended with ${code}`)));
  });
  process.env.DISPLAY = `:${number}`;
  return () => void screen.kill();
}
