import { Injectable, type INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

import { API_PAD, API_VERSIE } from '../http/versie.ts';
import { convertSchema } from './schema-omzetting.ts';

/** The OpenAPI document of a running API. */
@Injectable()
export class Openapidocument {
  private document: OpenAPIObject | undefined;

  /** Keeps the document; once, when all controllers are known. */
  keep(document: OpenAPIObject): void {
    this.document = document;
  }

  current(): OpenAPIObject {
    if (!this.document) throw new Error('the API is not complete yet');
    return this.document;
  }
}

/** Describes an API from the schemas that validate it, by the NL API Design Rules. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, head(), {
    standardSchemaConverter: convertSchema,
    autoTagControllers: false,
  });
  return asProblemJson(withPathParameters(withServerVersion(document)));
}

function head(): ReturnType<DocumentBuilder['build']> {
  return new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Wissel')
    .setDescription('Routemotor voor de toegang tot jeugdhulp: zaken, gebeurtenissen, termijnen en taken.')
    .setVersion(API_VERSIE)
    .setContact('Wissel', 'https://example.org/wissel', 'wissel@example.org')
    .setLicense('EUPL-1.2', 'https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
    .addServer(`/${API_PAD}`, 'Deze server')
    .addBearerAuth(
      {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'JWT',
        description: 'Token van de OIDC-uitgever, met rollen en organisatie',
      },
      'oidc',
    )
    .addTag('zaken', 'Zaken beginnen, zoeken en bekijken')
    .addTag('gebeurtenissen', 'Melden wat er gebeurde, en het logboek')
    .addTag('taken', 'Werkvoorraad en taken')
    .addTag('termijnen', 'Klokken over alle zaken')
    .addTag('cijfers', 'Aantallen waarin geen kind te herkennen is')
    .addTag('berichten', 'Herinneringen en berichten')
    .addTag('trajecten', 'De keten van zaken')
    .addTag('overdrachten', 'Overdrachten tussen organisaties')
    .addTag('ijw', 'Berichten van iJw van en naar aanbieders')
    .addTag('routes', 'De routes zelf')
    .addTag('triage', 'Advies volgens het gemeenschappelijk afwegingskader')
    .addTag('wijzigingen', 'Volgen wat verandert')
    .build();
}

/** The version is in the address of the server, not in each path. */
function withServerVersion(document: OpenAPIObject): OpenAPIObject {
  const paths = Object.entries(document.paths).map(([path, item]) => [path.replace(`/${API_PAD}`, ''), item]);
  return { ...document, paths: Object.fromEntries(paths) as OpenAPIObject['paths'] };
}

const UUID = { type: 'string', format: 'uuid' } as const;
const PARAMETERS: Readonly<
  Record<string, { readonly description: string; readonly schema: Readonly<Record<string, string>> }>
> = {
  zaakId: { description: 'Id van de zaak', schema: UUID },
  trajectId: { description: 'Id van het traject', schema: UUID },
  overdrachtId: { description: 'Id van de overdracht, zoals de lijst haar noemt', schema: { type: 'string' } },
  berichtId: { description: 'Id van het bericht', schema: UUID },
  taakId: { description: 'Id van de taak, zoals de werkvoorraad haar noemt', schema: { type: 'string' } },
  kenmerk: { description: 'Idempotentiesleutel van het verzoek', schema: { type: 'string' } },
  routeId: { description: 'Id van de route met versie', schema: { type: 'string' } },
};

/** Names the parameters in each path: the handlers take them through decorators of their own, which say nothing of them. */
function withPathParameters(document: OpenAPIObject): OpenAPIObject {
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
      name,
      in: 'path',
      required: true,
      ...PARAMETERS[name],
    }));
    return [path, parameters.length === 0 ? item : { ...item, parameters }];
  });
  return { ...document, paths: Object.fromEntries(paths) as OpenAPIObject['paths'] };
}

/** Problems go by their own media type. Source: RFC 9457. */
function asProblemJson(document: OpenAPIObject): OpenAPIObject {
  const copy = structuredClone(document);
  for (const item of Object.values(copy.paths)) {
    for (const operation of [item.get, item.post, item.put, item.patch, item.delete]) {
      for (const [status, response] of Object.entries(operation?.responses ?? {})) {
        if (!/^[45]/.test(status) || response === undefined || !('content' in response)) continue;
        const [body] = Object.values(response.content ?? {});
        if (body) response.content = { 'application/problem+json': body };
      }
    }
  }
  return copy;
}
