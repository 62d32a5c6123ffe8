import { COMMANDS } from './commands.ts';
import { generalHelp, helpOf, unknownCommand, withoutArguments } from './help.ts';

const USAGE_ERROR = 2;
/** As of what SIGPIPE ends. */
const READER_GONE = 141;

/** `wissel <command>`. Returns the exit status: 2 when it was called in a way that it does not know. */
async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return print(generalHelp(COMMANDS));
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    process.stderr.write(unknownCommand(name, COMMANDS));
    return USAGE_ERROR;
  }
  if (rest.includes('--help') || rest.includes('-h')) return print(helpOf(command));
  if (command.bare && rest.length > 0) {
    process.stderr.write(withoutArguments(command));
    return USAGE_ERROR;
  }
  return command.run(rest);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

// Who reads the output may stop early (`| head`): then it ends without a word, as other commands do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(READER_GONE);
});

process.exitCode = await main(process.argv.slice(2));
