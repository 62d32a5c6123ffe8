// `npm run burst`: the long form, or less by flags (`npm run burst -- --berichten 200 --doden 1`). The last line is the outcome as JSON;
// the status is 1 when anything is wrong, and then each fault is named.
import { leesOpties } from './opties.ts';
import { draaiBurst } from './proef.ts';

const zeg = (regel: string): void => void process.stderr.write(`burst: ${regel}\n`);

const uitkomst = await draaiBurst(leesOpties(process.argv.slice(2)), zeg);
for (const gebrek of uitkomst.gebreken.slice(0, 50)) zeg(`FOUT ${gebrek}`);
process.stdout.write(`${JSON.stringify({ ...uitkomst, gebreken: uitkomst.gebreken.length })}\n`);
process.exitCode = uitkomst.goed ? 0 : 1;
