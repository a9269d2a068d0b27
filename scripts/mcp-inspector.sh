#!/bin/bash
# Installs the inspector of the model context protocol into a cache folder, and prints that folder.
#
#   export MCP_INSPECTOR="$(scripts/mcp-inspector.sh)"
#
# It comes from npm; no script of a package is run. It is no development dependency: it is 120 packages and 111 MB, most of them for
# pages that nobody opens here.
set -euo pipefail

inspector=2.12.0

cache="${XDG_CACHE_HOME:-$HOME/.cache}/bpftrace-guard/mcp-inspector-$inspector"
fail() { echo "mcp-inspector: $*" >&2; exit 1; }

if [ -r "$cache/package.json" ]; then
  echo "$cache"
  exit 0
fi

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true }' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund "@modelcontextprotocol/inspector@$inspector" >&2 ||
  fail "@modelcontextprotocol/inspector@$inspector could not be installed from npm."

mkdir -p "$(dirname "$cache")"
rm -rf "$cache"
# The folder is complete or not there.
mv "$work" "$cache"
echo "$cache"
