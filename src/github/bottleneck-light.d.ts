/** The part of bottleneck that Octokit's throttling uses: without its clients for Redis. The package types its whole only. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
