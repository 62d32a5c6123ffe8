import { leesBerichtStroom } from '../../libs/ijw/index.ts';

// Run as a process of its own, so that what it uses is what reading uses: `groot.ts <vorm> <megabytes>` reads a message of that size
// and writes how much was taken from its source, and how far memory grew.

const MB = 1_000_000;
const BEGIN = `<?xml version="1.0" encoding="UTF-8"?><a:Bericht xmlns:i="http://www.istandaarden.nl/ijw/3_2/basisschema/schema" xmlns:a="http://www.istandaarden.nl/ijw/3_2/jw301/schema"><a:Header/><a:Client>`;
const VULLING: Readonly<Record<string, string>> = {
  waarde: 'tekst '.repeat(10_000),
  onbekend: '<a:Onbekend>tekst</a:Onbekend>'.repeat(2_000),
  wit: ' '.repeat(60_000),
  herhaald: '<a:ToegewezenProduct><a:Commentaar>x</a:Commentaar></a:ToegewezenProduct>'.repeat(900),
};
const OPENING: Readonly<Record<string, string>> = { waarde: '<a:Commentaar>', herhaald: '<a:ToegewezenProducten>' };

const [vorm = 'wit', megabytes = '50', aangekondigd] = process.argv.slice(2);
let genomen = 0;

async function* stroom(): AsyncGenerator<Uint8Array> {
  yield Buffer.from(BEGIN + (OPENING[vorm] ?? ''));
  const deel = Buffer.from(VULLING[vorm] ?? '');
  for (; genomen < Number(megabytes) * MB; genomen += deel.length) {
    hoogste = Math.max(hoogste, process.memoryUsage.rss());
    yield Buffer.from(deel); // a new one each time, as from a file
  }
}

const voor = process.memoryUsage.rss();
let hoogste = voor;
const uitkomst = await leesBerichtStroom(
  stroom(),
  aangekondigd === undefined ? {} : { omvang: Number(megabytes) * MB },
);
hoogste = Math.max(hoogste, process.memoryUsage.rss());
const codes = uitkomst.ok ? [] : [...new Set(uitkomst.bevindingen.map(({ code }) => code))];
process.stdout.write(JSON.stringify({ codes, genomen, groei: (hoogste - voor) / MB }));
