#!/bin/bash
# Installs Prism, and the whole OpenAPI description of GitHub beside it, into a cache folder, and prints that folder.
#
#   export PRISM="$(scripts/prism.sh)"
#
# Both come from npm; no script of a package is run. They are no development dependencies: they are 216 packages and 460 MB, of
# which 87 MB are kept, and only `npm run test:full` uses them.
set -euo pipefail

prism=5.16.0
# As in scripts/cut-openapi.js.
openapi=23.0.2

cache="${XDG_CACHE_HOME:-$HOME/.cache}/bpftrace-guard/prism-$prism-$openapi"
fail() { echo "prism: $*" >&2; exit 1; }

if [ -r "$cache/github.json" ]; then
  echo "$cache"
  exit 0
fi

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true }' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund "@stoplight/prism-cli@$prism" >&2 ||
  fail "@stoplight/prism-cli@$prism could not be installed from npm."
archive="$(npm pack --silent "@octokit/openapi@$openapi")" || fail "@octokit/openapi@$openapi could not be fetched from npm."
tar xzf "$archive" package/generated/api.github.com.json
mv package/generated/api.github.com.json github.json
rm -rf package "$archive"

mkdir -p "$(dirname "$cache")"
rm -rf "$cache"
# The folder is complete or not there.
mv "$work" "$cache"
echo "$cache"
