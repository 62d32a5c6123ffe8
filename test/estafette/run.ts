// `npm run estafette`: the long form, or less by a flag (`npm run estafette -- --onderbroken 5`). The last line is the outcome as JSON; the
// status is 1 when anything is wrong, and then each fault is named.
import { leesOpties } from './opties.ts';
import { draaiEstafette } from './proef.ts';

const zeg = (regel: string): void => void process.stderr.write(`estafette: ${regel}\n`);

const uitkomst = await draaiEstafette(leesOpties(process.argv.slice(2)), zeg);
for (const gebrek of uitkomst.gebreken) zeg(`FOUT ${gebrek}`);
process.stdout.write(`${JSON.stringify({ ...uitkomst, gebreken: uitkomst.gebreken.length })}\n`);
process.exitCode = uitkomst.goed ? 0 : 1;
