import type { Bericht, BerichtSoort } from '../berichten/index.ts';
import type { Plek } from '../bevinding.ts';
import { partijen } from './context.ts';
import type { Start, Stop } from './context.ts';
import { overstijgend } from './controle.ts';
import { leveringVan, meldingenVan, startsleutel, stopsleutel, toewijzingenVan } from './dossier.ts';
import type { Melding } from './dossier.ts';
import { dubbele, waar } from './product.ts';

type Regiebericht = BerichtSoort<'JW305' | 'JW307'>;

const start = (nummer: number) => ['client', 'startProducten', nummer];
const stop = (nummer: number) => ['client', 'stopProducten', nummer];
const plekVan = (bericht: Regiebericht) => (bericht.soort === 'JW305' ? start : stop);

const SOORTEN = ['JW305', 'JW307'] as const;

/** The starts or stops of a message with their keys. */
function klassen(bericht: Regiebericht): readonly { readonly product: Start | Stop; readonly sleutel: string }[] {
  return bericht.soort === 'JW305'
    ? bericht.client.startProducten.map((product) => ({ product, sleutel: startsleutel(product) }))
    : bericht.client.stopProducten.map((product) => ({ product, sleutel: stopsleutel(product) }));
}

/** The keys under which starts, or stops, were reported before. */
function bekendeSleutels(meldingen: readonly Melding[], bericht: Regiebericht): ReadonlySet<string> {
  return new Set(
    meldingen.flatMap((melding) => {
      if (melding.soort === 'start') return bericht.soort === 'JW305' ? [startsleutel(melding.product)] : [];
      return bericht.soort === 'JW307' ? [stopsleutel(melding.product)] : [];
    }),
  );
}

function meldingenBij(eerder: readonly Bericht[], bericht: Regiebericht): readonly Melding[] {
  return meldingenVan(eerder, bericht, bericht.client.bsn);
}

/** A start after which no stop came for the same help. */
function lopendeStart(meldingen: readonly Melding[], levering: string): Start | undefined {
  const laatste = meldingen.findLast((melding) => melding.levering === levering);
  return laatste?.soort === 'start' ? laatste.product : undefined;
}

function stopsNa(meldingen: readonly Melding[], van: Start | Stop): readonly Stop[] {
  return meldingen.flatMap((melding) =>
    melding.soort === 'stop' && melding.levering === leveringVan(van) && melding.product.begindatum === van.begindatum
      ? [melding.product]
      : [],
  );
}

