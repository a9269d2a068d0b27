#!/bin/bash
# Provides the bpftrace of a Debian suite on another Debian, as root: a Debian in a folder of its own (debootstrap), into
# the cache. Prints the command that runs it. Its users are bpftrace-023.sh and bpftrace-027.sh:
#
#   scripts/bpftrace-in-debian.sh SUITE COMMAND VERSION      e.g. sid bpftrace-027 0.27
#
# The mirror is the one that this machine's apt uses for Debian; nothing of the suite is installed outside the cache.
set -euo pipefail
[ "$#" -eq 3 ] || { echo "usage: $0 SUITE COMMAND VERSION" >&2; exit 2; }

suite="$1" name="$2" expected="$3"
cache="${XDG_CACHE_HOME:-$HOME/.cache}/bpftrace-guard"
root="$cache/$suite"
command="$cache/$name"

fail() { echo "$name: $*" >&2; exit 1; }
[ "$(id -u)" -eq 0 ] || fail "this needs root: debootstrap and chroot do."

# A machine that has just been set up has an apt that knows nothing yet.
find_mirror() {
  apt-get indextargets --format '$(LABEL)|$(REPO_URI)' 'Created-By: Packages' | sed -n 's/^Debian|//p' | head -n 1
}

install_suite() {
  local mirror log
  log="$(mktemp)"
  if ! command -v debootstrap > /dev/null; then
    { apt-get -q update && apt-get -qy install --no-install-recommends debootstrap; } > "$log" 2>&1 \
      || { cat "$log" >&2; fail "debootstrap could not be installed with apt."; }
  fi
  mirror="$(find_mirror)"
  [ -n "$mirror" ] || fail "apt knows no Debian mirror: this needs Debian, and 'apt-get update' before."
  # Moved into place when it is complete, so that an interrupted run leaves no half of it behind.
  rm -rf "$root.new"
  mkdir -p "$cache"
  debootstrap --variant=minbase --include=bpftrace "$suite" "$root.new" "$mirror" > "$log" 2>&1 \
    || { tail -n 30 "$log" >&2; fail "debootstrap could not build a Debian $suite from $mirror."; }
  rm -rf "$root.new"/var/cache/apt/archives/*.deb "$log"
  rm -rf "$root"
  mv "$root.new" "$root"
}

[ -x "$root/usr/bin/bpftrace" ] || install_suite

# A mount namespace of its own keeps the machine's mounts as they are. bpftrace needs /sys even to judge the grammar.
cat > "$command.new" <<WRAPPER
#!/bin/bash
# Written by scripts/bpftrace-in-debian.sh. Runs the bpftrace of the Debian $suite beside this file.
root="\$(cd "\$(dirname "\$(readlink -f "\$0")")" && pwd)/$suite"
WRAPPER
cat >> "$command.new" <<'WRAPPER'
exec unshare --mount bash -c '
  set -e
  root="$0"
  mount --rbind /sys "$root/sys"
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  mount --bind /tmp "$root/tmp"
  [ -e /sys/kernel/tracing/events ] || mount -t tracefs tracefs "$root/sys/kernel/tracing" 2> /dev/null || true
  if [ "${1-}" = --shell ]; then
    shift
    exec chroot "$root" /bin/sh "$@"
  fi
  exec chroot "$root" bpftrace "$@"
' "$root" "$@"
WRAPPER
chmod 755 "$command.new"
mv "$command.new" "$command"

version="$("$command" --version 2>&1)" || fail "bpftrace does not run in $root: $version"
case "$version" in
  *" v$expected."*) ;;
  *) echo "$name: Debian $suite has $version by now; it is taken." >&2 ;;
esac
echo "$command"
