#!/bin/bash
# Provides Neovim 0.10 on Debian, as root: that of Debian 13 (trixie), in the folder where bpftrace-023.sh has a Debian of
# that suite. Prints the command that runs it:
#
#   export NEOVIM="$(scripts/neovim.sh)"
#   "$NEOVIM" --headless -u NONE -l script.lua     the arguments of nvim; it sees /tmp, and this machine's programs below /host
set -euo pipefail

cache="${XDG_CACHE_HOME:-$HOME/.cache}/bpftrace-guard"
root="$cache/trixie"
command="$cache/neovim"

fail() { echo "neovim: $*" >&2; exit 1; }
[ "$(id -u)" -eq 0 ] || fail "this needs root: chroot does."

[ -x "$root/usr/bin/bpftrace" ] || "$(dirname "$0")/bpftrace-023.sh" > /dev/null

if [ ! -x "$root/usr/bin/nvim" ]; then
  log="$(mktemp)"
  { chroot "$root" apt-get -q update \
    && DEBIAN_FRONTEND=noninteractive chroot "$root" apt-get -qy install --no-install-recommends neovim \
    && chroot "$root" apt-get clean; } > "$log" 2>&1 \
    || { tail -n 30 "$log" >&2; fail "it could not be installed with apt in $root."; }
  rm -f "$log"
fi

# A mount namespace of its own keeps the machine's mounts as they are. A language server that Neovim starts is a program of
# this machine: it runs in this machine's folders, by a second chroot.
cat > "$command.new" <<WRAPPER
#!/bin/bash
# Written by scripts/neovim.sh. Runs the Neovim of the Debian beside this file.
root="\$(cd "\$(dirname "\$(readlink -f "\$0")")" && pwd)/trixie"
WRAPPER
cat >> "$command.new" <<'WRAPPER'
exec unshare --mount bash -c '
  set -e
  root="$0"
  mkdir -p "$root/host"
  mount --rbind / "$root/host"
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  mount --bind /tmp "$root/tmp"
  exec chroot "$root" env HOME=/tmp nvim "$@"
' "$root" "$@"
WRAPPER
chmod 755 "$command.new"
mv "$command.new" "$command"

version="$("$command" --version)" || fail "Neovim does not run in $root."
case "$version" in
  "NVIM v0.10."*) ;;
  *) echo "neovim: Debian trixie has ${version%%$'\n'*} by now; it is taken." >&2 ;;
esac
echo "$command"
