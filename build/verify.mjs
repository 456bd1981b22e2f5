import { spawn } from 'node:child_process';
import { root } from './widgets.mjs';

/**
 * `npm run verify`: what CI runs on this machine's own browser. It goes on after a failure, so that one run tells all. That
 * the manifest agrees with the code, and that the budgets hold, is among the tests.
 */
const steps = ['format:check', 'lint', 'typecheck', 'test'];
const failed = [];
for (const step of steps) {
  console.log(`\n— npm run ${step} —`);
  if (!(await run(step))) failed.push(step);
}
console.log(failed.length ? `\nNot yet: ${failed.join(', ')}.` : '\nAll is well.');
process.exit(failed.length ? 1 : 0);

function run(step) {
  const child = spawn('npm', ['run', '--silent', step], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)));
}
