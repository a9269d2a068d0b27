import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What npm sends and gets as the document of a package, as far as it is read here. */
interface PackageDocument {
  readonly 'dist-tags': Record<string, string>;
  readonly versions: Record<string, { dist: { tarball: string; integrity: string } }>;
  readonly _attachments?: Readonly<Record<string, { readonly data: string }>>;
}

/** A registry on 127.0.0.1 that takes packages from anyone with a token, and gives them to everybody. */
export interface NpmRegistry {
  readonly url: string;
  /** The document of a package, if somebody published it. */
  published(name: string): PackageDocument | undefined;
  close(): Promise<void>;
}

export async function startNpmRegistry(): Promise<NpmRegistry> {
  const documents = new Map<string, PackageDocument>();
  const tarballs = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const name = path.slice(1);
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.method === 'PUT') {
      if (!/^Bearer \S+$/.test(request.headers.authorization ?? '')) return answer(401, { error: 'no token' });
      const { _attachments = {}, ...sent }: PackageDocument = JSON.parse((await bodyOf(request)).toString('utf8'));
      const old = documents.get(name);
      const isTaken = Object.keys(sent.versions).some((version) => old?.versions[version] !== undefined);
      if (isTaken) return answer(403, { error: 'You cannot publish over the previously published versions.' });
      for (const [file, { data }] of Object.entries(_attachments))
        tarballs.set(`/${name}/-/${file}`, Buffer.from(data, 'base64'));
      documents.set(name, {
        ...sent,
        versions: { ...old?.versions, ...sent.versions },
        'dist-tags': { ...old?.['dist-tags'], ...sent['dist-tags'] },
      });
      return answer(201, { ok: true });
    }
    const tarball = tarballs.get(path);
    if (tarball !== undefined) return response.writeHead(200).end(tarball);
    const document = documents.get(name);
    return document === undefined ? answer(404, { error: 'Not found' }) : answer(200, document);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    published: (name) => documents.get(name),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
