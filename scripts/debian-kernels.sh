#!/bin/bash
# Fetches kernel images of Debian into a cache folder; nothing is installed.
#
#   scripts/debian-kernels.sh newest                              prints the folder of the images that the tests read
#   scripts/debian-kernels.sh update                              reads the package lists, for the following
#   scripts/debian-kernels.sh fetch SUITE ARCH PACKAGE SHA256     prints the image of one package; 3: it is not there
#
# The mirrors are those that this machine's apt uses for Debian and its security archive. Run `apt-get update` before.
# Source of the layout: Debian's packages hold /boot/vmlinuz-RELEASE, from Linux 6.19 on /usr/lib/modules/RELEASE/vmlinuz.
set -euo pipefail

cache="${XDG_CACHE_HOME:-$HOME/.cache}/bpftrace-guard/kernel-images"
apt="$cache/apt"
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

# Small images of each container: lz4 in 6.1, zstd behind it, and of arm64 one with RELA and one with RELR relocations.
newest=(
  bookworm-security:amd64:linux-image-cloud-amd64
  trixie-security:amd64:linux-image-cloud-amd64
  trixie-backports:amd64:linux-image-cloud-amd64
  bookworm-security:arm64:linux-image-cloud-arm64
  trixie-security:arm64:linux-image-cloud-arm64
  trixie-backports:arm64:linux-image-cloud-arm64
)
small_suites=(bookworm-security trixie-security trixie-backports)
all_suites=(bullseye-security "${small_suites[@]}" sid)

fail() { echo "debian-kernels: $*" >&2; exit 1; }

# The label is in the Release file, so it tells Debian itself from its security archive and from other vendors.
mirror() { apt-get indextargets --format '$(LABEL)|$(REPO_URI)' 'Created-By: Packages' | sed -n "s/^$1|//p" | head -n 1; }

# An apt of its own for each suite and architecture: other sources, other lists, no packages installed.
suite_apt() {
  local home="$apt/$1-$2" command="$3"
  shift 3
  "$command" -o Dir::Etc::SourceList="$home/sources.list" -o Dir::Etc::SourceParts=/dev/null \
    -o Dir::Etc::Preferences=/dev/null -o Dir::Etc::PreferencesParts=/dev/null -o Dir::State="$home/state" \
    -o Dir::State::status="$home/status" -o Dir::Cache="$home/cache" -o APT::Architecture="${home##*-}" \
    -o APT::Architectures::="${home##*-}" -o APT::Sandbox::User=root -o Acquire::Languages=none \
    -o Acquire::Retries=3 "$@"
}

update_suite() {
  local suite="$1" arch="$2" label=Debian home="$apt/$1-$2" from
  case "$suite" in *-security) label=Debian-Security ;; esac
  from="$(mirror "$label")"
  [ -n "$from" ] || fail "apt knows no mirror of $label: this needs Debian, and 'apt-get update' before."
  [ -r "$keyring" ] || fail "$keyring is missing: install debian-archive-keyring."
  mkdir -p "$home/state/lists/partial" "$home/cache/archives/partial"
  touch "$home/status"
  echo "deb [signed-by=$keyring] $from $suite main" > "$home/sources.list"
  suite_apt "$suite" "$arch" apt-get -qq update >&2 || fail "the package lists of $suite could not be read from $from."
}

# The package that holds the image: a name for whatever is newest depends on one with a release in its name.
holder() {
  local package="$3" next
  for _ in 1 2 3 4; do
    next="$(suite_apt "$1" "$2" apt-cache depends "$package" 2> /dev/null |
      sed -nE 's/^ *Depends: (linux-(image|binary)-[0-9][^ ]*)$/\1/p' | head -n 1)"
    [ -n "$next" ] || break
    package="$next"
  done
  echo "$package"
}

# Extracts the image of a package. Without a checksum the package is whatever the archive has, which apt checks itself.
fetch() {
  local suite="$1" arch="$2" package="$3" sum="${4:-}" release image work offered
  release="$(sed -E 's/^linux-(image|binary)-//' <<< "$package")"
  image="$cache/vmlinuz-$release"
  if [ -s "$image" ] && { [ -z "$sum" ] || [ "$(cat "$image.package-sha256" 2> /dev/null)" = "$sum" ]; }; then
    echo "$image"
    return 0
  fi
  [ -d "$apt/$suite-$arch" ] || update_suite "$suite" "$arch"
  # apt fails for a package that it does not know, and that is an answer.
  offered="$(suite_apt "$suite" "$arch" apt-get download --print-uris "$package" 2> /dev/null |
    sed -n 's/.* SHA256:\([0-9a-f]*\).*/\1/p' || true)"
  if [ -z "$offered" ] || { [ -n "$sum" ] && [ "$offered" != "$sum" ]; }; then return 3; fi
  work="$(mktemp -d "$cache/new.XXXXXX")"
  (cd "$work" && suite_apt "$suite" "$arch" apt-get -qq download "$package") >&2
  dpkg-deb --fsys-tarfile "$work"/*.deb |
    tar -x -C "$work" --wildcards "./boot/vmlinuz-*" "./usr/lib/modules/*/vmlinuz" 2> /dev/null || true
  find "$work" -name 'vmlinuz*' -type f -size +1M -exec mv {} "$image" \;
  rm -rf "$work"
  [ -s "$image" ] || fail "$package holds no image."
  echo "$offered" > "$image.package-sha256"
  echo "$image"
}

fetch_newest() {
  local folder="$cache/newest" suite arch package image
  if [ "$(find "$folder" -name 'vmlinuz-*' 2> /dev/null | wc -l)" -ge "${#newest[@]}" ]; then
    echo "$folder"
    return 0
  fi
  for suite in "${small_suites[@]}"; do for arch in amd64 arm64; do update_suite "$suite" "$arch"; done; done
  mkdir -p "$folder"
  for each in "${newest[@]}"; do
    IFS=: read -r suite arch package <<< "$each"
    image="$(fetch "$suite" "$arch" "$(holder "$suite" "$arch" "$package")")" || fail "$package of $suite is not there."
    ln -sf "$image" "$folder/"
  done
  echo "$folder"
}

mkdir -p "$cache"
case "${1-}" in
  newest) fetch_newest ;;
  update) for suite in "${all_suites[@]}"; do for arch in amd64 arm64; do update_suite "$suite" "$arch"; done; done ;;
  fetch) [ "$#" -eq 5 ] || fail "fetch needs SUITE ARCH PACKAGE SHA256."; fetch "$2" "$3" "$4" "$5" ;;
  *) echo "usage: $0 newest | update | fetch SUITE ARCH PACKAGE SHA256" >&2; exit 2 ;;
esac
