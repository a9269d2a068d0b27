#!/bin/bash
# Provides a real bpftrace 0.27 on Debian, as root: that of Debian sid, see bpftrace-in-debian.sh. Prints the command that
# runs it:
#
#   export BPFTRACE_027="$(scripts/bpftrace-027.sh)"
#   "$BPFTRACE_027" --fmt script.bt          bpftrace itself; it sees the machine's /tmp and kernel, nothing else
#   "$BPFTRACE_027" --shell -c '...'         a shell beside it: to ask it about many files without entering each time
exec "$(dirname "$0")/bpftrace-in-debian.sh" sid bpftrace-027 0.27
