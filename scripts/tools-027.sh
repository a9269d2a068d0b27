#!/bin/bash
# Fetches the scripts of bpftrace 0.27 (39 tools) from Debian sid into a cache folder, and prints that folder.
#
#   export BPFTRACE_TOOLS_027="$(scripts/tools-027.sh)"
#
# The mirror is the one that this machine's apt uses for Debian; nothing of sid is installed. Run `apt-get update` before.
set -euo pipefail

cache="${XDG_CACHE_HOME:-$HOME/.cache}/bpftrace-guard/tools-027"
expected=39

count() { find "$cache" -maxdepth 1 -name '*.bt' 2>/dev/null | wc -l; }
fail() { echo "tools-027: $*" >&2; exit 1; }

if [ "$(count)" -ge "$expected" ]; then
  echo "$cache"
  exit 0
fi

keyring=/usr/share/keyrings/debian-archive-keyring.gpg
[ -r "$keyring" ] || fail "$keyring is missing: install debian-archive-keyring."

# The label is in the Release file, so it tells Debian itself from its security archive and from other vendors.
mirror="$(apt-get indextargets --format '$(LABEL)|$(REPO_URI)' 'Created-By: Packages' | sed -n 's/^Debian|//p' | head -n 1)"
[ -n "$mirror" ] || fail "apt knows no Debian mirror: this needs Debian, and 'apt-get update' before."

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/state/lists/partial" "$work/cache/archives/partial" "$work/package"
touch "$work/status"
echo "deb [signed-by=$keyring] $mirror sid main" > "$work/sid.list"

# An apt of its own: other sources, other lists, no packages installed.
sid_apt() {
  (cd "$work" && apt-get -qq \
    -o Dir::Etc::SourceList="$work/sid.list" -o Dir::Etc::SourceParts=/dev/null -o Dir::Etc::Preferences=/dev/null \
    -o Dir::Etc::PreferencesParts=/dev/null -o Dir::State="$work/state" -o Dir::State::status="$work/status" \
    -o Dir::Cache="$work/cache" -o APT::Sandbox::User=root -o Acquire::Languages=none -o Acquire::Retries=3 "$@")
}
sid_apt update >&2 || fail "the package lists of Debian sid could not be read from $mirror."
sid_apt download bpftrace >&2 || fail "the package bpftrace of Debian sid could not be fetched from $mirror."

version="$(dpkg-deb --field "$work"/bpftrace_*.deb Version)"
case "$version" in
  0.27.*) ;;
  *) echo "tools-027: Debian sid has bpftrace $version by now; its tools are taken." >&2 ;;
esac
dpkg-deb --extract "$work"/bpftrace_*.deb "$work/package"

mkdir -p "$cache"
find "$work/package/usr" -name '*.bt' -type f -exec cp -t "$cache" {} +
[ "$(count)" -ge "$expected" ] || fail "bpftrace $version has $(count) tools, not $expected."
echo "$cache"
