#!/usr/bin/env node
import { Command } from 'commander';
import { version } from '../version.js';
import { addCheckCommand } from './check-command.js';
import { addDirectoryCommand } from './directory-command.js';
import { addPrerenderCommand } from './prerender-command.js';

/** `npx attune-elements …`: one file a command, added by a line here. */
const program = new Command('attune-elements')
  .description('Tools for pages with the attune-elements widgets.')
  .version(version)
  .showHelpAfterError('(attune-elements --help tells more)')
  // What was typed wrong is no verdict on a page.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

addCheckCommand(program);
addDirectoryCommand(program);
addPrerenderCommand(program);

await program.parseAsync();
