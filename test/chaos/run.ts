// `npm run chaos`: the long form, or less by flags (`npm run chaos -- --zaken 200 --doden 20`). The last line is the summary as
// JSON; the status is 1 when anything is wrong, and then each fault is named with its zaak.
import { draaiChaos } from './proef.ts';
import { leesOpties } from './opties.ts';

const zeg = (regel: string): void => void process.stderr.write(`chaos: ${regel}\n`);

const samenvatting = await draaiChaos(leesOpties(process.argv.slice(2)), zeg);
for (const { zaak, wat } of samenvatting.gebreken) zeg(`FOUT ${zaak}: ${wat}`);
process.stdout.write(`${JSON.stringify({ ...samenvatting, gebreken: samenvatting.gebreken.length })}\n`);
process.exitCode = samenvatting.goed ? 0 : 1;
