import { inhoudelijk } from './controle.ts';
import { waar } from './product.ts';

const TOEGESTAAN: ReadonlySet<string> = new Set(['1', '3']);

/** What a start or stop says by itself. */
export const REGIECONTROLES = [
  inhoudelijk(
    ['CS058'],
    'De status aanlevering mag alleen 1 (eerste) of 3 (verwijderen) zijn.',
    ['JW305'],
    ({ client }) =>
      waar(
        client.startProducten,
        ({ statusAanlevering }) => !TOEGESTAAN.has(statusAanlevering),
        (nummer) => ['client', 'startProducten', nummer, 'statusAanlevering'],
      ),
  ),
  inhoudelijk(
    ['CS058'],
    'De status aanlevering mag alleen 1 (eerste) of 3 (verwijderen) zijn.',
    ['JW307'],
    ({ client }) =>
      waar(
        client.stopProducten,
        ({ statusAanlevering }) => !TOEGESTAAN.has(statusAanlevering),
        (nummer) => ['client', 'stopProducten', nummer, 'statusAanlevering'],
      ),
  ),
  inhoudelijk(['TR018'], 'De einddatum ligt voor de begindatum.', ['JW307'], ({ client }) =>
    waar(
      client.stopProducten,
      ({ begindatum, einddatum }) => einddatum < begindatum,
      (nummer) => ['client', 'stopProducten', nummer, 'einddatum'],
    ),
  ),
];
