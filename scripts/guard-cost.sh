#!/bin/bash
# Measures what the guard costs per event, with the `bench` probes of bpftrace 0.25 or later (0.27 here), as root:
#
#   export BPFTRACE_027="$(scripts/bpftrace-027.sh)"
#   scripts/guard-cost.sh [RUNS] [GUARD.bpf.c]
#
# Prints nanoseconds for one event, the median of RUNS runs (7), of a body with two updates of hash maps: bare, with
# the guard as a sum() map, and, given the guard file, with the guard that a script imports. No kernel function is probed.
set -euo pipefail

runs="${1:-7}" guard_file="${2:-}"
fail() { echo "guard-cost: $*" >&2; exit 1; }
[ -n "${BPFTRACE_027:-}" ] || fail "BPFTRACE_027 is not set: export BPFTRACE_027=\"\$(scripts/bpftrace-027.sh)\""

# bpftrace sees /tmp, and imports nothing from a folder that everybody may write to.
work="$(mktemp -d /tmp/guard-cost-XXXXXX)"
trap 'rm -rf "$work"' EXIT

body='@a[pid] = 1; @b[comm] = 2;'
summed() { echo "if (@guard[cpu] > 0) { @guard_missed = sum(1); return; } @guard[cpu] = sum(1); $1 @guard[cpu] = sum(-1);"; }
cat > "$work/summed.bt" <<BT
begin { for (\$i : 0..ncpus) { @guard[(uint64)\$i] = sum(0); } @guard_missed = sum(0); @a[0] = 0; @b["-"] = 0; }
bench:bare { $body }
bench:sum_guard { $(summed "$body") }
bench:empty { }
bench:sum_guard_alone { $(summed '') }
BT
scripts=("$work/summed.bt")

if [ -n "$guard_file" ]; then
  cp "$guard_file" "$work/bpftrace_guard.bpf.c"
  imported() { echo "if (__bpftrace_guard_enter() == 0) { return; } $1 __bpftrace_guard_leave();"; }
  cat > "$work/imported.bt" <<BT
import "bpftrace_guard.bpf.c";
begin { @a[0] = 0; @b["-"] = 0; }
bench:bare_beside_file { $body }
bench:imported_guard { $(imported "$body") }
bench:imported_guard_alone { $(imported '') }
BT
  scripts+=("$work/imported.bt")
fi

for _ in $(seq "$runs"); do
  for script in "${scripts[@]}"; do
    "$BPFTRACE_027" --bench "$script" 2> "$work/said" >> "$work/figures" || { cat "$work/said" >&2; fail "bpftrace did not run $script."; }
  done
done

echo "$(nproc) CPUs ($(sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo | head -n 1)), Linux $(uname -r), $("$BPFTRACE_027" --version 2> /dev/null), $runs runs"
awk -v runs="$runs" '
  NF == 3 && $2 ~ /^[0-9]+$/ { if (!($1 in count)) order[++benches] = $1; value[$1, ++count[$1]] = $2 }
  END {
    for (b = 1; b <= benches; b++) {
      name = order[b]; n = count[name]
      for (i = 1; i <= n; i++) for (j = i + 1; j <= n; j++)
        if (value[name, j] < value[name, i]) { swap = value[name, i]; value[name, i] = value[name, j]; value[name, j] = swap }
      median[name] = value[name, int((n + 1) / 2)]
      base = name ~ /_alone$/ ? median["empty"] : name == "imported_guard" ? median["bare_beside_file"] : median["bare"]
      printf "%-24s %6d ns  (%d to %d)", name, median[name], value[name, 1], value[name, n]
      if (name ~ /guard/) printf "  %+d ns", median[name] - base
      if (name ~ /guard$/) printf ", x%.2f", median[name] / base
      printf "\n"
    }
  }' "$work/figures"
