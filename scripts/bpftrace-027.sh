#!/bin/bash
# Provides a real bpftrace 0.27 on Debian, as root: a Debian sid in a folder of its own (debootstrap), into the cache.
# Prints the command that runs it:
#
#   export BPFTRACE_027="$(scripts/bpftrace-027.sh)"
#   "$BPFTRACE_027" --fmt script.bt          bpftrace itself; it sees the machine's /tmp and kernel, nothing else
#   "$BPFTRACE_027" --shell -c '...'         a shell beside it: to ask it about many files without entering each time
#
# The mirror is the one that this machine's apt uses for Debian; nothing of sid is installed outside the cache.
set -euo pipefail

cache="${XDG_CACHE_HOME:-$HOME/.cache}/bpftrace-guard"
sid="$cache/sid"
command="$cache/bpftrace-027"

fail() { echo "bpftrace-027: $*" >&2; exit 1; }
[ "$(id -u)" -eq 0 ] || fail "this needs root: debootstrap and chroot do."

# A machine that has just been set up has an apt that knows nothing yet.
find_mirror() {
  apt-get indextargets --format '$(LABEL)|$(REPO_URI)' 'Created-By: Packages' | sed -n 's/^Debian|//p' | head -n 1
}

install_sid() {
  local mirror log
  log="$(mktemp)"
  if ! command -v debootstrap > /dev/null; then
    { apt-get -q update && apt-get -qy install --no-install-recommends debootstrap; } > "$log" 2>&1 \
      || { cat "$log" >&2; fail "debootstrap could not be installed with apt."; }
  fi
  mirror="$(find_mirror)"
  [ -n "$mirror" ] || fail "apt knows no Debian mirror: this needs Debian, and 'apt-get update' before."
  # Moved into place when it is complete, so that an interrupted run leaves no half of it behind.
  rm -rf "$sid.new"
  mkdir -p "$cache"
  debootstrap --variant=minbase --include=bpftrace sid "$sid.new" "$mirror" > "$log" 2>&1 \
    || { tail -n 30 "$log" >&2; fail "debootstrap could not build a Debian sid from $mirror."; }
  rm -rf "$sid.new"/var/cache/apt/archives/*.deb "$log"
  rm -rf "$sid"
  mv "$sid.new" "$sid"
}

[ -x "$sid/usr/bin/bpftrace" ] || install_sid

# A mount namespace of its own keeps the machine's mounts as they are. bpftrace needs /sys even to judge the grammar.
cat > "$command.new" <<'WRAPPER'
#!/bin/bash
# Written by scripts/bpftrace-027.sh. Runs the bpftrace of the Debian sid beside this file.
root="$(cd "$(dirname "$(readlink -f "$0")")" && pwd)/sid"
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

version="$("$command" --version 2>&1)" || fail "bpftrace does not run in $sid: $version"
case "$version" in
  *" v0.27."*) ;;
  *) echo "bpftrace-027: Debian sid has $version by now; it is taken." >&2 ;;
esac
echo "$command"
