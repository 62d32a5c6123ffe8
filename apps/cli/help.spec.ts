import { TESTGEBRUIKERS } from '../../libs/service/auth/index.ts';
import { COMMANDS } from './commands.ts';
import { generalHelp, helpOf, unknownCommand, withoutArguments } from './help.ts';

describe('the help of wissel', () => {
  it('names every command with one line', () => {
    for (const { name, summary } of COMMANDS)
      expect(generalHelp(COMMANDS)).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 10)}`, 'm'));
  });

  it('shows how a command is called', () => {
    for (const command of COMMANDS) expect(helpOf(command)).toContain(`Gebruik: wissel ${command.name}`);
  });

  it('names every test user of whom there are tokens', () => {
    const help = COMMANDS.find(({ name }) => name === 'token')?.help.split(/[^a-z]+/);
    expect(help).toEqual(expect.arrayContaining(Object.keys(TESTGEBRUIKERS)));
  });

  it.each([
    ['stat', 'start'],
    ['termijn', 'termijnen'],
  ])('takes %s for %s', (typed, meant) => {
    expect(unknownCommand(typed, COMMANDS)).toContain(`Bedoelde u "${meant}"?`);
  });

  it('has no argument in the usage of a command that takes none, and points there who gave one', () => {
    const bare = COMMANDS.filter((command) => command.bare);
    expect(bare.map(({ name }) => name)).toEqual(['start', 'termijnen']);
    for (const command of bare) {
      expect(helpOf(command)).toMatch(new RegExp(`Gebruik: wissel ${command.name}( <.*)?$`, 'm'));
      expect(withoutArguments(command)).toContain(`wissel ${command.name} --help`);
    }
  });

  it('guesses nothing when nothing is near', () => {
    expect(unknownCommand('quarantaine', COMMANDS)).not.toContain('Bedoelde');
  });
});
