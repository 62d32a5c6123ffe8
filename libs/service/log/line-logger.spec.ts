import { execFileSync } from 'node:child_process';

/** What a process writes that starts a framework, and then does something. */
function written(level: string): string {
  const code = `const { LineLogger } = await import('./libs/service/log/index.ts');
    const logger = new LineLogger('api', '${level}');
    logger.log('Mapped {/v1/zaken, GET} route', 'RouterExplorer');
    logger.log('GET /v1/zaken 200', 'http');`;
  const args = ['--import', './test/tools/ts.mjs', '--input-type=module', '--eval', code];
  return execFileSync(process.execPath, args, { encoding: 'utf8' });
}

describe('the log of a process', () => {
  it('tells what happens, and not how the framework starts', () => {
    expect(written('info')).toMatch(
      /^\[Wissel\] \d+ {2}- \d{4}-\d\d-\d\dT[\d:.]+Z +LOG \[http\] GET \/v1\/zaken 200\n$/,
    );
  });

  it('tells that too when asked for everything, and nothing of either when asked for warnings', () => {
    expect(written('debug')).toContain('DEBUG [RouterExplorer] Mapped');
    expect(written('warn')).toBe('');
  });
});