/** What starts and stops say beside earlier messages. Status 3 only asks that there is something to take back (TR063). */
export const KETENREGIECONTROLES = [
  overstijgend(
    ['OP363', 'TR019', '9019'],
    'Bij dit toewijzingnummer is geen toewijzing van deze client bekend.',
    SOORTEN,
    (bericht, eerder) => {
      const { gemeente, aanbieder } = partijen(bericht);
      const toewijzingen = toewijzingenVan(eerder, gemeente);
      return waar(
        klassen(bericht),
        ({ product: { toewijzingNummer: nummer, statusAanlevering } }) => {
          const toewijzing = nummer === undefined ? undefined : toewijzingen.get(nummer);
          const past = toewijzing?.aanbieder === aanbieder && toewijzing.bsn === bericht.client.bsn;
          return statusAanlevering !== '3' && nummer !== undefined && !past;
        },
        plekVan(bericht),
      );
    },
  ),
  overstijgend(
    ['TR063', undefined, '9063'],
    'Er is niets eerder ontvangen dat hiermee verwijderd kan worden.',
    SOORTEN,
    (bericht, eerder) => {
      const bekend = bekendeSleutels(meldingenBij(eerder, bericht), bericht);
      return waar(
        klassen(bericht),
        ({ product, sleutel }) => product.statusAanlevering === '3' && !bekend.has(sleutel),
        plekVan(bericht),
      );
    },
  ),
  overstijgend(
    ['TR074', undefined, '9074'],
    'Deze melding is al eerder ontvangen.',
    SOORTEN,
    (bericht, eerder): readonly Plek[] => {
      const bekend = bekendeSleutels(meldingenBij(eerder, bericht), bericht);
      const eerste = klassen(bericht).map(({ product, sleutel }, nummer) =>
        product.statusAanlevering === '1' ? sleutel : `geen eerste aanlevering ${nummer}`,
      );
      const binnenBericht = dubbele(eerste, (sleutel) => sleutel, plekVan(bericht));
      const alBekend = waar(eerste, (sleutel) => bekend.has(sleutel), plekVan(bericht));
      return alBekend.concat(binnenBericht.filter((plek) => !alBekend.some((ander) => ander.at(-1) === plek.at(-1))));
    },
  ),
  overstijgend(
    ['TR071', undefined, '9071'],
    'Deze start kan niet meer verwijderd worden: het einde is al gemeld.',
    ['JW305'],
    (bericht, eerder) => {
      const meldingen = meldingenBij(eerder, bericht);
      return waar(
        bericht.client.startProducten,
        (product) => product.statusAanlevering === '3' && stopsNa(meldingen, product).length > 0,
        start,
      );
    },
  ),
  overstijgend(
    ['OP289', 'TR326', '9326'],
    'De hulp is al gestart en nog niet gestopt.',
    ['JW305'],
    (bericht, eerder) => {
      const meldingen = meldingenBij(eerder, bericht);
      return waar(
        bericht.client.startProducten,
        (product) => {
          const lopend = lopendeStart(meldingen, leveringVan(product));
          return (
            product.statusAanlevering === '1' && lopend !== undefined && startsleutel(lopend) !== startsleutel(product)
          );
        },
        start,
      );
    },
  ),
  overstijgend(
    ['OP295', 'TR382', '9069'],
    'De start van deze hulp is niet gemeld; een einde kan pas na een start.',
    ['JW307'],
    (bericht, eerder) => {
      const gestart = new Set(
        meldingenBij(eerder, bericht).flatMap((melding) =>
          melding.soort === 'start' ? [startsleutel(melding.product)] : [],
        ),
      );
      return waar(
        bericht.client.stopProducten,
        (product) => product.statusAanlevering === '1' && !gestart.has(`${leveringVan(product)} ${product.begindatum}`),
        stop,
      );
    },
  ),
  overstijgend(
    ['OP378', 'TR413', '9413'],
    'De hulp is al tijdelijk gestopt; daarna kan alleen een nieuwe start of een definitief einde volgen.',
    ['JW307'],
    (bericht, eerder) => {
      const meldingen = meldingenBij(eerder, bericht);
      return waar(
        bericht.client.stopProducten,
        (product) =>
          product.statusAanlevering === '1' &&
          product.redenBeeindiging === '20' &&
          stopsNa(meldingen, product).some(
            (ander) => ander.redenBeeindiging === '20' && stopsleutel(ander) !== stopsleutel(product),
          ),
        stop,
      );
    },
  ),
  overstijgend(
    ['TR414', undefined, '9414'],
    'De einddatum ligt voor het einde dat al is gemeld.',
    ['JW307'],
    (bericht, eerder) => {
      const meldingen = meldingenBij(eerder, bericht);
      return waar(
        bericht.client.stopProducten,
        (product) =>
          product.statusAanlevering === '1' &&
          stopsNa(meldingen, product).some(({ einddatum }) => product.einddatum < einddatum),
        stop,
      );
    },
  ),
  overstijgend(['OP377', 'TR415', '9415'], 'De hulp is al definitief gestopt.', ['JW307'], (bericht, eerder) => {
    const meldingen = meldingenBij(eerder, bericht);
    return waar(
      bericht.client.stopProducten,
      (product) =>
        product.statusAanlevering === '1' &&
        stopsNa(meldingen, product).some(
          (ander) => ander.redenBeeindiging !== '20' && stopsleutel(ander) !== stopsleutel(product),
        ),
      stop,
    );
  }),
];
