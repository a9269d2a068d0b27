#!/bin/bash
# Builds the Debian package from the package that npm gets, in a folder of its own, and prints where it is.
#
#   packaging/debian/build.sh DIR [option of dpkg-buildpackage ...]
set -euo pipefail
cd "$(dirname "$0")/../.."

to="$(realpath -m "$1")"
shift
source="$to/bpftrace-guard"
mkdir -p "$source"
tarball="$(npm pack --silent --ignore-scripts --pack-destination "$to")"
tar xzf "$to/$tarball" --directory "$source" --strip-components 1
cp -r examples "$source"
cp -r packaging/debian "$source/debian"
rm "$to/$tarball" "$source/debian/build.sh"
cd "$source"
dpkg-buildpackage --build=binary --no-sign "$@" >&2
ls "$to"/*.deb
