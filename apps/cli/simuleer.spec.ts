import { simuleerCommand } from './simuleer.ts';
import { SCENARIOS } from './simuleer/scenarios.ts';

const NOOIT = new Promise<void>(() => undefined);

async function run(...args: string[]): Promise<{ status: number; fout: string }> {
  const regels: string[] = [];
  const status = await simuleerCommand(args, { write: () => true }, { write: (tekst) => regels.push(tekst) }, NOOIT);
  return { status, fout: regels.join('') };
}

describe('wissel simuleer', () => {
  it.each([
    ['an unknown scenario', ['zwijndrecht-2019'], 'zwijndrecht-2018'],
    ['no scenario', [], 'zwijndrecht-2018'],
    ['an unknown choice', ['zwijndrecht-2018', '--snel'], '--snel'],
    ['a seed that is no number', ['zwijndrecht-2018', '--zaad', 'x'], '--zaad'],
    ['no folder to write to', ['zwijndrecht-2018', '--uit'], '--uit'],
  ])('refuses %s and says what can be chosen', async (_geval, args, hint) => {
    const { status, fout } = await run(...args);
    expect(status).toBe(2);
    expect(fout).toContain(hint);
  });

  it('carries figures that add up, with their source', () => {
    for (const scenario of SCENARIOS) expect(scenario.cijfers().bron).not.toBe('');
  });
});
