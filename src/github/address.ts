import { Failure } from '../text/failure.ts';

/** The address of GitHub's pages, `https://github.com` or that of an Enterprise Server, without a slash at the end. */
export function serverUrl(): string {
  return addressFrom('GITHUB_SERVER_URL', 'https://github.com');
}

/** The address of GitHub's REST API, without a slash at the end. @throws Failure when the runner tells one that is none */
export function apiUrl(): string {
  return addressFrom('GITHUB_API_URL', 'https://api.github.com');
}

/** An address that the runner tells, without a slash at the end. @throws Failure when it is none */
function addressFrom(variable: string, usual: string): string {
  const address = (process.env[variable] || usual).replace(/\/+$/, '');
  if (!URL.canParse(address))
    throw new Failure('usage', `The environment variable ${variable} is not an address: ${JSON.stringify(address)}.`);
  return address;
}
