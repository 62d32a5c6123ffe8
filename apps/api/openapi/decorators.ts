import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';

import { Probleemdetails } from '../fouten/probleem.ts';

type Header = 'ETag' | 'Location' | 'Retry-After';
const HEADERS: Readonly<Record<Header, string>> = {
  ETag: 'Volgnummer van de zaak, voor If-Match',
  Location: 'Adres van wat ontstond',
  'Retry-After': 'Seconden om te wachten',
};
const API_VERSION = { 'API-Version': { description: 'Versie van de API', schema: { type: 'string' as const } } };

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'Het verzoek klopt niet van vorm',
  401: 'Geen geldig token',
  403: 'De rol mag dit niet, of de overdracht geeft geen inzage',
  404: 'Er is niets, of niets dat u mag zien',
  409: 'Dit kan nu niet; mogelijk zegt wat wel kan',
  412: 'De zaak of de overdracht is intussen veranderd',
  413: 'Het verzoek is te groot',
  415: 'De inhoud is van een andere soort dan dit adres vraagt',
  422: 'De inhoud klopt niet',
  503: 'Kan nu even niet; probeer later hetzelfde verzoek met dezelfde sleutel',
};

/** An answer that succeeds. */
export function Antwoord(
  status: number,
  description: string,
  schema: z.ZodType,
  headers: readonly Header[] = [],
): MethodDecorator {
  const named = headers.map((name) => ({
    [name]: { description: HEADERS[name], schema: { type: 'string' as const } },
  }));
  return ApiResponse({
    status,
    description,
    standardSchema: schema,
    headers: named.reduce((all, one) => ({ ...all, ...one }), API_VERSION),
  });
}

/** What an operation does, and with which problems it can end besides 401, 403 and 503. */
export function Handeling(
  operationId: string,
  summary: string,
  tag: string,
  problems: readonly number[] = [400],
): MethodDecorator {
  const all = [...new Set([401, 403, ...problems, 503])].sort();
  return applyDecorators(
    ApiTags(tag),
    ApiBearerAuth('oidc'),
    ApiOperation({ operationId, summary, description: `${summary}.` }),
    ...all.map((status) => Probleemantwoord(status)),
  );
}

function Probleemantwoord(status: number): MethodDecorator {
  const description = PROBLEMS[status] ?? 'Probleem';
  return ApiResponse({ status, description, standardSchema: Probleemdetails, headers: API_VERSION });
}
